/** How often the OAuth server is asked again, and when. */
import { ZoomConnectionError } from "../../src/errors/classes.js";
import { ask } from "./asking.js";
import { json } from "./oauth-server.js";

const systemError = (code: string, syscall?: string) => () => {
  throw Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error(code), { code, syscall }) });
};

describe("asked again", () => {
  const ok = () => json(200, { access_token: "a" });
  const reset = systemError("ECONNRESET");
  const refused = systemError("ECONNREFUSED", "connect");
  const fault = () => json(503, { error: "server_error" });
  const busy = () => json(429, { error: "too_many" }, { "retry-after": "2" });
  const never = () => json(429, { error: "too_many" }, { "retry-after": "3600" });
  const no = () => json(400, { error: "invalid_client" });

  test.each([
    ["a reset, where a second token is no harm", [reset, ok], true, 2, true],
    ["two resets", [reset, reset, ok], true, 3, true],
    ["three resets", [reset, reset, reset, ok], true, 3, false],
    ["a reset, where it is", [reset, ok], false, 1, false],
    ["a refused connection", [refused, refused, ok], false, 3, true],
    ["a 503", [fault, ok], true, 2, true],
    ["a 503, where a second request is harm", [fault, ok], false, 1, false],
    ["a 429 with a short wait", [busy, ok], false, 2, true],
    ["a 429 with a long one", [never, ok], true, 1, false],
    ["a refusal", [no, ok], true, 1, false],
  ])("after %s", async (_what, answers, repeatable, requests, succeeds) => {
    const { answer, server, events } = ask({ answers, repeatable });
    expect((await answer).error === undefined).toBe(succeeds);
    expect(server.tokenRequests).toHaveLength(requests);
    expect(events).toHaveLength(1);
  });

  test("not before the server wants it", async () => {
    const { answer, clock } = ask({ answers: [busy, ok] });
    const started = clock.now();
    await answer;
    expect(clock.now() - started).toBeGreaterThanOrEqual(2000);
    expect(clock.now() - started).toBeLessThan(2700);
  });

  test("a failure of the connection says so, with its code and no cause that could hold the request", async () => {
    const { answer } = ask({ answers: [refused, refused, refused] });
    const { error } = await answer;
    expect(error?.message).toBe("The OAuth server at zoom.us could not be asked: ECONNREFUSED.");
    expect(error?.cause).toBeInstanceOf(ZoomConnectionError);
    expect(error?.cause).toMatchObject({ outcome: "not_sent" });
    expect(error?.cause).not.toHaveProperty("cause");
  });
});
