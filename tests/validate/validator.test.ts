/** `zoom-directory/validate`: what is told of answers that deviate, how often, and what is never told. */
import { inspect } from "node:util";
import fc from "fast-check";
import { createZoomClient, isZoomError, staticToken, type ZoomClientOptions } from "../../src/index.js";
import { createManualClock } from "../../src/shared/clock.js";
import { createValidator, type DriftEvent, type ValidatorOptions } from "../../src/validate/index.js";
import { failure, json } from "../client/answers.js";

const USER = { id: "u1", email: "a@example.com", type: 1, status: "active" };

function watching(options: ValidatorOptions = {}, client: Partial<ZoomClientOptions> = {}) {
  const told: DriftEvent[] = [];
  const validator = createValidator({ on: (event) => told.push(event), ...options });
  let answer: () => Response = () => json(200, USER);
  const zoom = createZoomClient({
    auth: staticToken("token"),
    retry: false,
    quota: false,
    fetch: () => Promise.resolve(answer()),
    onResponse: validator.onResponse,
    ...client,
  });
  const get = (body: unknown, status = 200) => {
    answer = () => json(status, body);
    return failure(zoom.users.get({ path: { userId: "me" } }));
  };
  return { zoom, told, validator, get, answers: (make: () => Response) => (answer = make) };
}

/** Kind and place of all that is told of `body` as an answer to `users.get`. */
async function toldOf(body: unknown, status = 200): Promise<string[]> {
  const { get, told } = watching();
  await get(body, status);
  return told.map(({ kind, pointer }) => `${kind} ${pointer}`);
}

test("a deviation is told with its operation, place and types", async () => {
  const clock = createManualClock();
  const { get, told } = watching({ deps: { clock } });
  await get({ ...USER, type: "1" });
  expect(told).toEqual([
    {
      type: "drift",
      at: clock.now(),
      operation: "users.get",
      method: "GET",
      path: "/users/{userId}",
      status: 200,
      kind: "wrong_type",
      pointer: "/type",
      expected: ["integer"],
      received: "string",
    },
  ]);
});

test.each<[what: string, body: unknown, told: string[]]>([
  ["all in order", USER, []],
  ["a new field", { ...USER, shoe_size: 43 }, ["undocumented_field /shoe_size"]],
  [
    "a new field inside a list",
    { ...USER, phone_numbers: [{ number: "1", colour: "red" }] },
    ["undocumented_field /phone_numbers/*/colour"],
  ],
  ["a new value of an open list", { ...USER, status: "asleep" }, ["unknown_value /status"]],
  ["null where it is not documented", { ...USER, dept: null }, ["wrong_type /dept"]],
  ["a missing field", { id: "u1", email: "a@example.com" }, ["missing_field /type"]],
  ["a list instead of an object", [USER], ["wrong_type "]],
  [
    "a name that every object has",
    { ...USER, constructor: 1, toString: 2 },
    ["undocumented_field /constructor", "undocumented_field /toString"],
  ],
  ["`__proto__` as a field", JSON.parse('{"email":"a@example.com","type":1,"__proto__":1}'), ["undocumented_field /*"]],
])("%s", async (_what, body, expected) => {
  expect(await toldOf(body)).toEqual(expected);
});

test.each<[what: string, status: number, body: unknown, told: string[]]>([
  ["a documented refusal", 404, { code: 1001, message: "User does not exist." }, []],
  ["another code", 404, { code: 1999, message: "No." }, ["undocumented_code /code"]],
  ["a code of another status", 400, { code: 1001, message: "No." }, ["undocumented_code /code"]],
  ["a new field of a refusal", 404, { code: 1001, message: "No.", hint: "x" }, ["undocumented_field /hint"]],
  ["a code that is a text", 404, { code: "1001", message: "No." }, ["wrong_type /code"]],
  ["another success", 206, USER, ["undocumented_status "]],
  ["another refusal", 418, { code: 418, message: "No." }, ["undocumented_status "]],
  ["what no API answers for", 503, { nonsense: true }, []],
  ["a refusal with the status of a success", 200, { code: 1001, message: "No." }, ["undocumented_code /code"]],
])("%s", async (_what, status, body, expected) => {
  expect(await toldOf(body, status)).toEqual(expected);
});

test("an undocumented code is told, unless it could be a number of somebody", async () => {
  const { get, told } = watching();
  await get({ code: 1999, message: "No." }, 404);
  await get({ code: 4_915_112_345_678, message: "No." }, 404);
  expect(told.map(({ code }) => code)).toEqual([1999, undefined]);
});

test("pages, sub accounts and `zoom.http` are checked as well, paths outside the document are not", async () => {
  const { zoom, told, answers } = watching();
  answers(() => json(200, { users: [{ ...USER, colour: "red" }], total_records: 1, next_page_token: "" }));
  await zoom.users.list().toArray({ limit: 5 });
  await zoom.subAccount("sub").users.list();
  answers(() => json(200, { ...USER, colour: "red" }));
  await zoom.http.GET("/users/{userId}", { params: { path: { userId: "me" } } });
  await zoom.http.request("get", "/meetings/{id}" as "/users/{userId}", { params: { path: { id: "1" } as never } });
  expect(told.map(({ operation, pointer }) => `${operation} ${pointer}`)).toEqual([
    "users.list /users/*/colour",
    "users.get /colour",
  ]);
});

test("settings are compared with the shape that the query selects", async () => {
  const { zoom, told, answers } = watching();
  answers(() => json(200, { meeting_security: { waiting_room: "yes" } }));
  const path = { userId: "me" };
  await zoom.users.getSettings({ path, query: { option: "meeting_security" } });
  expect(told).toMatchObject([{ kind: "wrong_type", pointer: "/meeting_security/waiting_room" }]);
});

