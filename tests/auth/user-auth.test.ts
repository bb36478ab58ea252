/** Where a user's first token is kept. */
import { createHash } from "node:crypto";
import { createOAuthClient } from "../../src/auth/oauth-client.js";
import { createToken } from "../../src/auth/token.js";
import { memoryTokenStore } from "../../src/auth/memory-store.js";
import { createUserAuth, type UserAuthOptions } from "../../src/auth/user-auth.js";
import { CLIENT } from "./oauth-server.js";
import { connect } from "./setup.js";

async function keep(part: object, options: Partial<UserAuthOptions> = {}) {
  const { deps, clock } = connect();
  const keys: string[] = [];
  const memory = memoryTokenStore(clock);
  const store = { ...memory, get: (key: string) => (keys.push(key), memory.get(key)) };
  const token = createToken({
    accessToken: "access",
    expiresAt: clock.now() + 3600_000,
    apiUrl: "https://api-eu.zoom.us",
    ...part,
  });
  const given = { name: "test", key: undefined, store, ...options };
  const source = (await createUserAuth(deps, createOAuthClient(CLIENT), token, given)).connect(deps);
  expect((await source.get()).accessToken).toBe("access");
  return { source, keys: new Set(keys) };
}
const hashed = (text: string) => createHash("sha256").update(text).digest("base64url");
const place = (name: string) => new Set([`zoom.us/user/${CLIENT.clientId}/${name}`]);

test("by the key that names the user", async () => {
  expect((await keep({ refreshToken: "refresh" }, { key: "user-1" })).keys).toEqual(place("user-1"));
});

test("else by a hash of the refresh token, or of the access token where there is none", async () => {
  expect((await keep({ refreshToken: "refresh" })).keys).toEqual(place(hashed("refresh")));
  expect((await keep({})).keys).toEqual(place(hashed("access")));
});

test("in memory where no store is given", async () => {
  expect((await keep({ refreshToken: "refresh" }, { store: undefined })).keys).toEqual(new Set());
});

test("its regional address is adopted on request only", async () => {
  expect((await keep({})).source.apiUrl()).toBeUndefined();
  expect((await keep({}, { adoptApiUrl: true })).source.apiUrl()).toBe("https://api-eu.zoom.us/v2");
});
