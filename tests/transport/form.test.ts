import { hasFiles } from "../../src/request/files.js";
import { toFormData } from "../../src/request/form.js";
import { ZoomInputError } from "../../src/errors/classes.js";
import { parts } from "./form-parts.js";
import { json, startServer } from "./support.js";
import { testClient, USER } from "./client.js";

const stream = () => new Blob([]).stream();
const bytes = (text: string) => new TextEncoder().encode(text);

test("texts, numbers and booleans are text, objects and lists are JSON", async () => {
  const form = toFormData({
    action: "move",
    empty: "",
    type: 2,
    zero: 0,
    pmi: 3542471135,
    plan: 2 ** 56,
    big: 12345678901234567890n,
    use_pmi: false,
    dial_in: true,
    since: new Date(Date.UTC(2026, 0, 2)),
    custom_attributes: [{ key: "cbf_1", name: "Desk", value: "7" }],
    phone_numbers: { country: "US", code: "+1" },
    none: [],
    left_out: undefined,
  });
  expect(await parts(form)).toEqual([
    ["action", "move"],
    ["empty", ""],
    ["type", "2"],
    ["zero", "0"],
    ["pmi", "3542471135"],
    ["plan", "72057594037927936"],
    ["big", "12345678901234567890"],
    ["use_pmi", "false"],
    ["dial_in", "true"],
    ["since", "2026-01-02T00:00:00.000Z"],
    ["custom_attributes", '[{"key":"cbf_1","name":"Desk","value":"7"}]'],
    ["phone_numbers", '{"country":"US","code":"+1"}'],
    ["none", "[]"],
  ]);
});

test.each<[string, unknown, { name: string; type: string }]>([
  ["a File", new File(["x"], "me.png", { type: "image/png" }), { name: "me.png", type: "image/png" }],
  ["a File without a name", new File(["x"], "", { type: "image/png" }), { name: "file.png", type: "image/png" }],
  ["a File with a blank name", new File(["x"], " ", { type: "" }), { name: "file", type: "" }],
  ["a Blob", new Blob(["x"], { type: "image/jpeg" }), { name: "file.jpg", type: "image/jpeg" }],
  ["a Blob without a type", new Blob(["x"]), { name: "file", type: "" }],
  ["a Blob of a video", new Blob(["x"], { type: "video/mp4" }), { name: "file.mp4", type: "video/mp4" }],
  ["a Blob of a film", new Blob(["x"], { type: "video/quicktime" }), { name: "file.mov", type: "video/quicktime" }],
  ["a Blob of another kind", new Blob(["x"], { type: "application/pdf" }), { name: "file", type: "application/pdf" }],
  ["a Blob with a strange type", new Blob(["x"], { type: "image/x-a.b" }), { name: "file", type: "image/x-a.b" }],
  ["bytes", { data: bytes("x"), filename: "me.GIF" }, { name: "me.GIF", type: "image/gif" }],
  [
    "bytes with a type",
    { data: bytes("x"), filename: "me.gif", type: "image/png" },
    { name: "me.gif", type: "image/png" },
  ],
  [
    "bytes of no known kind",
    { data: bytes("x"), filename: "me.dat" },
    { name: "me.dat", type: "application/octet-stream" },
  ],
  [
    "bytes without an extension",
    { data: bytes("x"), filename: "jpg-of-me" },
    { name: "jpg-of-me", type: "application/octet-stream" },
  ],
  ["bytes without a name", { data: bytes("x"), type: "image/png" }, { name: "file.png", type: "image/png" }],
  ["a Buffer", { data: Buffer.from("x"), filename: "me.jpeg" }, { name: "me.jpeg", type: "image/jpeg" }],
  [
    "a part of a buffer",
    { data: new Uint8Array(bytes("axb").buffer, 1, 1), filename: "b.mov" },
    { name: "b.mov", type: "video/quicktime" },
  ],
  [
    "shared memory",
    { data: new Uint8Array(new SharedArrayBuffer(1)).fill(120), filename: "s.webp" },
    { name: "s.webp", type: "image/webp" },
  ],
])("%s has a name", async (_name, file, expected) => {
  expect(hasFiles({ file })).toBe(true);
  expect(await parts(toFormData({ file }))).toEqual([["file", { ...expected, text: "x" }]]);
});

