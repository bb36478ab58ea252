/** From the first token of a user to an `Auth` that renews it. */
import type { Deps } from "../options.js";
import { createAuth, type StoreOptions } from "./grant.js";
import { memoryTokenStore } from "./memory-store.js";
import type { OAuthClient } from "./oauth-client.js";
import { sha256 } from "./pkce.js";
import { createRefreshGrant } from "./refresh-grant.js";
import type { Auth, Token } from "./types.js";
import { createVault } from "./vault.js";

export interface UserAuthOptions extends StoreOptions {
  readonly name: string;
  readonly key: string | undefined;
}

/** Keeps `token` in the store, in the place of what an earlier authorisation of the same user left there. */
export async function createUserAuth(
  deps: Deps,
  client: OAuthClient,
  token: Token,
  { name, key, store = memoryTokenStore(deps.clock), adoptApiUrl = false }: UserAuthOptions,
): Promise<Auth> {
  const initial = token.refreshToken;
  const found = key ?? (await sha256(initial ?? token.accessToken));
  const grant = createRefreshGrant({ name, client, initial, key: found, adoptApiUrl });
  // Without a lease: who is renewing the old token right now finds that this one counts.
  await createVault(deps, store, grant).replace(token);
  return createAuth(grant, { store });
}
