/** When a token is renewed: ahead of expiry, at nobody's expense, and never for a token that can no longer be used. */
import { memoryTokenStore } from "../../src/index.js";
import { seededRandom } from "../../src/shared/random.js";
import { json } from "./oauth-server.js";
import { authError, call, connect, drive, HOUR, hung, many, silence, turn } from "./setup.js";

// Half of what chance can do: the token is renewed 90 seconds ahead.
const deps = (clock: ReturnType<typeof connect>["clock"]) => ({ deps: { clock, random: () => 0.5 } });
const DUE = HOUR - 90_000;
const refusal = () => json(400, { error: "invalid_client" });

async function start(lifetime = 3600) {
  const setup = connect({ lifetime });
  const zoom = setup.account({}, deps(setup.clock));
  expect(await call(zoom)).toBe("access-1");
  return { ...setup, server: setup.server, zoom };
}

test("a token is used until the moment it is due; from then on another is asked for", async () => {
  const { zoom, clock, server } = await start();
  clock.advance(DUE - 1);
  await call(zoom);
  expect(server.tokenRequests).toHaveLength(1);
  clock.advance(1);
  await call(zoom);
  await turn();
  expect(server.tokenRequests).toHaveLength(2);
  expect(await call(zoom)).toBe("access-2");
});

test("each process renews at another moment, 60 to 120 seconds ahead", async () => {
  const moments = new Set<number>();
  for (let seed = 1; seed <= 10; seed += 1) {
    const { account, clock, server } = connect();
    const zoom = account({}, { deps: { clock, random: seededRandom(seed) } });
    await call(zoom);
    clock.advance(HOUR - 120_000 - 1);
    await call(zoom);
    await turn();
    expect(server.tokenRequests).toHaveLength(1);
    let early = 0;
    for (; server.tokenRequests.length === 1; early += 4000) {
      clock.advance(4000);
      await call(zoom);
      await turn();
    }
    expect(early).toBeLessThanOrEqual(64_000);
    moments.add(early);
  }
  expect(moments.size).toBeGreaterThan(4);
});

test("nobody waits for a renewal ahead of expiry, however many call and however long it hangs", async () => {
  const { zoom, clock, server } = await start();
  clock.advance(DUE);
  server.tokenScript.push(silence);
  const tokens = await Promise.all(many(100, () => call(zoom)));
  expect(new Set(tokens)).toEqual(new Set(["access-1"]));
  expect(server.tokenRequests).toHaveLength(2);
});

test("a renewal that hangs ahead of expiry is given up after 15 seconds and tried again 15 seconds later", async () => {
  const { zoom, clock, server } = await start();
  clock.advance(DUE);
  server.tokenScript.push(silence);
  await call(zoom);
  const hanging = server.tokenRequests[1]?.signal;
  clock.advance(14_999);
  expect(hanging?.aborted).toBe(false);
  clock.advance(1);
  expect(hanging?.aborted).toBe(true);
  await turn();
  expect(clock.pending).toBe(0);
  clock.advance(14_999);
  await call(zoom);
  await turn();
  expect(server.tokenRequests).toHaveLength(2);
  clock.advance(1);
  await call(zoom);
  await turn();
  expect(server.tokenRequests).toHaveLength(3);
  expect(await call(zoom)).toBe("access-2");
});

test("a renewal that fails ahead of expiry costs no call anything, and not every call tries again", async () => {
  const { zoom, clock, server, outcomes } = await start();
  clock.advance(DUE);
  server.tokenScript.push(refusal);
  for (const _ of many(10, () => 0)) expect(await call(zoom)).toBe("access-1");
  expect(server.tokenRequests).toHaveLength(2);
  expect(outcomes()).toEqual(["issued", "refused"]);
});

test("in the moment it expires nobody gets it any more", async () => {
  const { zoom, clock } = await start();
  clock.advance(HOUR);
  expect(await Promise.all(many(3, () => call(zoom)))).toEqual(["access-2", "access-2", "access-2"]);
});

test("an expired token is not used when there is no other", async () => {
  const { zoom, clock, server } = await start();
  clock.advance(HOUR);
  server.tokenScript.push(refusal);
  expect((await authError(call(zoom))).final).toBe(true);
  expect(await call(zoom)).toBe("access-2");
});

test("a token that lives for seconds is used for three quarters of its life", async () => {
  const { zoom, clock, server } = await start(10);
  clock.advance(7_499);
  await call(zoom);
  await turn();
  expect(server.tokenRequests).toHaveLength(1);
  clock.advance(1);
  await call(zoom);
  await turn();
  expect(server.tokenRequests).toHaveLength(2);
});

test("a token that the store has by then is adopted ahead of expiry too", async () => {
  const { account, clock, server } = connect();
  const store = memoryTokenStore(clock);
  const [one, two] = [account({ store }, deps(clock)), account({ store }, deps(clock))];
  await call(one);
  await call(two);
  clock.advance(DUE);
  await call(one);
  await turn();
  await call(two);
  await turn();
  expect(await call(two)).toBe("access-2");
  expect(server.tokenRequests).toHaveLength(2);
});

test("a token whose renewal waits for a store that hangs is used until it expires", async () => {
  const { account, clock } = connect();
  const store = memoryTokenStore(clock);
  let broken = false;
  const switched = {
    ...store,
    get: (key: string) => (broken ? hung(store, "get") : store).get(key),
  };
  const zoom = account({ store: switched }, deps(clock));
  await call(zoom);
  broken = true;
  clock.advance(DUE);
  expect(await call(zoom)).toBe("access-1");
  clock.advance(90_000 - 1);
  expect(await call(zoom)).toBe("access-1");
  clock.advance(1);
  expect(await drive(clock, call(zoom))).toBe("access-2");
});
