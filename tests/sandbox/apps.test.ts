/** OAuth apps that fit the client under test: by option, over the control path, and from a file. */
import fs from "node:fs";
import path from "node:path";
import { createSandbox, sandboxCredentials, type AppOptions, type Sandbox } from "../../src/sandbox/index.js";
import { buildCommand } from "./command.js";

const WEB: AppOptions = {
  clientId: "my-web-app",
  clientSecret: "my-secret",
  kind: "user",
  redirectUris: ["https://app.example.com/back"],
  scopes: ["user:read"],
};

const send = (sandbox: Sandbox, at: string, init?: RequestInit) => sandbox.fetch(`http://localhost${at}`, init);
const control = async (sandbox: Sandbox, method: string, at: string, body?: unknown) => {
  const headers = { "content-type": "application/json" };
  const response = await send(sandbox, `/_sandbox${at}`, {
    method,
    headers,
    ...(method !== "GET" && { body: JSON.stringify(body ?? {}) }),
  });
  return { status: response.status, body: await response.json() };
};

/** Where the code went, if it went anywhere. */
async function authorize(sandbox: Sandbox, clientId: string, redirectUri: string): Promise<URL | undefined> {
  const query = new URLSearchParams({ response_type: "code", client_id: clientId, redirect_uri: redirectUri });
  const { headers } = await send(sandbox, `/oauth/authorize?${query}`, { redirect: "manual" });
  const location = headers.get("location");
  return location === null ? undefined : new URL(location);
}

async function tokenOf(
  sandbox: Sandbox,
  app: { clientId: string; clientSecret?: string | null | undefined },
  redirectUri: string,
) {
  const code = (await authorize(sandbox, app.clientId, redirectUri))?.searchParams.get("code") ?? "";
  const response = await send(sandbox, "/oauth/token", {
    method: "POST",
    headers: { authorization: `Basic ${btoa(`${app.clientId}:${app.clientSecret}`)}` },
    body: new URLSearchParams({ grant_type: "authorization_code", code, redirect_uri: redirectUri }),
  });
  return (await response.json()) as { access_token: string; scope: string };
}

test("an app has the address, the secret and the scopes that it was given, and no others", async () => {
  const sandbox = createSandbox({ apps: [WEB] });
  expect((await authorize(sandbox, "my-web-app", "https://app.example.com/back"))?.searchParams.has("code")).toBe(true);
  expect(await authorize(sandbox, "my-web-app", "http://localhost:3000/back")).toBeUndefined();
  expect((await tokenOf(sandbox, WEB, "https://app.example.com/back")).scope).toBe("user:read");
  const wrong = await tokenOf(
    sandbox,
    { clientId: "my-web-app", clientSecret: "other" },
    "https://app.example.com/back",
  );
  expect(wrong).toMatchObject({ error: "invalid_client" });
});

test("every account has an app for the whole account, which reads everybody once its owner lets it in", async () => {
  const sandbox = createSandbox({ users: 5 });
  const [, other] = [...sandbox.account.users.keys()];
  const read = async (app: { clientId: string; clientSecret: string }) => {
    const { access_token } = await tokenOf(sandbox, app, "http://localhost:9999/redirect");
    const headers = { authorization: `Bearer ${access_token}` };
    return (await send(sandbox, `/v2/users/${other}`, { headers })).status;
  };
  expect([await read(sandboxCredentials.account), await read(sandboxCredentials.user)]).toEqual([200, 400]);
});

test("apps come, change and go over the control path, and outlive a reset", async () => {
  const sandbox = createSandbox({ users: 5 });
  const app = { client_id: "later", client_secret: "s", kind: "account", redirect_uris: ["https://a.example.com/x"] };
  const put = await control(sandbox, "PUT", "/apps", app);
  expect(put).toMatchObject({ status: 200, body: app });
  sandbox.reset({ seed: 3 });
  expect((await authorize(sandbox, "later", "https://a.example.com/x"))?.searchParams.has("code")).toBe(true);
  await control(sandbox, "PUT", "/apps", { ...app, redirect_uris: ["https://b.example.com/x"] });
  expect(await authorize(sandbox, "later", "https://a.example.com/x")).toBeUndefined();
  const listed = await control(sandbox, "GET", "/apps");
  expect(listed.body.apps.map(({ client_id }: { client_id: string }) => client_id)).toEqual([
    ...Object.values(sandboxCredentials).map(({ clientId }) => clientId),
    "later",
  ]);
  expect((await control(sandbox, "DELETE", "/apps/later")).status).toBe(200);
  expect((await control(sandbox, "DELETE", "/apps/later")).status).toBe(400);
  expect(await authorize(sandbox, "later", "https://b.example.com/x")).toBeUndefined();
});

test.each<[Record<string, unknown>, RegExp]>([
  [{ kind: "user" }, /clientId/],
  [{ client_id: "a b", kind: "user" }, /clientId/],
  [{ client_id: "a", kind: "jwt" }, /kind/],
  [{ client_id: "a", kind: "server_to_server" }, /clientSecret/],
  [{ client_id: "a", kind: "user", redirect_uris: ["nonsense"] }, /nonsense/],
  [{ client_id: "a", kind: "user", redirect_uris: "http://localhost" }, /redirect_uris/],
  [{ client_id: "a", kind: "user", secret: "x" }, /secret/],
])("%j is no app, and nothing changes", async (input, reason) => {
  const sandbox = createSandbox({ users: 5 });
  const before = sandbox.apps.list();
  const { status, body } = await control(sandbox, "PUT", "/apps", input);
  expect([status, body.message]).toEqual([400, expect.stringMatching(reason)]);
  expect(sandbox.apps.list()).toEqual(before);
});

describe("the command", () => {
  const command = buildCommand();
  afterAll(() => command.remove());
  const file = path.join(command.folder, "apps.json");

  test("takes apps from a file and prints lines that log in", async () => {
    const app = { client_id: "sandbox-client-id", client_secret: "another", kind: "server_to_server" };
    fs.writeFileSync(file, JSON.stringify([app]));
    const running = await command.start(["--apps", "apps.json"], "none");
    try {
      const lines = Object.fromEntries(
        [...running.printed.matchAll(/^(ZOOM_\w+)=(\S+)$/gm)].reverse().map((one) => one.slice(1)),
      );
      expect(lines).toMatchObject({ ZOOM_CLIENT_ID: "sandbox-client-id", ZOOM_CLIENT_SECRET: "another" });
      const response = await fetch(`${lines.ZOOM_OAUTH_URL}/token`, {
        method: "POST",
        headers: { authorization: `Basic ${btoa(`${lines.ZOOM_CLIENT_ID}:${lines.ZOOM_CLIENT_SECRET}`)}` },
        body: new URLSearchParams({ grant_type: "account_credentials", account_id: lines.ZOOM_ACCOUNT_ID }),
      });
      const { access_token } = (await response.json()) as { access_token: string };
      const headers = { authorization: `Bearer ${access_token}` };
      expect((await fetch(`${lines.ZOOM_API_URL}/users`, { headers })).status).toBe(200);
    } finally {
      await running.end("SIGTERM");
    }
  });

  test.each(["{}", "[{}]", "no JSON"])("refuses the file %j in one line", async (text) => {
    fs.writeFileSync(file, text);
    const { status, stderr } = await command.run(["sandbox", "--port", "0", "--apps", "apps.json"]);
    expect([status, stderr.trim().split("\n").length]).toEqual([1, 1]);
  });
});
