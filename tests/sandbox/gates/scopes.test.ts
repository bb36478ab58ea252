import { createScopeGate } from "../../../src/sandbox/gates/scopes.js";
import { createTokenGate } from "../../../src/sandbox/gates/token.js";
import { contract, contracts, createTiny, MEMBER, putToken, SUB_ACCOUNT, type TokenOptions } from "./tiny.js";

function tiny(options: TokenOptions) {
  const made = createTiny(
    ({ clock, oauth, world }) => [
      createTokenGate({ clock, oauth: () => oauth, world: () => world }),
      createScopeGate({ oauth: () => oauth }),
    ],
    { handlers: { "users.getZak": () => ({ token: "zak" }) } },
  );
  putToken(made.oauth, "token", options);
  return made;
}

const { classic, granular, master = [] } = contract("users.get").scopes;

test.each([...classic, ...granular])("%s alone is enough", async (scope) => {
  expect((await tiny({ scopes: [scope] }).call("GET", "/users/x")).status).toBe(200);
});

test("without any of them, the message names all that would do", async () => {
  const response = await tiny({ scopes: ["group:read:admin"] }).call("GET", "/users/x");
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({
    code: 4711,
    message: `Invalid access token, does not contain scopes:[${[...classic, ...granular].join(", ")}].`,
  });
});

test("a sub account takes a scope for sub accounts", async () => {
  const path = `/accounts/${SUB_ACCOUNT}/users/x`;
  for (const scope of master) expect((await tiny({ scopes: [scope] }).call("GET", path)).status).toBe(200);
  const refused = await tiny({ scopes: classic.filter((scope) => !master.includes(scope)) }).call("GET", path);
  expect(await refused.json()).toMatchObject({ code: 4711, message: expect.stringContaining(master.join(", ")) });
});

test("the own account by its id takes the ordinary scopes and those for sub accounts", async () => {
  expect((await tiny({ scopes: classic.slice(0, 1) }).call("GET", "/accounts/me/users/x")).status).toBe(200);
  expect((await tiny({ scopes: master.slice(0, 1) }).call("GET", "/accounts/me/users/x")).status).toBe(200);
});

test("an app of a user says me", async () => {
  const made = tiny({ kind: "user", userId: MEMBER, scopes: ["user:read"] });
  expect((await made.call("GET", "/users/me")).status).toBe(200);
});

test.each([MEMBER, "member@example.com", "user-owner-00000000000"])("an app of a user cannot say %s", async (id) => {
  const made = tiny({ kind: "user", userId: MEMBER, scopes: classic });
  const response = await made.call("GET", `/users/${id}`);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ code: 4711, message: expect.stringContaining("user:read:admin") });
});

test("an app of an account says both", async () => {
  const made = tiny({ kind: "general", userId: MEMBER, scopes: classic });
  expect((await made.call("GET", "/users/me")).status).toBe(200);
  expect((await made.call("GET", `/users/${MEMBER}`)).status).toBe(200);
});

test("a server-to-server app has no me", async () => {
  const response = await tiny({ scopes: classic }).call("GET", "/users/me");
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({
    code: 1001,
    message: expect.stringMatching(/^User does not exist: me\./),
  });
});

test("a server-to-server app has no me in the operation's own path either", async () => {
  const response = await tiny({ scopes: contract("users.getZak").scopes.granular }).call("GET", "/users/me/zak");
  expect(await response.json()).toMatchObject({ code: 1001 });
});

test("every operation documents what these gates refuse with", () => {
  const lacking = [...contracts.values()].flatMap(({ id, errors, path }) => {
    const has = (code: number) => errors.some((row) => row.code === code);
    const me = path.includes("{userId}") || path.split("/").includes("me") ? [has(1001) || has(4700)] : [];
    return [has(4711), has(300), has(124) || has(30031004), has(4700) || has(30031002), ...me].every(Boolean)
      ? []
      : [id];
  });
  expect(lacking).toEqual([]);
});
