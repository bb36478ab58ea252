/** What a 401 costs: tokens are counted, not calls, and each operation by itself. */
import {
  createManualClock,
  memoryTokenStore,
  serverToServer,
  staticToken,
  UnauthenticatedError,
  ZoomApiError,
  type ManualClock,
  type TokenStore,
} from "../../src/index.js";
import { createToken } from "../../src/auth/token.js";
import { answer, answering, testClient, USER, type Sent } from "./client.js";
import { failure, turns } from "./support.js";

const APP = { accountId: "account-id", clientId: "client-id", clientSecret: "client-secret" };
/** Where an app's token is kept. */
const KEY = "zoom.us/server_to_server/client-id/account-id";
const token = (clock: ManualClock, number: number) =>
  createToken({ accessToken: `token-${number}`, expiresAt: clock.now() + 3_600_000 });
const ok = answer(200, {}, { id: "a" });
const unauthorized = answer(401, {}, { code: 124, message: "Invalid access token." });

/** Zoom as far as tokens go: it issues them, and takes those that `works` says. */
function zoomWith(works: (token: number, sent: Sent) => boolean, store: TokenStore = memoryTokenStore()) {
  let issued = 0;
  const calls: string[] = [];
  const { fetch } = answering(async (sent) => {
    const { pathname } = new URL(sent.url);
    await turns(1);
    if (pathname === "/oauth/token") {
      issued += 1;
      return answer(200, {}, { access_token: `token-${issued}`, token_type: "bearer", expires_in: 3600 })();
    }
    calls.push(`${pathname} ${sent.authorization}`);
    return works(Number(/\d+$/.exec(sent.authorization ?? "")?.[0]), sent) ? ok() : unauthorized();
  });
  const clock = createManualClock();
  const client = testClient({ auth: serverToServer({ ...APP, store }), fetch, clock });
  return { ...client, calls, issued: () => issued };
}
const get = ({ zoom }: ReturnType<typeof zoomWith>) => zoom.users.get(USER);
const getGroup = ({ zoom }: ReturnType<typeof zoomWith>) => zoom.groups.get({ path: { groupId: "g" } });

test("a token that Zoom has ended is replaced, and the call sent once more", async () => {
  const zoom = zoomWith((token) => token > 1);
  expect(await get(zoom)).toEqual({ id: "a" });
  expect([zoom.calls.length, zoom.issued()]).toEqual([2, 2]);
  expect(zoom.events.filter(({ type }) => type === "replay")).toMatchObject([
    { reason: "token_refreshed", operation: "users.get", path: "/users/{userId}" },
  ]);
});

test("100 calls at once that are refused with one token ask for one other", async () => {
  const zoom = zoomWith((token) => token > 1);
  await Promise.all(Array.from({ length: 100 }, () => get(zoom)));
  expect([zoom.calls.length, zoom.issued()]).toEqual([200, 2]);
});

test("parallel replays that are refused with one token shut nothing off: the next token works", async () => {
  // The second token is ended before anybody has used it: all replays are refused with it.
  const zoom = zoomWith((token) => token > 2);
  const three = await Promise.allSettled([get(zoom), get(zoom), get(zoom)]);
  expect(three.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "fulfilled"]);
  expect(zoom.issued()).toBe(3);
  // And 282 calls after them go through without a token more.
  for (let call = 0; call < 282; call++) await (call % 2 ? get(zoom) : getGroup(zoom));
  expect([zoom.calls.length, zoom.issued()]).toEqual([9 + 282, 3]);
});