test("a list of files is as many parts", async () => {
  const files = [new File(["a"], "a.png"), { data: bytes("b"), filename: "b.png" }];
  expect(hasFiles({ files })).toBe(true);
  expect(await parts(toFormData({ files }))).toMatchObject([
    ["files", { name: "a.png", text: "a" }],
    ["files", { name: "b.png", text: "b" }],
  ]);
});

test("a form stays what it is", () => {
  const form = new FormData();
  expect(toFormData(form)).toBe(form);
  expect(hasFiles(form)).toBe(false);
});

test.each<[string, unknown]>([
  ["texts", { a: "b" }],
  ["an object that only looks like a file", { a: { data: "text", filename: "x" } }],
  ["a mixed list", { a: [new Blob(), "text"] }],
  ["an empty list", { a: [] }],
  ["a list", [new Blob()]],
  ["null", null],
  ["nothing", undefined],
  ["a text", "text"],
])("%s: no files", (_name, body) => {
  expect(hasFiles(body)).toBe(false);
});

test("an object that only looks like a file is JSON", async () => {
  expect(await parts(toFormData({ a: { data: "text", filename: "x" } }))).toEqual([
    ["a", '{"data":"text","filename":"x"}'],
  ]);
});

describe("is refused before anything is sent", () => {
  test.each<[string, unknown, string, RegExp]>([
    ["null", { a: null }, "body.a", /is null, which a form cannot say\. Leave it out, or give ""/],
    ["no number", { a: NaN }, "body.a", /has no text: it is the number NaN/],
    ["an endless number", { a: -Infinity }, "body.a", /the number -Infinity/],
    ["a function", { a: () => 1 }, "body.a", /of the type function/],
    ["a symbol", { a: Symbol("x") }, "body.a", /of the type symbol/],
    ["a date that is none", { a: new Date(NaN) }, "body.a", /is not a valid date/],
    [
      "bytes without a name",
      { a: bytes("x") },
      "body.a",
      /is a file without a name\. Give `\{ data, filename \}` or a File/,
    ],
    ["a buffer without a name", { a: new ArrayBuffer(1) }, "body.a", /is a file without a name/],
    ["a stream without a name", { a: stream() }, "body.a", /is a file without a name/],
    [
      "a stream that was not read",
      { a: { data: stream(), filename: "x" } },
      "body.a",
      /is a stream, which cannot be sent here\. Read it into a Blob first/,
    ],
    ["a list", [1], "body", /made of an object/],
    ["a text", "a=1", "body", /made of an object/],
    ["nothing", undefined, "body", /made of an object/],
    ["null as body", null, "body", /made of an object/],
  ])("%s", (_name, body, argument, message) => {
    const refused = () => toFormData(body);
    expect(refused).toThrow(ZoomInputError);
    expect(refused).toThrow(message);
    expect(refused).toThrow(/Nothing was sent\.$/);
    expect(refused).toThrow(expect.objectContaining({ argument }));
  });

  test("a content type that is no form", () => {
    expect(() => toFormData({}, "application/x-www-form-urlencoded")).toThrow(
      /No form can be sent as application\/x-www-form-urlencoded/,
    );
    expect(toFormData({}, "multipart/form-data")).toBeInstanceOf(FormData);
  });
});

test("on the wire every file has a name, and a form is sent again as it was", async () => {
  const server = await startServer(json(201, {}));
  server.script = [json(503, { message: "Later." })];
  const { zoom } = testClient({ baseUrl: server.origin });
  await zoom.users.uploadPicture({ ...USER, body: { pic_file: new Blob(["bytes"], { type: "image/png" }) } });
  expect(server.seen).toHaveLength(2);
  for (const { headers, body } of server.seen) {
    expect(headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(body).toMatch(/name="pic_file"; filename="file\.png"\r\nContent-Type: image\/png\r\n\r\nbytes\r\n/);
  }
  await server.close();
});
