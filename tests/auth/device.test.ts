/** The device flow: the codes, the pace of the questions, and how it ends. */
import { oauth } from "../../generated/platform.js";
import { deviceAuthorization, ZoomAbortError } from "../../src/index.js";
import { CLIENT, json } from "./oauth-server.js";
import { authError, call, connect, drive, HOUR, turn } from "./setup.js";

async function start(answers: string[], options: Partial<Parameters<typeof deviceAuthorization>[0]> = {}) {
  const setup = connect();
  setup.server.devices.set("device-code-1", { answers });
  const asked: number[] = [];
  const began = setup.clock.now();
  const fetch: typeof setup.server.fetch = (url, init) => {
    if (url.endsWith("/oauth/token")) asked.push((setup.clock.now() - began) / 1000);
    return setup.server.fetch(url, init);
  };
  const flow = deviceAuthorization({ ...CLIENT, key: "device-1", ...setup.flow, fetch, ...options });
  return { ...setup, server: setup.server, pending: await flow.start(), asked };
}

test("the codes are asked for with the id of the app, and shown without the secret one", async () => {
  const { pending, server } = await start([], { scope: ["user:read"] });
  expect(server.requests[0]).toMatchObject({ path: "/oauth/devicecode", method: "POST" });
  expect(Object.fromEntries(server.requests[0]?.form ?? [])).toEqual({
    client_id: CLIENT.clientId,
    scope: "user:read",
  });
  expect(server.requests[0]?.headers.get("authorization")).toMatch(/^Basic /);
  expect(pending).toEqual({
    userCode: "ABCD-1234",
    verificationUri: "https://zoom.us/activate",
    verificationUriComplete: undefined,
    expiresIn: 900,
    interval: 5,
    poll: expect.any(Function),
  });
});

test("a public client says its id only", async () => {
  const { pending, server, clock } = await start([], { clientSecret: undefined });
  await drive(clock, pending.poll());
  for (const { headers, form } of server.requests) {
    expect(headers.has("authorization")).toBe(false);
    expect(form.get("client_id")).toBe(CLIENT.clientId);
  }
});

test("it asks every five seconds until the user has approved, and the token renews itself", async () => {
  const { pending, server, clock, asked, client } = await start(["authorization_pending", "authorization_pending"]);
  const auth = await drive(clock, pending.poll());
  expect(asked).toEqual([5, 10, 15]);
  expect(server.tokenRequests[0]?.form.get("device_code")).toBe("device-code-1");
  const zoom = client(auth);
  expect(await call(zoom)).toBe("access-1");
  clock.advance(HOUR);
  expect(await call(zoom)).toBe("access-2");
  expect(server.tokenRequests.at(-1)?.form.get("grant_type")).toBe("refresh_token");
});

test("slow_down makes every further wait five seconds longer", async () => {
  const { pending, clock, asked } = await start([
    "slow_down",
    "authorization_pending",
    "slow_down",
    "authorization_pending",
  ]);
  await drive(clock, pending.poll());
  const step = oauth.deviceInterval;
  const more = oauth.deviceSlowDown;
  expect(asked).toEqual([5, 15, 25, 40, 55]);
  expect([step, more]).toEqual([5, 5]);
});

test("without an answer the pace halves, as RFC 8628 section 3.5 wants it", async () => {
  const { pending, server, clock, asked } = await start([]);
  server.script.push(() => new Response("<html>", { status: 502 }));
  await drive(clock, pending.poll());
  expect(asked).toEqual([5, 15]);
});

test.each([
  ["access_denied", "The user said no"],
  ["expired_token", "Start the flow again"],
  ["invalid_grant", "authorise the app again"],
])("%s ends it for good", async (answer, remedy) => {
  const { pending, server, clock } = await start(["authorization_pending", answer]);
  const error = await authError(drive(clock, pending.poll()));
  expect(error).toMatchObject({ final: true, error: answer });
  expect(error.remedy).toContain(remedy);
  await authError(pending.poll());
  expect(server.tokenRequests).toHaveLength(2);
});

test("after the codes have expired nothing is asked any more", async () => {
  const { pending, clock, asked } = await start(Array.from({ length: 1000 }, () => "authorization_pending"));
  const error = await authError(drive(clock, pending.poll(), 5000));
  expect(error).toMatchObject({ final: true, error: "expired_token" });
  expect(asked.at(-1)).toBeLessThan(900);
  expect(asked).toHaveLength(179);
});

test("an abort ends the wait at once; a later poll keeps the pace and gets the token", async () => {
  const { pending, clock, asked } = await start(["authorization_pending"]);
  const controller = new AbortController();
  const waiting = pending.poll({ signal: controller.signal });
  await turn();
  clock.advance(3000);
  controller.abort();
  await expect(waiting).rejects.toThrow(ZoomAbortError);
  expect(clock.pending).toBe(0);
  await drive(clock, pending.poll(), 1000);
  expect(asked).toEqual([5, 10]);
});

test("the token of a question whose caller has left is not lost", async () => {
  const { pending, server, clock } = await start([]);
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  server.script.push(async (_request, own) => {
    await held;
    return own();
  });
  const controller = new AbortController();
  const waiting = pending.poll({ signal: controller.signal });
  await turn();
  clock.advance(5000);
  await turn();
  controller.abort();
  await expect(waiting).rejects.toThrow(ZoomAbortError);
  answer();
  const auth = await pending.poll();
  expect(auth.grant).toBe("device");
  expect(server.tokenRequests).toHaveLength(1);
});

test("two who poll ask once", async () => {
  const { pending, server, clock } = await start(["authorization_pending"]);
  const [one, two] = await drive(clock, Promise.all([pending.poll(), pending.poll()]));
  expect(one).toBe(two);
  expect(server.tokenRequests).toHaveLength(2);
});

test.each([
  ["refuses", () => json(400, { error: "invalid_client" }), true],
  ["answers something else", () => json(200, { user_code: "x" }), false],
])("a server that %s gives no codes", async (_what, answer, final) => {
  const { server, flow } = connect();
  server.script.push(answer);
  expect(await authError(deviceAuthorization({ ...CLIENT, ...flow }).start())).toMatchObject({ final });
});

test("without an id nothing is sent", () => {
  expect(() => deviceAuthorization({ clientId: "" })).toThrow(
    expect.objectContaining({ argument: "options.clientId" }),
  );
});
