/** What TypeScript knows of the grants. Checked by tsc, never run. */
import { expectTypeOf } from "expect-type";
import { authorizationCode } from "../../src/auth/authorization-code.js";
import { deviceAuthorization } from "../../src/auth/device.js";
import { memoryTokenStore } from "../../src/auth/memory-store.js";
import { refreshToken } from "../../src/auth/refresh-token.js";
import { revokeToken } from "../../src/auth/revoke.js";
import { serverToServer } from "../../src/auth/server-to-server.js";
import { staticToken } from "../../src/auth/static-token.js";
import type { Auth, TokenData, TokenStore } from "../../src/auth/types.js";

const app = { clientId: "id", clientSecret: "secret" };

expectTypeOf(serverToServer({ accountId: "a", ...app, store: memoryTokenStore() })).toEqualTypeOf<Auth>();
// @ts-expect-error a server-to-server app has a secret
serverToServer({ accountId: "a", clientId: "id" });
// @ts-expect-error the names are those of the documentation
serverToServer({ account_id: "a", ...app });

expectTypeOf(staticToken("token")).toEqualTypeOf<Auth>();
expectTypeOf(staticToken(async () => "token")).toEqualTypeOf<Auth>();

expectTypeOf(refreshToken({ clientId: "public", refreshToken: "r" })).toEqualTypeOf<Auth>();
expectTypeOf(refreshToken({ ...app, store: memoryTokenStore(), key: "user-1" })).toEqualTypeOf<Auth>();

const flow = authorizationCode({ ...app, redirectUri: "https://app.example/callback" });
const { url, state, codeVerifier } = await flow.authorizeUrl({ scope: ["user:read"] });
expectTypeOf({ url, state }).toEqualTypeOf<{ url: string; state: string }>();
expectTypeOf(flow.exchange(url, { state, codeVerifier })).resolves.toEqualTypeOf<Auth>();
// @ts-expect-error the redirect URI is part of what is exchanged
authorizationCode(app);

const pending = await deviceAuthorization(app).start();
expectTypeOf(pending.interval).toEqualTypeOf<number>();
expectTypeOf(pending.poll({ signal: AbortSignal.timeout(1) })).resolves.toEqualTypeOf<Auth>();

expectTypeOf(revokeToken).parameter(0).toEqualTypeOf<Auth>();

// A store keeps plain data, and gets tokens that hide theirs.
expectTypeOf<Awaited<ReturnType<TokenStore["get"]>>>().toEqualTypeOf<
  { readonly version: string; readonly token: TokenData } | undefined
>();
