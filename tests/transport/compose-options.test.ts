import { ZoomInputError, ZoomTimeoutError } from "../../src/errors/classes.js";
import { createTransport, type TransportOptions } from "../../src/transport/compose.js";
import { failure, json, operation, request, startServer, testDeps, type TestServer } from "./support.js";

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());
beforeEach(() => {
  server.seen.length = 0;
  server.script = [];
  server.otherwise = json(200, { ok: true });
});

const transport = (deps = testDeps(), options: TransportOptions = {}) =>
  createTransport(deps, { baseUrl: server.origin, ...options }, (next) => next);
const get = (init = {}) => request(`${server.origin}/users`, { operation: operation(), ...init });
const post = (init = {}) =>
  get({ method: "POST", body: "{}", operation: operation({ method: "POST", idempotent: false }), ...init });

describe("options", () => {
  test("reach their layers", async () => {
    const deps = testDeps({ random: () => 0.5 });
    server.otherwise = json(503, {});
    expect((await transport(deps, { retry: { attempts: 3, base: 100, cap: 150 } })(get())).status).toBe(503);
    expect(deps.waits).toEqual([50, 75]);
    server.otherwise = () => deps.clock.advance(700);
    const slow = await failure(transport(deps, { timeout: 700 })(post()), ZoomTimeoutError);
    expect(slow.message).toContain("within 700 ms");
    const whole = await failure(transport(deps, { overallTimeout: 700 })(post()), ZoomTimeoutError);
    expect(whole.message).toContain("within 700 ms for all attempts");
    const own = await failure(transport(deps, { timeout: 5000 })(post({ timeout: 700 })), ZoomTimeoutError);
    expect(own.message).toContain("within 700 ms");
  });

  test("are not needed", async () => {
    const deps = testDeps({ fetch: async (url) => Response.json({ url }) });
    const send = createTransport(deps, {}, (next) => next);
    expect(await send(request("https://api.zoom.us/v2/users"))).toMatchObject({
      data: { url: "https://api.zoom.us/v2/users" },
    });
    await failure(send(request(`${server.origin}/users`)), ZoomInputError);
  });

  test.each<[string, unknown, string]>([
    ["timeout", { timeout: -1 }, "0"],
    ["timeout", { timeout: NaN }, "0"],
    ["timeout", { timeout: "30s" }, "0"],
    ["timeout", { timeout: null }, "0"],
    ["overallTimeout", { overallTimeout: -5 }, "0"],
    ["maxResponseBytes", { maxResponseBytes: "32" }, "0"],
    ["retry.attempts", { retry: { attempts: 0 } }, "1"],
    ["retry.base", { retry: { base: -1 } }, "0"],
    ["retry.cap", { retry: { cap: -1 } }, "0"],
    ["retry.maxWait", { retry: { maxWait: NaN } }, "0"],
    ["retry.budget", { retry: { budget: -1 } }, "0"],
  ])("%s is refused when it is %j", (name, options, least) => {
    const create = () => transport(testDeps(), options as TransportOptions);
    expect(create).toThrow(ZoomInputError);
    expect(create).toThrow(`The option \`${name}\` must be a number of at least ${least}.`);
    expect(create).toThrow(expect.objectContaining({ argument: `options.${name}` }));
  });

  test("that nobody knows are refused", () => {
    const options = { retry: { retries: 3 } } as TransportOptions;
    expect(() => transport(testDeps(), options)).toThrow(
      "There is no option `retry.retries`. Known are attempts, base, cap, maxWait, budget.",
    );
  });

  test.each([0, Infinity])("may be %p where that means none", (none) => {
    transport(testDeps(), {
      timeout: none,
      overallTimeout: none,
      maxResponseBytes: none,
      retry: { base: none, cap: none, maxWait: none, budget: none },
    });
    transport(testDeps(), { retry: { attempts: Infinity } });
  });
});

test.each([-1, NaN, "5s", "5"])("a call's timeout of %p is refused before anything is sent", async (timeout) => {
  const error = await failure(transport()(get({ timeout })), ZoomInputError);
  expect(error).toMatchObject({ argument: "timeout", path: "/users/{userId}" });
  expect(error.message).toContain("`timeout` is a number of milliseconds");
  expect(server.seen).toEqual([]);
});
