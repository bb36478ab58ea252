/** The stream of events: what happens, as it happens, to whoever listens, and nothing is kept for who does not. */
import { createZoomClient } from "../../src/index.js";
import { createSandbox, type Sandbox, type SandboxAccount } from "../../src/sandbox/index.js";
import { createManualClock } from "../../src/shared/clock.js";

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = createSandbox({ users: 8, quota: "off", clock: createManualClock() });
});
afterEach(() => sandbox.close());

interface Message {
  readonly event: string;
  readonly id: string | undefined;
  readonly data: any;
}

type Fetch = (path: string, init?: RequestInit) => Promise<Response>;
const inProcess: Fetch = (path, init) => sandbox.fetch(`http://localhost/_sandbox${path}`, init);

/** Reads messages one by one; `undefined` at the end. */
async function listen(path = "/events", headers: Record<string, string> = {}, fetch = inProcess) {
  const response = await fetch(path, { headers });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  const next = async (): Promise<Message | undefined> => {
    for (;;) {
      const end = text.indexOf("\n\n");
      if (end < 0) {
        const { done, value } = await reader.read();
        if (done) return undefined;
        text += value;
        continue;
      }
      const block = text.slice(0, end);
      text = text.slice(end + 2);
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(block)?.[1];
      const data = field("data");
      if (data !== undefined) return { event: field("event") ?? "message", id: field("id"), data: JSON.parse(data) };
    }
  };
  return {
    response,
    next,
    /** The next one of this name. */
    async until(event: string): Promise<Message> {
      for (;;) {
        const message = await next();
        if (!message) throw new Error(`The stream ended before ${event}.`);
        if (message.event === event) return message;
      }
    },
    leave: () => reader.cancel(),
  };
}

const call = (account: SandboxAccount = sandbox) => createZoomClient(account.clientOptions()).groups.list();
const paths = ({ data }: Message) => data.calls.map(({ path }: { path: string }) => path);

test("tells of the calls that there are, of the state and the clock, and then of each call to come", async () => {
  await call();
  const { response, until, next, leave } = await listen();
  expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/);
  expect((await next())?.event).toBe("start");
  const first = await until("calls");
  expect(paths(first)).toEqual(["/oauth/token", "/v2/groups"]);
  expect(first.data.calls[1]).toMatchObject({ sequence: 2, status: 200, operationId: "groups.list", label: "medium" });
  expect((await until("state")).data).toMatchObject({ users: 8, account_id: sandbox.id, faults: { rates: {} } });
  expect((await until("clock")).data).toEqual({ now: "2026-01-01T00:00:00.000Z", running: false });
  await createZoomClient(sandbox.clientOptions()).users.list();
  const later = await until("calls");
  expect(later.data.calls[0].sequence).toBe(3);
  await leave();
});

test("tells of faults, of quotas and of the clock when they change, whoever changed them", async () => {
  const { until, leave } = await listen();
  await until("clock");
  sandbox.faults.set({ slow: 0.5 });
  expect((await until("state")).data.faults.rates).toMatchObject({ slow: 0.5 });
  sandbox.clock.advance(60_000);
  expect((await until("clock")).data).toEqual({ now: "2026-01-01T00:01:00.000Z", running: false });
  await leave();
});

test("who comes back with the last id gets what was missed, and nothing twice", async () => {
  await call();
  const first = await listen();
  const { id = "" } = await first.until("calls");
  await first.leave();
  await call();
  for (const [path, headers] of [
    ["/events", { "last-event-id": id }],
    [`/events?after=${encodeURIComponent(id)}`, {}],
  ] as const) {
    const again = await listen(path, headers);
    const message = await again.next();
    expect(message?.event).toBe("calls");
    expect(message?.data.calls.map(({ sequence }: any) => sequence)).toEqual([3, 4]);
    await again.leave();
  }
});

test.each([
  ["a reset", () => sandbox.reset({ seed: 5 })],
  ["an empty journal", () => sandbox.journal.clear()],
])("after %s everything starts anew, also for who was away", async (_, begin) => {
  await call();
  const there = await listen();
  const { id = "" } = await there.until("calls");
  begin();
  expect((await there.until("start")).id).not.toBe(id);
  await call();
  expect((await there.until("calls")).data.calls[0].sequence).toBe(1);
  const back = await listen("/events", { "last-event-id": id });
  expect((await back.next())?.event).toBe("start");
  expect((await back.until("calls")).data.calls[0].sequence).toBe(1);
  await Promise.all([there.leave(), back.leave()]);
});

test("each account has its own", async () => {
  const account = sandbox.createAccount({ name: "apart" });
  const { until, next, leave } = await listen("/accounts/apart/events");
  await until("clock");
  await call();
  await call(account);
  const { data } = await until("calls");
  expect(data.calls).toHaveLength(2);
  expect(data.calls[0].sequence).toBe(1);
  sandbox.removeAccount("apart");
  for (let message = await next(); message; message = await next()) expect(message.event).not.toBe("start");
  await leave();
});

test("a reader who leaves makes room, and one too many is told so", async () => {
  const readers = await Promise.all(Array.from({ length: 100 }, () => listen()));
  const refused = await inProcess("/events");
  expect({ status: refused.status, body: await refused.json() }).toEqual({
    status: 503,
    body: { message: expect.stringContaining("100") },
  });
  await readers[0]!.leave();
  const next = await listen();
  expect(next.response.status).toBe(200);
  await Promise.all([...readers.slice(1), next].map(({ leave }) => leave()));
});

describe("over a port", () => {
  test("a server closes while somebody listens, and the sandbox ends what is read in process", async () => {
    const server = await sandbox.listen(0);
    const outside = await listen("/events", {}, (path, init) => fetch(`${server.url}/_sandbox${path}`, init));
    const inside = await listen();
    await outside.until("clock");
    await server.close();
    await expect(
      (async () => {
        while (await outside.next()) continue;
      })(),
    ).rejects.toThrow();
    sandbox.close();
    while (await inside.next()) continue;
    expect((await inProcess("/events")).status).toBe(503);
  });

  test("a page of another origin hears nothing", async () => {
    const server = await sandbox.listen(0);
    const headers = { origin: "http://evil.example" };
    expect((await fetch(`${server.url}/_sandbox/events`, { headers })).status).toBe(403);
    await server.close();
  });

  test("connections that break make room for others", async () => {
    const server = await sandbox.listen(0);
    const leaving = new AbortController();
    const open = (signal?: AbortSignal) => fetch(`${server.url}/_sandbox/events`, { signal: signal ?? null });
    const answers = await Promise.all(Array.from({ length: 100 }, () => open(leaving.signal)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect((await open()).status).toBe(503);
    leaving.abort();
    // The server has to notice it first.
    let last = await open();
    while (last.status === 503) last = await open();
    expect(last.status).toBe(200);
    await server.close();
  });
});