test("each deviation is told once, and the report counts the answers that had it", async () => {
  const clock = createManualClock();
  const { get, told, validator } = watching({ deps: { clock } });
  const first = clock.now();
  await get({ ...USER, shoe_size: 43 });
  clock.advance(1000);
  await get({ ...USER, shoe_size: 44 });
  await get(USER);
  expect(told).toHaveLength(1);
  const { type: _type, at: _at, ...drift } = told[0]!;
  expect(validator.report()).toEqual({
    source: "zoom-directory/validate",
    checked: 3,
    omitted: 0,
    deviations: [{ ...drift, count: 2, firstSeen: first, lastSeen: first + 1000 }],
  });
});

test("a share of the answers is checked, as chance has it", async () => {
  const drawn = [0.05, 0.1, 0.99, 0.0999];
  const { get, validator } = watching({ sampleRate: 0.1, deps: { random: () => drawn.shift() ?? 1 } });
  for (let call = 0; call < 4; call += 1) await get(USER);
  expect(validator.report().checked).toBe(2);
  const none = watching({ sampleRate: 0, deps: { random: () => 0 } });
  await none.get(USER);
  expect(none.validator.report().checked).toBe(0);
});

test("a server that makes up fields fills neither the memory nor the log", async () => {
  const { get, told, validator } = watching({ limit: 10 });
  const letters = (number: number) => [...String(number)].map((digit) => "abcdefghij"[Number(digit)]).join("");
  for (let call = 0; call < 20; call += 1) await get({ ...USER, [`field_${letters(call)}`]: 1 });
  expect(told).toHaveLength(10);
  expect(validator.report()).toMatchObject({ checked: 20, omitted: 10 });
  const many = watching();
  await many.get({
    ...USER,
    ...Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`word_${letters(at)}`, 1])),
  });
  expect(many.told.length).toBeLessThan(50);
  expect(many.told.at(-1)).toMatchObject({ pointer: "/*" });
});

test.each([
  "jchill@example.com",
  "KDcuGIm1QgePTO8WbOqwIQ",
  "abcDEFghiJKLmnoPQR",
  "4155550100",
  "+1 415 555 0100",
  "3fa85f64-5717-4562-b3fc-2c963f66afa6",
  "deadbeefdeadbeefdeadbeef",
  "eyJhbGciOiJIUzI1NiJ9",
  "Jo Chill",
  "10.0.0.1",
  "",
  "a".repeat(2000),
  "名",
])("the key %j may be data and is not shown", async (key) => {
  expect(await toldOf({ ...USER, [key]: 1 })).toEqual(["undocumented_field /*"]);
});

test.each([
  "dept",
  "recording_notification_for_zoom_client",
  "isE911Enabled",
  "mfa_2fa",
  "webinar_500",
  "sip-uri",
  "h264",
])("the name %j is shown", async (name) => {
  const body = JSON.parse(JSON.stringify({ email: "a@example.com", type: 1, custom: undefined }));
  expect(await toldOf({ ...body, custom_attributes: [{ key: "k", name: "n", value: "v", [name]: 1 }] })).toEqual([
    `undocumented_field /custom_attributes/*/${name}`,
  ]);
});

test("no value is ever told, whatever comes", async () => {
  const { get, told, validator } = watching();
  const secret = "PLANTED-7f3a";
  const value = fc.oneof(
    fc.constantFrom<unknown>(secret, [secret], { [secret]: secret }, { a: { b: [secret] } }),
    fc.jsonValue(),
  );
  const name = fc.constantFrom(
    ...Object.keys(USER),
    "dept",
    "code",
    "message",
    "phone_numbers",
    secret,
    `${secret}@example.com`,
  );
  await fc.assert(
    fc.asyncProperty(fc.dictionary(name, value), fc.constantFrom(200, 201, 400, 404, 418), async (body, status) => {
      const error = await get(body, status);
      if (error !== undefined) expect(isZoomError(error)).toBe(true);
    }),
    { numRuns: 1000 },
  );
  expect(validator.report()).toMatchObject({ checked: 1000 });
  expect(told.length).toBeGreaterThan(10);
  expect(inspect([told, validator.report()], { depth: 9, maxArrayLength: null })).not.toContain(secret);
});

test("a listener that throws or rejects disturbs no call", async () => {
  const warnings: unknown[] = [];
  jest.spyOn(process, "emitWarning").mockImplementation((warning) => void warnings.push(warning));
  const { get, validator } = watching({ on: () => Promise.reject(new Error("Disk full.")) as never });
  expect(await get({ ...USER, colour: 1 })).toBeUndefined();
  const throwing = watching({
    on: () => {
      throw new Error("Disk full.");
    },
  });
  expect(await throwing.get({ ...USER, colour: 1 })).toBeUndefined();
  await new Promise(setImmediate);
  expect(warnings).toEqual([expect.stringContaining("Disk full."), expect.stringContaining("Disk full.")]);
  expect(validator.report().deviations).toHaveLength(1);
});

test.each<[option: string, options: object]>([
  ["sampleRate", { sampleRate: 2 }],
  ["sampleRate", { sampleRate: "1" }],
  ["limit", { limit: -1 }],
  ["on", { on: "x" }],
])("a wrong `%s` is refused", (option, options) => {
  expect(() => createValidator(options)).toThrow(expect.objectContaining({ argument: `options.${option}` }));
});
