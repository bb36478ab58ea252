import { createScopeGate } from "../../../src/sandbox/gates/scopes.js";
import { createTokenGate } from "../../../src/sandbox/gates/token.js";
import {
  ACCOUNT,
  contract,
  contracts,
  createTiny,
  MEMBER,
  OWNER,
  putToken,
  SUB_ACCOUNT,
  type Tiny,
  type TokenOptions,
} from "./tiny.js";

function tiny(options: TokenOptions) {
  const made = createTiny(
    ({ clock, oauth, world }) => [
      createTokenGate({ clock, oauth: () => oauth, world: () => world }),
      createScopeGate({ oauth: () => oauth, world: () => world }),
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

describe("the role of the owner of a token", () => {
  const scopes = [...contracts.values()].flatMap(({ scopes: own }) => [...own.classic, ...own.granular]);
  const general = (role_id: string | undefined, wanted = scopes) => {
    const made = tiny({ kind: "general", userId: MEMBER, scopes: wanted });
    const account = made.world.accounts.get(ACCOUNT);
    account?.roles.set("Rhelpdesk", { name: "Helpdesk", permissions: ["User:Read"] });
    const user = account?.users.get(MEMBER);
    if (user && role_id !== undefined) user.profile.role_id = role_id;
    return made;
  };
  const codes = async (made: Tiny, method: string, path: string, body?: unknown) => {
    const { status, ...response } = await made.call(method, path, { body }).then(async (answer) => ({
      status: answer.status,
      body: (await answer.json()) as { code: number; message: string },
    }));
    return { status, code: response.body.code, message: response.body.message };
  };

  test.each([
    ["GET", "/users", 400, 4711, "User:Read"],
    ["GET", "/users/member-of-nothing", 400, 4711, "User:Read"],
    ["POST", "/users", 400, 200, "User:Edit"],
    ["GET", "/groups", 400, 4711, "Group:Read"],
    ["GET", "/divisions", 403, 403, "Division:Read"],
    // Zoom names no permission for these.
    ["GET", "/contacts/groups", 400, 4711, "administrator"],
    ["PATCH", "/groups/x/members/y", 400, 4711, "administrator"],
  ])("a member's token with every scope is refused at %s %s with %d %d", async (method, path, status, code, named) => {
    const answer = await codes(general(undefined), method, path, method === "GET" ? undefined : {});
    expect(answer).toEqual({ status, code, message: expect.stringContaining(named) });
  });

  test("a role that reads users reads them and changes none", async () => {
    expect((await general("Rhelpdesk").call("GET", "/users/x")).status).toBe(200);
    expect((await general("0").call("GET", "/users/x")).status).toBe(200);
    expect((await codes(general("Rhelpdesk"), "POST", "/users", {})).code).toBe(200);
    expect((await codes(general("Rhelpdesk"), "GET", "/groups")).code).toBe(4711);
  });

  test("the role decides about sub accounts as well", async () => {
    const path = `/accounts/${SUB_ACCOUNT}/users/x`;
    expect((await general("0", [...master]).call("GET", path)).status).toBe(200);
    expect((await codes(general(undefined, [...master]), "GET", path)).code).toBe(4711);
  });

  test("the own data need neither an administrator's scope nor a role", async () => {
    const made = general(undefined, ["user:read"]);
    for (const name of ["me", MEMBER, "member@example.com"])
      expect((await made.call("GET", `/users/${name}`)).status).toBe(200);
    const refused = await codes(made, "GET", `/users/${OWNER}`);
    expect(refused).toMatchObject({ code: 4711, message: expect.stringContaining("user:read:admin") });
    expect(refused.message).not.toMatch(/user:read[,\]]/);
  });
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
