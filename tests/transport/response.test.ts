import createClient from "openapi-fetch";
import { inspect } from "node:util";
import { ZoomResponseError } from "../../src/errors/classes.js";
import { excerptOf } from "../../src/errors/redact.js";
import { ZoomRequest } from "../../src/request/request.js";
import { checkJson, toResponse } from "../../src/transport/reply.js";
import type { Reply } from "../../src/transport/types.js";
import { failure, operation, request } from "./support.js";

const JSON_HEADERS = { "content-type": "application/json;charset=UTF-8" };
const call = request("https://api.zoom.us/v2/users/a?b=c", {
  operation: operation(),
  operationId: "groups.updateMember",
});

function reply(status: number, text: string, headers: Record<string, string> = JSON_HEADERS): Reply {
  return { status, text, headers: new Headers(headers), url: "https://api.zoom.us/v2/users" };
}

describe("a success must be JSON", () => {
  test.each<[string, Reply, unknown]>([
    ["an object", reply(200, '{"a":1}'), { a: 1 }],
    ["a list", reply(201, "[1]"), [1]],
    ["null", reply(200, "null"), null],
    ["a number", reply(200, "5"), 5],
    ["without a content type", reply(200, '{"a":1}', {}), { a: 1 }],
    ["problem+json", reply(200, '{"a":1}', { "content-type": "application/problem+json" }), { a: 1 }],
    ["vendor type", reply(200, '{"a":1}', { "content-type": "application/vnd.zoom.v2+json; charset=utf-8" }), { a: 1 }],
    ["text/json in capitals", reply(200, '{"a":1}', { "content-type": " TEXT/JSON" }), { a: 1 }],
    ["large integers", reply(200, '{"a":576460752303423488}'), { a: 576460752303423488 }],
  ])("%s passes", (_name, given, expected) => {
    expect(checkJson(given, call).data).toEqual(expected);
  });

  test.each<[string, Reply]>([
    ["empty 200", reply(200, "")],
    ["empty 200 of another type", reply(200, "", { "content-type": "text/html" })],
    ["204", reply(204, "", {})],
    ["205", reply(205, "", {})],
    ["blank 200", reply(200, " \r\n")],
    ["blank 200 of another type", reply(200, "\n", { "content-type": "text/plain" })],
    ["an error page", reply(502, "<html>", { "content-type": "text/html" })],
    ["an error of JSON", reply(404, '{"code":1001}')],
    ["a broken error", reply(400, '{"code":')],
    ["a status below", reply(199, "<html>")],
    ["a status above", reply(300, "<html>")],
  ])("%s passes as it is", (_name, given) => {
    expect(checkJson(given, call)).toBe(given);
  });

  test.each<[string, Reply, RegExp]>([
    [
      "HTML",
      reply(200, "<html><body>Sign in</body></html>", { "content-type": "text/html; charset=utf-8" }),
      /is no JSON but text\/html\. Check for a proxy/,
    ],
    ["HTML that says it is JSON", reply(200, "<html>"), /no valid JSON/],
    ["JSON that says it is text", reply(200, '{"a":1}', { "content-type": "text/plain" }), /no JSON but text\/plain/],
    [
      "a type that only begins like JSON",
      reply(200, '{"a":1}', { "content-type": "application/jsonp" }),
      /no JSON but application\/jsonp/,
    ],
    ["a type that only ends like JSON", reply(200, '{"a":1}', { "content-type": "application/notjson" }), /no JSON/],
    ["an empty type", reply(200, '{"a":1}', { "content-type": "" }), /no JSON but without a type/],
    ["truncated", reply(200, '{"users":[{"id":"a"},{"id"'), /cut off after 26 characters/],
    ["truncated in a nested object", reply(201, '{"a":{"b":1}'), /cut off/],
    ["two documents", reply(299, "{}{}"), /no valid JSON/],
  ])("%s is refused with status, headers and first bytes", (_name, given, message) => {
    let error: unknown;
    try {
      checkJson(given, call);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(ZoomResponseError);
    const { status, text } = given;
    const where = { operation: "groups.updateMember", method: "GET", path: "/users/{userId}" };
    expect(error).toMatchObject({ ...where, status, excerpt: text, message: expect.stringMatching(message) });
    expect(error).toHaveProperty("headers", given.headers);
    // The parser's error would quote the body.
    expect(error).not.toHaveProperty("cause");
  });

  test("a redirected answer stays one", () => {
    expect(checkJson({ ...reply(200, "{}"), redirected: true }, call)).toMatchObject({ redirected: true, data: {} });
    expect(checkJson(reply(200, "{}"), call)).not.toHaveProperty("redirected");
  });
});

describe("the response", () => {
  const response = (given: Reply) => toResponse(checkJson(given, call));

  test("looks like the platform's", async () => {
    const found = response(reply(200, '{"a":"ä"}'));
    expect(found).toBeInstanceOf(Response);
    expect(found).toMatchObject({
      status: 200,
      ok: true,
      url: "https://api.zoom.us/v2/users",
      redirected: false,
      statusText: "",
      type: "default",
      bodyUsed: false,
    });
    expect(toResponse({ ...reply(200, "{}"), redirected: true }).redirected).toBe(true);
    expect(await found.json()).toEqual({ a: "ä" });
    expect(await found.text()).toBe('{"a":"ä"}');
    expect(Buffer.from(await found.arrayBuffer()).toString()).toBe('{"a":"ä"}');
    expect(Buffer.from(await found.bytes()).toString()).toBe('{"a":"ä"}');
    expect(await (await found.blob()).text()).toBe('{"a":"ä"}');
    expect(await new Response(found.body).text()).toBe('{"a":"ä"}');
    expect((await found.blob()).type).toContain("application/json");
    expect(await found.clone().json()).toEqual({ a: "ä" });
    expect(inspect(found)).toContain("status: 200");
  });

  test.each([
    [199, false],
    [200, true],
    [299, true],
    [300, false],
    [404, false],
  ])("%i is ok: %p", (status, ok) => {
    expect(toResponse(reply(status, "")).ok).toBe(ok);
  });

  test("can be a form", async () => {
    const form = await toResponse(
      reply(200, "a=1", { "content-type": "application/x-www-form-urlencoded" }),
    ).formData();
    expect(form.get("a")).toBe("1");
  });

  test("gives every reader objects of their own", async () => {
    const found = response(reply(200, '{"list":[1]}'));
    const [first, second] = [await found.json(), await found.json()];
    expect(second).toEqual(first);
    expect(second).not.toBe(first);
    expect(await found.clone().json()).not.toBe(first);
  });

  test("says undefined for an empty body, and has no stream then", async () => {
    for (const given of [reply(204, "", {}), reply(200, ""), reply(200, " \n")])
      expect(await toResponse(given).json()).toBeUndefined();
    expect(toResponse(reply(204, "", {})).body).toBeNull();
  });

  test("never throws a bare SyntaxError", async () => {
    const error = await failure(toResponse(reply(500, "<html>")).json(), ZoomResponseError);
    expect(error).toMatchObject({ status: 500, excerpt: "<html>" });
  });

  test("keeps the headers as they came, and adds a length where there was none", () => {
    const headers = { ...JSON_HEADERS, "x-zm-trackingid": "t" };
    expect(Object.fromEntries(toResponse(reply(200, '"ä"', headers)).headers)).toEqual({
      ...headers,
      "content-length": "4",
    });
    const counted = reply(200, "{}", { ...headers, "content-length": "20" });
    expect(toResponse(counted).headers).toBe(counted.headers);
    const empty = reply(200, "", headers);
    expect(toResponse(empty).headers).toBe(empty.headers);
  });
});

describe("through openapi-fetch", () => {
  const get = (given: Reply) =>
    createClient<never>({
      baseUrl: "https://api.zoom.us/v2",
      fetch: async () => toResponse(checkJson(given, call)),
      Request: ZoomRequest as never,
    }).request("get", "/users" as never, {} as never) as Promise<{ data?: unknown; error?: unknown }>;

  test.each<[string, Reply, { data?: unknown; error?: unknown }]>([
    ["JSON with a length", reply(200, '{"a":1}', { ...JSON_HEADERS, "content-length": "7" }), { data: { a: 1 } }],
    ["JSON in chunks", reply(200, '{"a":1}', { ...JSON_HEADERS, "transfer-encoding": "chunked" }), { data: { a: 1 } }],
    [
      "compressed, so that the length is another",
      reply(200, '{"a":1}', { ...JSON_HEADERS, "content-length": "27", "content-encoding": "gzip" }),
      { data: { a: 1 } },
    ],
    ["empty 200 with a length", reply(200, "", { "content-length": "0" }), { data: undefined }],
    ["empty 200 without a length", reply(200, "", {}), { data: undefined }],
    [
      "empty 200, compressed",
      reply(200, "", { "content-length": "20", "content-encoding": "gzip" }),
      { data: undefined },
    ],
    ["blank 200", reply(200, "\n", { "content-length": "1" }), { data: undefined }],
    ["204", reply(204, "", {}), { data: undefined }],
    ["404 with JSON", reply(404, '{"code":1001}'), { error: { code: 1001 } }],
    ["502 with HTML", reply(502, "<html>", { "content-type": "text/html" }), { error: "<html>" }],
    ["404 without a body", reply(404, "", { "content-length": "0" }), { error: undefined }],
  ])("%s", async (_name, given, expected) => {
    const { data, error } = await get(given);
    expect({ data, error }).toEqual({ data: undefined, error: undefined, ...expected });
  });

  test("JSON is parsed once", async () => {
    const parse = { count: 0 };
    const text = '{"a":1}';
    const given = checkJson(reply(200, text, JSON_HEADERS), call);
    const counting: Reply = {
      ...given,
      get text() {
        parse.count += 1;
        return text;
      },
    };
    await (createClient<never>({
      baseUrl: "https://api.zoom.us/v2",
      fetch: async () => toResponse(counting),
      Request: ZoomRequest as never,
    }).request("get", "/users" as never, {} as never) as Promise<unknown>);
    // Looked at for its length only.
    expect(parse.count).toBe(1);
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
