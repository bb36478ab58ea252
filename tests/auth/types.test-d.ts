/** What TypeScript knows of the grants. Checked by tsc, never run. */
import { expectTypeOf } from "expect-type";
import {
  authorizationCode,
  deviceAuthorization,
  memoryTokenStore,
  refreshToken,
  revokeToken,
  serverToServer,
  staticToken,
  type Auth,
  type Authorization,
  type PendingDevice,
  type TokenData,
  type TokenStore,
} from "../../src/index.js";

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

expectTypeOf(pending).toEqualTypeOf<PendingDevice>();
expectTypeOf(flow.authorizeUrl()).resolves.toEqualTypeOf<Authorization>();

// A store gets and gives plain data.
expectTypeOf<Parameters<TokenStore["compareAndSwap"]>[2]>().toEqualTypeOf<TokenData>();
expectTypeOf<Awaited<ReturnType<TokenStore["get"]>>>().toEqualTypeOf<
  { readonly version: string; readonly token: TokenData } | undefined
>();
