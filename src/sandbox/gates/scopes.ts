/** The gate that checks what a token may do: its scopes, whom it may name, and the role of its owner. */
import type { OperationContract } from "../spec/operation.js";
import type { Exchange, Gate } from "../http/exchange.js";
import type { AppKind, OAuthState } from "../oauth/store.js";
import { Refusal } from "../http/refusal.js";
import type { World } from "../state/account.js";
import { checkRole, isOwn, isWide } from "./privileges.js";

export interface ScopeGateParts {
  readonly oauth: () => OAuthState;
  readonly world: () => World;
}

/** Comes after the gate of tokens. */
export function createScopeGate({ oauth, world }: ScopeGateParts): Gate {
  return (exchange, next) => {
    const { contract, params, caller, account } = exchange;
    if (!caller || !account) throw new Error("No gate has found out who calls.");
    const kind = oauth().apps.get(caller.clientId)?.kind ?? "general";
    const wanted = account.id === caller.accountId ? ownScopes(exchange) : (contract.scopes.master ?? []);
    if (wanted.length > 0 && !wanted.some((scope) => caller.scopes.has(scope))) throw lacking(wanted);
    checkMe(contract, params.userId, kind);
    const own = world().accounts.get(caller.accountId);
    if (caller.userId === undefined || !own || isOwn(exchange, caller)) return next();
    const wide = wanted.filter(isWide);
    if (!wide.some((scope) => caller.scopes.has(scope))) throw lacking(wide);
    checkRole(contract, own, caller.userId);
    return next();
  };
}

function ownScopes({ contract: { scopes }, params }: Exchange): readonly string[] {
  const own = [...scopes.classic, ...scopes.granular];
  // The master variant with the own account: what may touch every sub account may do this too.
  return params.accountId === undefined ? own : [...own, ...(scopes.master ?? [])];
}

/** Apps of a user name nobody but `me`; server-to-server apps act for nobody, so that they have no `me`. */
function checkMe(contract: OperationContract, userId: string | undefined, kind: AppKind): void {
  if (kind === "user" && userId !== undefined && userId !== "me") {
    // To Zoom, another user's data is a matter of scopes, and those for it have the level `admin`.
    const all = [...contract.scopes.classic, ...contract.scopes.granular];
    const admin = all.filter((scope) => scope.endsWith(":admin"));
    throw lacking(admin.length > 0 ? admin : all);
  }
  const saysMe = userId === "me" || contract.path.split("/").includes("me");
  if (kind === "server_to_server" && saysMe) {
    const unknown = contract.errors.some((row) => row.code === 1001);
    throw unknown
      ? new Refusal(1001, { message: "User does not exist: me. A server-to-server app acts for no user." })
      : new Refusal(4700, { message: "A server-to-server app acts for no user and cannot say me." });
  }
}

function lacking(scopes: readonly string[]): Refusal {
  return new Refusal(4711, { message: `Invalid access token, does not contain scopes:[${scopes.join(", ")}].` });
}