describe("an operation that always answers 401", () => {
  const refusesUsers = (_token: number, { url }: Sent) => !url.includes("/users/");

  test("costs a handful of tokens in 100 calls, one after another, and others go on", async () => {
    const zoom = zoomWith(refusesUsers);
    for (let call = 0; call < 100; call++) {
      await failure(get(zoom), UnauthenticatedError);
      expect(await getGroup(zoom)).toEqual({ id: "a" });
    }
    expect(zoom.issued()).toBeLessThanOrEqual(6);
  });

  test("costs no more at once", async () => {
    const zoom = zoomWith(refusesUsers);
    const all = Array.from({ length: 100 }, () => [get(zoom).catch(() => "refused"), getGroup(zoom)]);
    const ends = await Promise.all(all.flat());
    expect(ends).toEqual(Array.from({ length: 100 }, () => ["refused", { id: "a" }]).flat());
    expect(zoom.issued()).toBeLessThanOrEqual(6);
  });

  test("costs no more when nothing else is called", async () => {
    const zoom = zoomWith(() => false);
    for (let call = 0; call < 100; call++) await failure(get(zoom), UnauthenticatedError);
    expect(zoom.issued()).toBeLessThanOrEqual(6);
    // Each call after that is sent once.
    const before = zoom.calls.length;
    await failure(get(zoom), UnauthenticatedError);
    expect(zoom.calls.length).toBe(before + 1);
  });

  test("is asked again with one token more after half a minute, and all is forgotten once one helps", async () => {
    let works = (_token: number) => false;
    const zoom = zoomWith((token) => works(token));
    const costOf = async (calls: number) => {
      const before = zoom.issued();
      for (let call = 0; call < calls; call++) await failure(get(zoom), UnauthenticatedError);
      return zoom.issued() - before;
    };
    const first = await costOf(10);
    zoom.clock.advance(29_999);
    expect(await costOf(10)).toBe(0);
    zoom.clock.advance(1);
    expect(await costOf(10)).toBe(1);
    zoom.clock.advance(30_000);
    const last = zoom.issued();
    works = (token) => token > last;
    expect(await get(zoom)).toEqual({ id: "a" });
    works = () => false;
    // Now the first token is there already.
    expect(await costOf(10)).toBe(first - 1);
  });

  test.each<[string, (zoom: ReturnType<typeof zoomWith>) => Promise<unknown>, (sent: Sent) => boolean]>([
    ["another verb of its path", ({ zoom }) => zoom.users.delete(USER), ({ init }) => init.method === "DELETE"],
    ["other users", ({ zoom }) => zoom.users.get({ path: { userId: "b" } }), ({ url }) => url.endsWith("/b")],
  ])("costs no more when %s work", async (_name, working, works) => {
    const zoom = zoomWith((_token, sent) => works(sent));
    for (let call = 0; call < 50; call++) {
      await failure(get(zoom), UnauthenticatedError);
      await working(zoom);
    }
    expect(zoom.issued()).toBeLessThanOrEqual(6);
    await Promise.all(Array.from({ length: 50 }, () => [get(zoom).catch(() => {}), working(zoom)]).flat());
    expect(zoom.issued()).toBeLessThanOrEqual(6);
  });

  test("with a token that does not change is sent once", async () => {
    for (const auth of ["fixed-token", staticToken(() => "fixed-token")]) {
      const { fetch, sent } = answering(unauthorized);
      await failure(testClient({ auth, fetch }).zoom.users.get(USER), UnauthenticatedError);
      expect(sent).toHaveLength(1);
    }
  });
});

test("a token that another process puts into the store is taken before a new one is asked for", async () => {
  const store = memoryTokenStore();
  const kept = async () => (await store.get(KEY))?.version;
  const zoom = zoomWith((token) => token === 7, store);
  await store.compareAndSwap(KEY, await kept(), token(zoom.clock, 1));
  const result = get(zoom);
  await turns(1);
  await store.compareAndSwap(KEY, await kept(), token(zoom.clock, 7));
  expect(await result).toEqual({ id: "a" });
  expect(zoom.calls).toEqual(["/v2/users/jchill%40example.com Bearer token-1", expect.stringMatching(/token-7$/)]);
  expect(zoom.issued()).toBe(0);
  expect(zoom.events.filter(({ type }) => type === "replay")).toMatchObject([{ reason: "token_adopted" }]);
});

test.each([2, 3, 4])(
  "a token that is stolen %i times between its renewal and the replay: the call goes through",
  async (times) => {
    const store = memoryTokenStore();
    const zoom = zoomWith((token) => token > times, store);
    expect(await get(zoom)).toEqual({ id: "a" });
    expect(zoom.issued()).toBe(times + 1);
  },
);

test.each([
  ["another status that the spec calls the same", 400, 124, 2],
  ["an error of another kind", 404, 1001, 1],
  ["an error that nobody knows", 400, 99_999, 1],
])("%s", async (_name, status, code, calls) => {
  const tokens = ["token-1", "token-2"];
  const { fetch, sent } = answering(
    answer(status, {}, { code, message: "Refused." }),
    answer(200, {}, { users: [], next_page_token: "" }),
  );
  const { zoom } = testClient({ auth: staticToken(() => tokens.shift() ?? "token-2"), fetch });
  await zoom.users.list().catch((error: unknown) => expect(error).toBeInstanceOf(ZoomApiError));
  expect(sent).toHaveLength(calls);
});

test("a replay has the body, the headers and the options of the call", async () => {
  const tokens = ["token-1", "token-2"];
  const { fetch, sent } = answering(unauthorized, answer(201, {}, { id: "g" }));
  const { zoom } = testClient({ auth: staticToken(() => tokens.shift() ?? "token-2"), fetch });
  await zoom.groups.create({ body: { name: "Sales" }, headers: { "x-own": "1" } });
  expect(sent.map(({ authorization }) => authorization)).toEqual(["Bearer token-1", "Bearer token-2"]);
  for (const { init } of sent) {
    expect(init).toMatchObject({ method: "POST", body: '{"name":"Sales"}' });
    expect(new Headers(init.headers).get("x-own")).toBe("1");
  }
});

test("a token in the store that was stolen is not taken a second time", async () => {
  const store = memoryTokenStore();
  const zoom = zoomWith((number) => number > 0, store);
  await store.compareAndSwap(KEY, undefined, token(zoom.clock, 0));
  expect(await get(zoom)).toEqual({ id: "a" });
  expect([zoom.calls.length, zoom.issued()]).toEqual([2, 1]);
});
