/** Tokens that end while calls wait for the quota. */
import { rateLimits } from "../../generated/limits.js";
import { serverToServer, staticToken, type FetchLike, type ZoomClientOptions } from "../../src/index.js";
import { client, createServer, createWorld, getUser, mostIn } from "./simulation.js";

const LIGHT = rateLimits.pro.light.perSecond;
const CALLS = 1000;
const LATENCY = 40;
const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });

/** A server that knows one token, and a client on it. `renewal`: milliseconds that a new token takes. */
function start({ renewal = 2 * LATENCY, auth }: { renewal?: number; auth?: ZoomClientOptions["auth"] } = {}) {
  const world = createWorld();
  const server = createServer(world.clock, {
    limit: LIGHT,
    window: 1000,
    kind: "sliding",
    latency: () => LATENCY,
  });
  const seen = { tokens: 0, refused: 0, underWay: 0, valid: "" };
  const after = (ms: number) => new Promise<void>((resolve) => void world.clock.after(ms, resolve));
  const steal = () => (seen.valid = "the one of the thief");
  const fetch: FetchLike = async (url, init) => {
    if (url.endsWith("/oauth/token")) {
      seen.tokens += 1;
      await after(renewal);
      seen.valid = `token-number-${seen.tokens}`;
      return json(200, { access_token: seen.valid, token_type: "bearer", expires_in: 3600 });
    }
    seen.underWay += 1;
    const reply = await server.fetch(url, init);
    seen.underWay -= 1;
    if (new Headers(init.headers).get("authorization") === `Bearer ${seen.valid}`) return reply;
    seen.refused += 1;
    return json(401, { code: 124, message: "Invalid access token." });
  };
  const grant = serverToServer({ accountId: "a", clientId: "c", clientSecret: "s3cr3t-s3cr3t" });
  const zoom = client(world, fetch, { auth: auth ?? grant, quota: { plan: "pro" } });
  return { world, server, seen, steal, zoom };
}

test.each([80, 600])(
  "of the calls that wait none is sent with a token that was refused (a new one takes %i ms)",
  async (renewal) => {
    const { world, server, seen, steal, zoom } = start({ renewal });
    const calls = Promise.all(Array.from({ length: CALLS }, () => getUser(zoom)));
    await world.wait(10_000);
    steal();
    const answers = await world.run(calls);
    expect(answers).toHaveLength(CALLS);
    // Those that were under way, and those that left until the first of them had come back: never more than a second's.
    expect(seen.refused).toBeGreaterThan(0);
    expect(seen.refused).toBeLessThanOrEqual(LIGHT);
    expect(seen.tokens).toBe(2);
    // Those that waited for the new token do not leave together with those that have their turn then.
    expect(server.refused).toBe(0);
    expect(mostIn(server.arrivals, 1000)).toBeLessThanOrEqual(LIGHT);
  },
);

test("a function that gives the token is asked once a call, however long the call waits", async () => {
  let asked = 0;
  const { world, seen, zoom } = start({ auth: staticToken(() => ((asked += 1), "token-number-0")) });
  seen.valid = "token-number-0";
  await world.run(Promise.all(Array.from({ length: 100 }, () => getUser(zoom))));
  expect({ asked, refused: seen.refused }).toEqual({ asked: 100, refused: 0 });
});
