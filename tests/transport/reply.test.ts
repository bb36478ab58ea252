import { ZoomResponseError } from "../../src/index.js";
import { excerptOf } from "../../src/errors/redact.js";
import { answering, testClient, USER } from "./client.js";
import { failure } from "./support.js";

const JSON_HEADERS = { "content-type": "application/json;charset=UTF-8" };
interface Given {
  status: number;
  text: string | null;
  headers: Record<string, string>;
}
const given = (status: number, text: string | null, headers: Record<string, string> = JSON_HEADERS): Given => ({
  status,
  text,
  headers,
});
/** As `fetch` gives it: a body of text would bring a content type of its own. */
const client = ({ status, text, headers }: Given) => {
  const body = text === null ? null : new TextEncoder().encode(text);
  return testClient({ fetch: answering(() => new Response(body, { status, headers })).fetch, retry: false });
};

describe("a success must be JSON", () => {
  test.each<[string, Given, unknown]>([
    ["an object", given(200, '{"a":1}'), { a: 1 }],
    ["without a content type", given(200, '{"a":1}', {}), { a: 1 }],
    ["problem+json", given(200, '{"a":1}', { "content-type": "application/problem+json" }), { a: 1 }],
    ["vendor type", given(200, '{"a":1}', { "content-type": "application/vnd.zoom.v2+json; charset=utf-8" }), { a: 1 }],
    ["text/json in capitals", given(200, '{"a":1}', { "content-type": " TEXT/JSON" }), { a: 1 }],
    ["large integers", given(200, '{"a":576460752303423488}'), { a: 576460752303423488 }],
    ["with a length", given(200, '{"a":1}', { ...JSON_HEADERS, "content-length": "7" }), { a: 1 }],
    [
      "compressed, so that the length is another",
      given(200, '{"a":1}', { ...JSON_HEADERS, "content-length": "27", "content-encoding": "gzip" }),
      { a: 1 },
    ],
  ])("%s passes", async (_name, from, expected) => {
    expect(await client(from).zoom.users.get(USER)).toEqual(expected);
    expect((await client(from).http.GET("/users/a")).data).toEqual(expected);
  });

  test.each<[string, Given]>([
    ["204", given(204, null, {})],
    ["an empty 200", given(200, "")],
    ["an empty 200 with a length", given(200, "", { "content-length": "0" })],
    ["an empty 200 of another type", given(200, "", { "content-type": "text/html" })],
    ["a blank 200", given(200, " \r\n")],
    ["a blank 200 of another type", given(200, "\n", { "content-type": "text/plain" })],
  ])("%s is the success of a write that answers nothing", async (_name, from) => {
    expect(await client(from).zoom.users.delete(USER)).toBeUndefined();
  });

  const ROWS: [string, Given, RegExp][] = [
    [
      "HTML",
      given(200, "<html><body>Sign in</body></html>", { "content-type": "text/html; charset=utf-8" }),
      /Expected JSON, got text\/html\. Check for a proxy/,
    ],
    ["HTML that says it is JSON", given(200, "<html>"), /not valid JSON/],
    ["JSON that says it is text", given(200, '{"a":1}', { "content-type": "text/plain" }), /JSON, got text\/plain/],
    [
      "a type that only begins like JSON",
      given(200, '{"a":1}', { "content-type": "application/jsonp" }),
      /got application\/jsonp/,
    ],
    [
      "a type that only ends like JSON",
      given(200, '{"a":1}', { "content-type": "application/notjson" }),
      /got application\/notjson/,
    ],
    ["an empty type", given(200, '{"a":1}', { "content-type": "" }), /got an empty content type/],
    ["truncated", given(200, '{"users":[{"id":"a"},{"id"'), /cut off after 26 characters/],
    ["truncated in a nested object", given(201, '{"a":{"b":1}'), /cut off/],
    ["two documents", given(299, "{}{}"), /not valid JSON/],
  ];
  test.each(ROWS)("%s is refused with status, headers and first bytes", async (_name, from, message) => {
    for (const call of [client(from).zoom.users.get(USER), client(from).http.GET("/users/a")]) {
      const error = await failure(Promise.resolve(call), ZoomResponseError);
      const where = { operation: "users.get", method: "GET", path: "/users/{userId}" };
      expect(error).toMatchObject({ ...where, status: from.status, excerpt: from.text });
      expect(error.message).toMatch(message);
      expect(error.headers.get("content-type")).toBe(from.headers["content-type"] ?? null);
      // The parser's error would quote the body.
      expect(error).not.toHaveProperty("cause");
    }
  });

  test("an error is passed on as it is by `zoom.http`", async () => {
    const error = async (from: Given) => (await client(from).http.GET("/users/a")).error;
    expect(await error(given(404, '{"code":1001}'))).toEqual({ code: 1001 });
    expect(await error(given(400, '{"code":'))).toBe('{"code":');
    expect(await error(given(502, "<html>", { "content-type": "text/html" }))).toBe("<html>");
    expect(await error(given(404, "", { "content-length": "0" }))).toBeUndefined();
  });
});

describe("the response of `zoom.http`", () => {
  test("is the platform's", async () => {
    const { response } = await client(given(404, '{"a":"ä"}')).http.GET("/users/a", { parseAs: "stream" });
    expect(response).toBeInstanceOf(Response);
    expect(response).toMatchObject({ status: 404, ok: false, redirected: false });
    expect(response.url).toBe("https://api.zoom.us/v2/users/a");
  });
});

describe("an excerpt", () => {
  test.each([
    ["short texts stay", "<html>", "<html>"],
    ["200 bytes are kept", "x".repeat(300), "x".repeat(200)],
    ["no character is cut", "a" + "ä".repeat(200), "a" + "ä".repeat(99)],
    ["no pair is cut", "abc" + "😀".repeat(60), "abc" + "😀".repeat(49)],
    ["a token", '{"token":"eyJhbGciOi.abc.def","x":1', '{"token":"[redacted]","x":1'],
    ["a token that is cut off", '{"access_token": "abc', '{"access_token": "[redacted]"'],
    ["a token with quotes in it", '{"zak":"a\\"b","x":1}', '{"zak":"[redacted]","x":1}'],
    ["a refresh token", '{"a":1,"refresh_token":"r-1"}', '{"a":1,"refresh_token":"[redacted]"}'],
    [
      "a secret, a password, a host key",
      '{"client_secret":"a","password":"b","host_key":"c"}',
      '{"client_secret":"[redacted]","password":"[redacted]","host_key":"[redacted]"}',
    ],
    [
      "a header in a proxy's page",
      "<pre>Authorization: Bearer abc.def-1</pre>",
      "<pre>Authorization: Bearer [redacted]</pre>",
    ],
    ["basic credentials", "Basic aWQ6c2VjcmV0", "Basic [redacted]"],
    ["a JSON web token anywhere", "<p>eyJhbGciOi.eyJzdWIi.sig</p>", "<p>[redacted]</p>"],
    ["a secret over the end", "x".repeat(190) + '{"token":"abcdefghijklmnop"}', "x".repeat(190) + '{"token":"'],
  ])("%s", (_name, text, expected) => {
    expect(excerptOf(text)).toBe(expected);
  });
});
