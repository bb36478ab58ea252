/** The gate that finds out who calls: the token, the app behind it, the account that the path addresses. */
import type { Caller } from "../http/call.js";
import type { Clock } from "../../shared/clock.js";
import type { OperationContract } from "../spec/operation.js";
import type { Exchange, Gate } from "../http/exchange.js";
import type { AccessToken, OAuthState } from "../oauth/store.js";
import { Refusal } from "../http/refusal.js";
import type { Account, World } from "../state/account.js";

export interface TokenGateParts {
  readonly clock: Clock;
  readonly oauth: () => OAuthState;
  readonly world: () => World;
}

/** Codes of a 401, the more special one first: divisions have their own. */
const MISSING = [30031002, 4700];
const INVALID = [30031004, 124];
const APP_DISABLED = [4700];

export function createTokenGate({ clock, oauth, world }: TokenGateParts): Gate {
  // A caller for each token, so that its set of scopes is not built for each call.
  const callers = new WeakMap<AccessToken, Caller>();
  // Tokens of the same scopes share their list, and so the set of them.
  const sets = new WeakMap<readonly string[], ReadonlySet<string>>();
  const setOf = (scopes: readonly string[]): ReadonlySet<string> => {
    const set = sets.get(scopes) ?? new Set(scopes);
    sets.set(scopes, set);
    return set;
  };

  return (exchange, next) => {
    const { contract } = exchange;
    const header = exchange.request.headers.get("authorization");
    const text = header === null ? undefined : /^Bearer +(\S+)$/i.exec(header)?.[1];
    if (text === undefined) throw unauthenticated(contract, MISSING, "Access token is missing.");
    const state = oauth();
    const token = state.accessTokens.get(text);
    if (!token || token.revoked) throw unauthenticated(contract, INVALID, "Invalid access token.");
    if (token.expiresAt <= clock.now()) throw unauthenticated(contract, INVALID, "Access token is expired.");
    const app = state.apps.get(token.clientId);
    if (!app || app.disabled)
      throw unauthenticated(contract, APP_DISABLED, "The app of this access token is not active.");
    const own = world().accounts.get(token.accountId);
    const owner = token.userId === null ? undefined : own?.users.get(token.userId);
    if (!own || (token.userId !== null && owner?.status !== "active")) {
      throw unauthenticated(contract, INVALID, "Invalid access token: its owner is gone.");
    }
    let caller = callers.get(token);
    if (!caller) {
      caller = {
        accountId: own.id,
        userId: token.userId ?? undefined,
        clientId: token.clientId,
        scopes: setOf(token.scopes),
      };
      callers.set(token, caller);
    }
    exchange.caller = caller;
    exchange.account = addressed(exchange, own, world());
    return next();
  };
}

function unauthenticated(contract: OperationContract, codes: readonly number[], message: string): Refusal {
  const documented = contract.errors.filter((row) => row.status === 401).map((row) => row.code);
  const code = codes.find((candidate) => documented.includes(candidate)) ?? documented[0] ?? null;
  return new Refusal(code, { status: 401, message });
}

/** The own account, or the sub account that the master variant of the path names. */
function addressed({ contract, params }: Exchange, own: Account, world: World): Account {
  const { accountId } = params;
  if (accountId === undefined || accountId === "me" || accountId === own.id) return own;
  const account = world.accounts.get(accountId);
  if (account?.masterId === own.id) return account;
  // 2300: "does not know this address", where that is documented.
  const code = contract.errors.some((row) => row.code === 2300) ? 2300 : 300;
  throw new Refusal(code, { message: `Account does not exist: ${accountId}.` });
}
