/** What is told of an answer that brings no token. */
import { failureOf, unusable } from "../../src/auth/oauth/refusal.js";
import { ZoomAuthError, ZoomResponseError } from "../../src/index.js";
import { oauthErrors } from "../../generated/oauth-errors.js";
import { parseObject } from "../../src/shared/json.js";

const NOW = Date.UTC(2026, 10, 21);
const same = (text: string) => text;
const told = (status: number, body: unknown, headers: Record<string, string> = {}, scrub = same) =>
  failureOf(
    {
      status,
      headers: new Headers(headers),
      text: typeof body === "string" ? body : JSON.stringify(body),
    },
    NOW,
    scrub,
  );

const rows = oauthErrors.map(({ code, error, final }) => [code, error, final] as const);
test.each(rows)("Zoom's number %s is %s, final: %s", (code, error, final) => {
  for (const body of [
    { reason: "no", error, errorCode: code },
    { code: String(code), message: "no" },
  ]) {
    const failure = told(400, body, { "x-zm-trackingid": "v=2.0;rid=1" }).error;
    expect(failure).toBeInstanceOf(ZoomAuthError);
    expect(failure).toMatchObject({
      final,
      error,
      message: expect.stringContaining(`(${code}, tracking v=2.0;rid=1)`),
    });
    expect(failure.remedy).toBeTruthy();
  }
});

test.each<[number, unknown, boolean]>([
  [400, { error: "invalid_client", reason: "Invalid client" }, true],
  [401, { error: "invalid_client", error_description: "Invalid client" }, true],
  [400, { error: "invalid_scope" }, true],
  [400, { error: "unauthorized_client" }, true],
  [400, { error: "something_new", reason: "No." }, true],
  [403, { reason: "REST access denied for account" }, true],
  [400, { error: "temporarily_unavailable" }, false],
  [400, { error: "server_error" }, false],
  [429, { error: "invalid_client" }, false],
  [503, { error: "invalid_client" }, false],
  [400, ["an array"], false],
])("%s %j: final is %s", (status, body, final) => {
  expect(told(status, body).error).toMatchObject({ final });
});

test.each([
  [199, "unknown"],
  [299, "unknown"],
  [300, "answered"],
  [400, "answered"],
  [408, "unknown"],
  [429, "busy"],
  [499, "answered"],
  [500, "unknown"],
  [503, "unknown"],
])("after a %p the request is %s", (status, outcome) => {
  expect(told(status, {})).toMatchObject({ outcome });
});

test("a number of Zoom's adds what the spec says of it, unless Zoom said the same", () => {
  const when = "The client ID is unknown.";
  expect(told(400, { errorCode: 4702, reason: "No." }).error.message).toBe(
    `The OAuth server answered 400 invalid_client. No. ${when} (4702)`,
  );
  expect(told(400, { error_code: 4702, reason: when }).error.message).toBe(
    `The OAuth server answered 400 invalid_client. ${when} (4702)`,
  );
  expect(told(400, { code: "4702" }).error).toMatchObject({ error: "invalid_client", final: true });
});

test.each([
  ["reason", { reason: "first", error_description: "second" }, "first"],
  ["error_description", { reason: "", error_description: "second", error_message: "third" }, "second"],
  ["error_message", { reason: 7, error_message: "third" }, "third"],
])("the reason is taken from %s", (_name, body, reason) => {
  expect(told(400, body).error.message).toBe(`The OAuth server answered 400. ${reason}`);
});

test("what is long is cut, and what is secret taken out before", () => {
  const scrub = (text: string) => text.replaceAll("secret", "[redacted]");
  const { error } = told(
    400,
    { error: "secret", reason: "secret".repeat(100) },
    { "x-zm-trackingid": "secret".repeat(100) },
    scrub,
  );
  expect(error.message).not.toContain("secret");
  expect(error.message.length).toBeLessThan(40 + 10 + 200 + 12 + 80 + 20);
});

test.each([
  ["a name", "invalid_grant", "invalid_grant"],
  ["a sentence", "not a name", undefined],
  ["markup", "<b>no</b>", undefined],
  ["an absurdly long one", "x".repeat(61), undefined],
  ["a number", 7, undefined],
])("an error that is %s is told as %p", (_what, error, expected) => {
  expect(told(400, { error }).error.error).toBe(expected);
});

test.each([
  [299, "text/html"],
  [300, "a redirect"],
  [399, "a redirect"],
  [400, "text/html"],
])("a page with %p is told as %s", (status, what) => {
  const { error } = told(status, "<html>sign in</html>", { "content-type": "text/html; charset=utf-8", cookie: "x" });
  expect(error).toMatchObject({ final: false, message: expect.stringContaining(`${status} with ${what}`) });
  const cause = error.cause as ZoomResponseError; // checked in the next line
  expect(cause).toBeInstanceOf(ZoomResponseError);
  expect([...cause.headers]).toEqual([["content-type", "text/html"]]);
});

test("a JSON object with a status below 400 is no refusal", () => {
  expect(told(302, { error: "invalid_grant" }).error).toMatchObject({ error: undefined, final: false });
});

test("a long content type is cut, a missing one is said to be missing", () => {
  const reply = { status: 200, text: "" };
  const long = new Headers({ "content-type": "x".repeat(200) });
  expect(unusable({ ...reply, headers: long }, same).error.message).toContain(`with ${"x".repeat(80)} instead`);
  expect(unusable({ ...reply, headers: new Headers() }, same).error.message).toContain("with no content type instead");
});

test.each([
  ['{"a":1}', { a: 1 }],
  ["{}", {}],
  ["[1]", undefined],
  ["null", undefined],
  ['"text"', undefined],
  ["7", undefined],
  ["{", undefined],
  ["", undefined],
])("%s holds %j", (text, expected) => {
  expect(parseObject(text)).toEqual(expected);
});
