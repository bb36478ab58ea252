/** Every grant of the client against the OAuth server of the sandbox. */
import {
  authorizationCode,
  createZoomClient,
  deviceAuthorization,
  memoryTokenStore,
  refreshToken,
  revokeToken,
  serverToServer,
} from "../../src/index.js";
import { createManualClock } from "../../src/shared/clock.js";
import { createSandbox, sandboxCredentials } from "../../src/sandbox/index.js";

const clock = createManualClock();
const sandbox = createSandbox({ users: 20, clock });
const fetch = (url: string, init?: RequestInit) => sandbox.fetch(url, init);
const tokenUrl = "https://sandbox.invalid/oauth/token";
const app = { ...sandboxCredentials.user, tokenUrl };
const baseUrl = "https://sandbox.invalid/v2";
const redirectUri = "http://localhost:3000/oauth/callback";
const [person] = [...sandbox.account.users.values()].slice(2);
const email = person?.profile.email ?? "";
const connect = (auth: Parameters<typeof createZoomClient>[0]["auth"]) =>
  createZoomClient({ auth, baseUrl, fetch, deps: { clock }, retry: { attempts: 1 } });
const tokenRequests = () => sandbox.journal.entries().filter(({ path }) => path === "/oauth/token").length;

async function authorize(flow: ReturnType<typeof authorizationCode>) {
  const { url, state, codeVerifier } = await flow.authorizeUrl();
  const answer = await sandbox.fetch(`${url}&login_hint=${encodeURIComponent(email)}`, { redirect: "manual" });
  return { callback: answer.headers.get("location") ?? "", state, codeVerifier };
}

test.each([
  ["with PKCE and a secret", {}],
  ["without PKCE", { pkce: false }],
])("authorization code %s: the token is the user's", async (_name, options) => {
  const flow = authorizationCode({ ...app, redirectUri, fetch, deps: { clock }, ...options });
  const { callback, ...secrets } = await authorize(flow);
  const zoom = connect(await flow.exchange(callback, secrets));
  expect(await zoom.users.get({ path: { userId: "me" } })).toMatchObject({ email });
});

test("a refresh token is used once, and the next one goes on", async () => {
  const flow = authorizationCode({ ...app, redirectUri, fetch, deps: { clock }, store: memoryTokenStore(clock) });
  const { callback, ...secrets } = await authorize(flow);
  const zoom = connect(await flow.exchange(callback, secrets));
  for (let hour = 0; hour < 3; hour += 1) {
    clock.advance(3_601_000);
    await zoom.users.get({ path: { userId: "me" } });
  }
});

test("a code is good once", async () => {
  const flow = authorizationCode({ ...app, redirectUri, fetch, deps: { clock } });
  const { callback, ...secrets } = await authorize(flow);
  await flow.exchange(callback, secrets);
  await expect(flow.exchange(callback, secrets)).rejects.toMatchObject({ name: "ZoomAuthError", final: true });
});

test("a refresh token that was never given is refused for good", async () => {
  const zoom = connect(refreshToken({ ...app, refreshToken: "never-given" }));
  await expect(zoom.users.get({ path: { userId: "me" } })).rejects.toMatchObject({
    name: "ZoomAuthError",
    final: true,
  });
});

test("a device waits until somebody approves", async () => {
  const pending = await deviceAuthorization({ ...app, fetch, deps: { clock } }).start();
  const polled = pending.poll();
  await new Promise((resolve) => setImmediate(resolve));
  await sandbox.fetch(
    `https://sandbox.invalid/activate?user_code=${pending.userCode}&login_hint=${encodeURIComponent(email)}`,
  );
  const turn = setInterval(() => clock.advance(1_000), 1);
  const zoom = connect(await polled.finally(() => clearInterval(turn)));
  expect(await zoom.users.get({ path: { userId: "me" } })).toMatchObject({ email });
});

test("a revoked token is asked for anew by a server-to-server app", async () => {
  const auth = serverToServer({ accountId: sandbox.account.id, ...sandboxCredentials.serverToServer, tokenUrl });
  const zoom = connect(auth);
  await zoom.groups.list();
  const before = tokenRequests();
  await revokeToken(auth, { fetch, deps: { clock } });
  await zoom.groups.list();
  expect(tokenRequests()).toBe(before + 1);
});

test("a rejection with another status than 401 is replayed as well, where the document calls it one", async () => {
  const zoom = connect(
    serverToServer({ accountId: sandbox.account.id, ...sandboxCredentials.serverToServer, tokenUrl }),
  );
  await zoom.groups.list();
  sandbox.faults.answer("users.list", { status: 400, code: 124 });
  expect((await zoom.users.list()).users?.length).toBeGreaterThan(0);
});

test("where a new token kills the old one, two clients without a store still get through", async () => {
  const clock = createManualClock();
  const strict = createSandbox({ users: 10, newTokenKillsOld: true, clock });
  const [one, two] = [createZoomClient(strict.clientOptions()), createZoomClient(strict.clientOptions())];
  for (let round = 0; round < 4; round += 1) {
    await one.groups.list();
    await two.groups.list();
    // So that nobody waits for the quota.
    clock.advance(1000);
  }
  expect(strict.journal.entries({ operationId: "groups.list", status: 200 })).toHaveLength(8);
});
