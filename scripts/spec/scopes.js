/** The scopes of an operation, of which one is enough, sorted by their form. */
import { isGranular, reach } from "../../openapi/rules/vocabulary.js";

/** `{ classic, granular, master? }` from `security`, each in the order in which to ask for them. */
export function scopesOf(operation) {
  const all = operation.security.map(({ oauth2 }) => oauth2[0]);
  const own = all.filter((scope) => reach(scope) !== "master");
  const master = all.filter((scope) => reach(scope) === "master");
  return {
    classic: own.filter((scope) => !isGranular(scope)),
    granular: own.filter(isGranular),
    ...(master.length && { master }),
  };
}

/** Where the operation exists: for the account of the token, below a sub account, or both. */
export function reachOf(operation) {
  const { classic, granular, master } = scopesOf(operation);
  return { account: classic.length + granular.length > 0, subAccount: master !== undefined };
}
