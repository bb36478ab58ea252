import fc from "fast-check";
import { redactBody, redactForm, redactHeaders, redactJson, redactUrl } from "../../src/sandbox/journal/redact.js";

test.each([
  ["authorization", "Bearer abc", "Bearer [redacted]"],
  ["Authorization", "basic YTpi", "basic [redacted]"],
  ["authorization", "abc", "[redacted]"],
  ["cookie", "a=b", "[redacted]"],
  ["set-cookie", "a=b", "[redacted]"],
  ["accept", "application/json", "application/json"],
  ["location", "https://app.example.com/back?code=abc&state=s", "https://app.example.com/back?code=[redacted]&state=s"],
])("header %s: %s becomes %s", (name, value, shown) => {
  expect(redactHeaders([[name, value]])).toEqual([[name, shown]]);
});

test.each([
  ["http://x/v2/users?page_size=3&next_page_token=abc", "http://x/v2/users?page_size=3&next_page_token=abc"],
  ["http://x/v2/users?access_token=abc#top", "http://x/v2/users?access_token=[redacted]#top"],
  [
    "/oauth/token?grant_type=x&client_secret=abc&code_verifier=d",
    "/oauth/token?grant_type=x&client_secret=[redacted]&code_verifier=[redacted]",
  ],
  ["/activate?user_code=1234-5678", "/activate?user_code=[redacted]"],
  ["/x?client%5Fsecret=abc", "/x?client%5Fsecret=[redacted]"],
  ["/x?code=&token", "/x?code=&token"],
  ["/x?%=1", "/x?%=1"],
  ["/x", "/x"],
])("address %s becomes %s", (url, shown) => {
  expect(redactUrl(url)).toBe(shown);
});

test("a form shows everything but its secrets", () => {
  const text = "grant_type=refresh_token&refresh_token=abc&client_id=me&code=d&device_code=e";
  expect(redactForm(text)).toBe(
    "grant_type=refresh_token&refresh_token=[redacted]&client_id=me&code=[redacted]&device_code=[redacted]",
  );
});

test.each([
  ['{"password":"abc","email":"a@b"}', '{"password":"[redacted]","email":"a@b"}'],
  ['{"user_info":{"password" : "a\\"b"}}', '{"user_info":{"password" : "[redacted]"}}'],
  [
    '{"access_token":"abc","token_type":"bearer","scope":"x"}',
    '{"access_token":"[redacted]","token_type":"bearer","scope":"x"}',
  ],
  ['{"token":"zak","next_page_token":"abc"}', '{"token":"[redacted]","next_page_token":"abc"}'],
  ['{"host_key":"123456","clientSecret":"s"}', '{"host_key":"[redacted]","clientSecret":"[redacted]"}'],
  ['{"code":300,"phone_numbers":[{"code":"+49"}]}', '{"code":300,"phone_numbers":[{"code":"+49"}]}'],
  ['{"require_password":true,"licence":576460752303423488}', '{"require_password":true,"licence":576460752303423488}'],
  ['{"password":"cut in the mid', '{"password":"[redacted]"'],
  ['{"password":"cut after a back\\', '{"password":"[redacted]"'],
  ['{"password":"a\\\nb"}', '{"password":"[redacted]"}'],
  ['{"password": 12345678}', '{"password": "[redacted]"}'],
  ["no JSON", "no JSON"],
])("body %s becomes %s", (text, shown) => {
  expect(redactJson(text)).toBe(shown);
});

test("a body is treated as what it says it is", () => {
  expect(redactBody("token=abc", "application/x-www-form-urlencoded")).toBe("token=[redacted]");
  expect(redactBody('{"token":"abc"}', "text/plain")).toBe('{"token":"[redacted]"}');
});

test("no secret survives, wherever the body was cut", () => {
  const property = fc.property(fc.string({ minLength: 1 }), fc.nat(), (noise, at) => {
    const secret = "S3CRET-S3CRET";
    const text = JSON.stringify({ noise, password: `${secret}${noise}`, nested: [{ refresh_token: secret, noise }] });
    expect(redactJson(text.slice(0, at % (text.length + 1)))).not.toContain("S3CRET");
  });
  fc.assert(property, { numRuns: 2000 });
});

test.each([
  ["escaped quotes", '\\"'.repeat(500_000)],
  ["quotes", '"'.repeat(1_000_000)],
  ["white space after a name", `"name"${" ".repeat(1_000_000)}`],
  ["escapes that never end", `"${"\\\\".repeat(500_000)}`],
])("a megabyte of %s takes its own time and not the square of it", (_name, text) => {
  // A search from each quote to the end would take minutes: the test would run out of its five seconds.
  expect(redactJson(text)).toBe(text);
});
