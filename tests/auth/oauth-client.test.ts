/** What is taken out of a text before anybody sees it, and where the app's credentials go. */
import { createOAuthClient } from "../../src/auth/oauth-client.js";

const SECRET = "se cret+1";
const client = createOAuthClient({ clientId: "id", clientSecret: SECRET });
const nobody = createOAuthClient({ clientId: "id" });

test.each([
  ["the secret", SECRET],
  ["the secret as a form has it", "se+cret%2B1"],
  ["the credentials as the header has them", btoa("id:se+cret%2B1")],
])("%s is taken out", (_what, text) => {
  expect(client.scrub(`<${text}> and <${text}>`, {})).toBe("<[redacted]> and <[redacted]>");
});

test.each(["code", "code_verifier", "device_code", "refresh_token", "token"])("the field %s is taken out", (name) => {
  expect(client.scrub("was a/b, was a%2Fb", { [name]: "a/b" })).toBe("was [redacted], was [redacted]");
});

test("a secret that another one begins with leaves nothing of the longer one", () => {
  expect(client.scrub("code-123456", { code: "code-123", token: "code-123456" })).toBe("[redacted]");
  expect(client.scrub("code-123456", { code: "code-123456", token: "code-123" })).toBe("[redacted]");
});

test("what is no secret stays", () => {
  expect(nobody.scrub("account-1 undefined", { account_id: "account-1", code: "" })).toBe("account-1 undefined");
  expect(client.scrub("grant", { grant_type: "grant" })).toBe("grant");
});

test.each([
  [undefined, "https://zoom.us/oauth/token", "https://zoom.us/oauth/revoke"],
  ["http://127.0.0.1:4010/custom/token", "http://127.0.0.1:4010/custom/token", "http://127.0.0.1:4010/oauth/revoke"],
])("with the token address %s secrets go to that host only", (tokenUrl, token, revoke) => {
  const one = createOAuthClient({ clientId: "id", tokenUrl });
  expect(one.url("tokenUrl")).toBe(token);
  expect(one.url("revokeUrl")).toBe(revoke);
});
