/** Who an account of the sandbox is to its clients: names and identifiers that follow from its name alone. */
import { createHash } from "node:crypto";
import { seededRandom } from "../../shared/random.js";
import { sandboxCredentials, type Credentials } from "../oauth/apps.js";
import { createIds } from "../state/ids.js";

export interface Identity {
  readonly name: string;
  readonly credentials: Credentials;
  /** Of the account, its sub account and the foreign one; undefined where the seed decides. */
  readonly accountIds: readonly string[] | undefined;
  /** Keeps the tokens of accounts apart. */
  readonly salt: number;
}

/** The account that every sandbox has. */
export const MAIN = "main";

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Throws a `TypeError` for a name that cannot be. */
export function identityOf(name: string): Identity {
  if (name === MAIN) return { name, credentials: sandboxCredentials, accountIds: undefined, salt: 0 };
  if (!NAME.test(name))
    throw new TypeError(
      "The `name` of an account has 1 to 64 characters of A-Z a-z 0-9 . _ - and begins with a letter or digit.",
    );
  const salt = createHash("sha256").update(name).digest().readUInt32BE();
  const { id } = createIds(seededRandom(salt));
  const { serverToServer, user, account } = sandboxCredentials;
  return {
    name,
    credentials: {
      serverToServer: { clientId: `${serverToServer.clientId}-${name}`, clientSecret: serverToServer.clientSecret },
      user: { clientId: `${user.clientId}-${name}`, clientSecret: user.clientSecret },
      account: { clientId: `${account.clientId}-${name}`, clientSecret: account.clientSecret },
    },
    accountIds: [id(), id(), id()],
    salt,
  };
}
