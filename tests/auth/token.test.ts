/** Tokens as a store gives them back, and as a dump shows them. */
import { inspect } from "node:util";
import { createToken, isAccessToken, readToken, tokenData } from "../../src/auth/token.js";

const DATA = {
  accessToken: "secret-access",
  expiresAt: 1_800_000_000_000,
  refreshToken: "secret-refresh",
  scope: ["user:read", "group:read"],
  apiUrl: "https://api-eu.zoom.us",
};

test("what a store wrote as JSON comes back as the same token", () => {
  const stored: unknown = JSON.parse(JSON.stringify(tokenData(createToken(DATA))));
  const token = readToken(stored);
  expect(token && tokenData(token)).toEqual(DATA);
});

test("a token shows nothing of itself", () => {
  const token = readToken({ ...DATA });
  expect(JSON.stringify({ token })).toBe('{"token":"[token]"}');
  expect(inspect({ token }, { depth: 9, showHidden: true })).toBe("{ token: [token] }");
  expect(`${JSON.stringify(token)}${inspect(token)}`).not.toContain("secret");
});

test.each([
  ["nothing", undefined],
  ["null", null],
  ["a text", "secret-access"],
  ["the JSON of a token object", "[token]"],
  ["an empty object", {}],
  ["an access token that is none", { ...DATA, accessToken: "two words" }],
  ["an empty access token", { ...DATA, accessToken: "" }],
  ["an access token that ends a header", { ...DATA, accessToken: "a\r\nb" }],
  ["an expiry as text", { ...DATA, expiresAt: "2026-11-21T00:00:00Z" }],
  ["an expiry that is no number", { ...DATA, expiresAt: NaN }],
  ["no expiry", { accessToken: "a" }],
])("%s is no token", (_what, value) => {
  expect(readToken(value)).toBeUndefined();
});

test.each<[string, object]>([
  ["a refresh token that is not text", { refreshToken: 7 }],
  ["scopes in one text", { scope: "user:read" }],
  ["scopes of which one is not text", { scope: ["user:read", 7] }],
  ["an address that is not text", { apiUrl: new URL("https://zoom.us") }],
])("%s makes the whole thing unreadable: nothing is lost in silence", (_what, part) => {
  expect(readToken({ ...DATA, ...part })).toBeUndefined();
});

test.each<[string, object]>([
  ["null", { refreshToken: null, scope: null, apiUrl: null }],
  ["undefined", { refreshToken: undefined, scope: undefined, apiUrl: undefined }],
])("%s stands for a part that is missing", (_what, part) => {
  const { accessToken, expiresAt } = DATA;
  const token = readToken({ ...DATA, ...part });
  expect(token && tokenData(token)).toEqual({ accessToken, expiresAt });
});

test.each([
  ["a~!b", true],
  ["a b", false],
  ["ü", false],
  ["", false],
  [undefined, false],
])("%p as an access token: %p", (value, good) => {
  expect(isAccessToken(value)).toBe(good);
});
