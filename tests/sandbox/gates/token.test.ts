import { createTokenGate } from "../../../src/sandbox/gates/token.js";
import type { ErrorRow, OperationContract } from "../../../src/sandbox/spec/operation.js";
import { contract, createTiny, MEMBER, OWNER, putToken, SUB_ACCOUNT, type Tiny } from "./tiny.js";

const tiny = (operations?: OperationContract[]): Tiny => {
  const made = createTiny(
    ({ clock, oauth, world }) => [createTokenGate({ clock, oauth: () => oauth, world: () => world })],
    {
      ...(operations && { operations }),
    },
  );
  putToken(made.oauth, "token");
  return made;
};

const row = (status: number, code: number): ErrorRow => ({ status, code, kind: "unauthenticated", when: "" });
const division = contract("users.get", {
  errors: [row(401, 30031002), row(401, 30031004), row(401, 124), row(401, 4700)],
});

test("a good token passes, and the account is the caller's", async () => {
  const response = await tiny().call("GET", `/users/${OWNER}`);
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ id: "acc-master-0000000000A" });
});

test.each([
  ["no header", null, 4700],
  ["an empty token", "", 4700],
  ["two tokens", "a b", 4700],
  ["an unknown token", "nobody", 124],
])("%s is refused with 401 and %s", async (_name, token, code) => {
  const response = await tiny().call("GET", `/users/${OWNER}`, { token });
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ code });
});

test.each([
  ["missing", null, 30031002],
  ["invalid", "nobody", 30031004],
])("a %s token has the code of divisions where those document one", async (_name, token, code) => {
  const response = await tiny([division]).call("GET", `/users/${OWNER}`, { token });
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ code });
});

test("a token expires on the sandbox's clock", async () => {
  const { clock, oauth, call } = tiny();
  putToken(oauth, "short", { expiresAt: clock.now() + 1000 });
  clock.advance(999);
  expect((await call("GET", "/users/x", { token: "short" })).status).toBe(200);
  clock.advance(1);
  const response = await call("GET", "/users/x", { token: "short" });
  expect(await response.json()).toEqual({ code: 124, message: "Access token is expired." });
});

test.each<[string, (tiny: Tiny) => void, number]>([
  ["a revoked token", ({ oauth }) => Object.assign(oauth.accessTokens.get("token") ?? {}, { revoked: true }), 124],
  ["the token of a deactivated app", ({ oauth }) => oauth.apps.forEach((app) => (app.disabled = true)), 4700],
  ["the token of a removed app", ({ oauth }) => oauth.apps.clear(), 4700],
  ["the token of an account that is gone", ({ world }) => world.accounts.clear(), 124],
])("%s is refused", async (_name, spoil, code) => {
  const made = tiny();
  spoil(made);
  const response = await made.call("GET", `/users/${OWNER}`);
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ code });
});

test.each<[string, (tiny: Tiny) => void]>([
  ["deleted", ({ world }) => world.accounts.forEach((account) => account.users.delete(MEMBER))],
  [
    "deactivated",
    ({ world }) =>
      world.accounts.forEach((account) => Object.assign(account.users.get(MEMBER) ?? {}, { status: "inactive" })),
  ],
])("the token of a user who was %s dies", async (_name, spoil) => {
  const made = tiny();
  putToken(made.oauth, "mine", { kind: "user", userId: MEMBER });
  expect((await made.call("GET", "/users/me", { token: "mine" })).status).toBe(200);
  spoil(made);
  expect((await made.call("GET", "/users/me", { token: "mine" })).status).toBe(401);
});

test("the master variant addresses a sub account", async () => {
  const response = await tiny().call("GET", `/accounts/${SUB_ACCOUNT}/users/x`);
  expect(await response.json()).toMatchObject({ id: SUB_ACCOUNT });
});

test.each(["me", "acc-master-0000000000A"])("the master variant with %s is the own account", async (id) => {
  const response = await tiny().call("GET", `/accounts/${id}/users/x`);
  expect(await response.json()).toMatchObject({ id: "acc-master-0000000000A" });
});

test.each(["nobody", "acc-foreign-0000000000"])("the account %s is refused", async (id) => {
  const response = await tiny().call("GET", `/accounts/${id}/users/x`);
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({ code: 300, message: `Account does not exist: ${id}.` });
});

test("an unknown account is an unknown address where the document has a code for that", async () => {
  const special = contract("users.get", {
    errors: [...contract("users.get").errors, { status: 400, code: 2300, kind: "not_found", when: "" }],
  });
  const response = await tiny([special]).call("GET", "/accounts/nobody/users/x");
  expect(await response.json()).toMatchObject({ code: 2300 });
});
