/** What shipped clients send and Zoom takes: raw requests in the shapes of libraries for Python, .NET and others. */
import { createSandbox, type Sandbox, type SandboxOptions, type SandboxServer } from "../../src/sandbox/index.js";
import { createManualClock } from "../../src/shared/clock.js";

interface Port {
  readonly sandbox: Sandbox;
  readonly server: SandboxServer;
  /** Below /v2, as an app with every scope. */
  send(method: string, path: string, init?: RequestInit): Promise<{ status: number; body: any }>;
  json(method: string, path: string, body: unknown): Promise<{ status: number; body: any }>;
  /** What was tolerated of the latest call. */
  tolerated(): readonly string[] | undefined;
}

const open: SandboxServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function port(options: SandboxOptions = {}): Promise<Port> {
  const sandbox = createSandbox({ users: 5, quota: "off", clock: createManualClock(), ...options });
  const server = await sandbox.listen(0);
  open.push(server);
  const { auth, baseUrl } = server.clientOptions();
  if (typeof auth === "string") throw new Error("It is no server-to-server app.");
  const granted = await fetch(auth.tokenUrl, {
    method: "POST",
    headers: { authorization: `Basic ${btoa(`${auth.clientId}:${auth.clientSecret}`)}` },
    body: new URLSearchParams({ grant_type: "account_credentials", account_id: auth.accountId }),
  });
  const { access_token } = (await granted.json()) as { access_token: string };
  const send: Port["send"] = async (method, path, init = {}) => {
    const headers = { authorization: `Bearer ${access_token}`, ...init.headers };
    const response = await fetch(baseUrl + path, { method, ...init, headers });
    const text = await response.text();
    return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
  };
  return {
    sandbox,
    server,
    send,
    json: (method, path, body) =>
      send(method, path, { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    tolerated: () => sandbox.journal.last?.tolerated,
  };
}

const person = ({ sandbox }: Port, index = 1) => [...sandbox.account.users.values()][index]!; // there are five

test("a parameter that nobody knows is taken and noted", async () => {
  const one = await port();
  const { id } = person(one).profile;
  const { status, body } = await one.send("GET", `/users/${id}?id=${id}&include=all`);
  expect([status, body.id]).toEqual([200, id]);
  expect(one.tolerated()).toEqual(["query id: unknown", "query include: unknown"]);
});

test("a deletion with a parameter of an old name deletes", async () => {
  const one = await port();
  const { id } = person(one).profile;
  expect((await one.send("DELETE", `/users/${id}?action=delete&transfer_meetings=true`)).status).toBe(204);
  expect(one.tolerated()).toEqual(["query transfer_meetings: unknown"]);
  expect((await one.send("GET", `/users/${id}`)).status).toBe(404);
});

test("fields that nobody knows are taken out at any depth, and the others take effect", async () => {
  const one = await port();
  const { id } = person(one).profile;
  const phone = { country: "PT", code: "+351", number: "912345678", label: "Mobile" };
  const body = { dept: "Marketing", contactid: 1, phone_numbers: [{ ...phone, verified: true }] };
  expect((await one.json("PATCH", `/users/${id}`, body)).status).toBe(204);
  expect(one.tolerated()).toEqual(["body contactid: unknown", "body phone_numbers.0.verified: unknown"]);
  expect((await one.send("GET", `/users/${id}`)).body).toMatchObject({ dept: "Marketing", phone_numbers: [phone] });
});

test("numbers and booleans as text are numbers and booleans", async () => {
  const one = await port();
  const body = {
    action: "create",
    user_info: { email: "new@example.com", type: "1", feature: { zoom_phone: "True" } },
  };
  const created = await one.json("POST", "/users", body);
  expect(created).toMatchObject({ status: 201, body: { type: 1 } });
  expect(one.tolerated()).toEqual([
    "body user_info.type: a number as text",
    "body user_info.feature.zoom_phone: a boolean as text",
  ]);
  const { id } = person(one).profile;
  expect((await one.json("PATCH", `/users/${id}`, { pmi: "5512345678" })).status).toBe(204);
  expect((await one.send("GET", `/users/${id}`)).body.pmi).toBe(5512345678);
});

test("Python's True in a query is true", async () => {
  const one = await port();
  const { id } = person(one).profile;
  expect(
    (await one.send("DELETE", `/users/${id}?action=disassociate&transfer_meeting=True`)).body?.errors,
  ).toBeUndefined();
  expect(one.tolerated()).toEqual(['query transfer_meeting: "True" for true']);
});

test("what is wrong stays wrong: values, required fields, texts that are no numbers", async () => {
  const one = await port();
  const wrong = (body: unknown) => one.json("POST", "/users", body);
  const info = { email: "new@example.com", type: 1 };
  const fields = async (body: unknown) => {
    const answer = await wrong(body);
    expect([answer.status, answer.body.code]).toEqual([400, 300]);
    return answer.body.errors.map(({ field }: { field: string }) => field);
  };
  expect(await fields({ action: "create", user_info: { ...info, type: "one" } })).toEqual(["user_info.type"]);
  expect(await fields({ action: "create", user_info: { ...info, type: "77", other: 1 } })).toEqual(["user_info.type"]);
  expect(await fields({ action: "invent", user_info: info })).toEqual(["action"]);
  expect(await fields({ action: "create", unknown: 1 })).toEqual(["user_info"]);
  expect(await fields([])).toEqual([""]);
  expect(await fields("text")).toEqual([""]);
});

test("a body of several shapes loses only what none of them knows", async () => {
  const one = await port();
  const { id } = person(one).profile;
  const body = { status: "Do_Not_Disturb", duration: "30", mood: "calm" };
  expect((await one.json("PUT", `/users/${id}/presence_status`, body)).status).toBe(204);
  expect(one.tolerated()).toEqual(["body duration: a number as text", "body mood: unknown"]);
});

test.each(["__proto__", "constructor", "toString"])("a field called %s is unknown like any other", async (name) => {
  const one = await port();
  const text = `{"dept":"Sales","${name}":{"polluted":1}}`;
  const init = { headers: { "content-type": "application/json" }, body: text };
  expect((await one.send("PATCH", `/users/${person(one).profile.id}`, init)).status).toBe(204);
  expect(one.tolerated()).toEqual([`body ${name}: unknown`]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test.each([
  ["refuse", 400, []],
  ["ignore", 200, []],
  ["journal", 200, ["query id: unknown"]],
] as const)("unknown: %s", async (unknown, status, tolerated) => {
  const one = await port({ unknown });
  expect((await one.send("GET", `/users/${person(one).profile.id}?id=1`)).status).toBe(status);
  expect(one.tolerated()).toEqual(tolerated);
});

test("in process, code that is being written is told of its mistakes, unless it asks otherwise", async () => {
  const status = async (options: SandboxOptions) => {
    const sandbox = createSandbox({ users: 5, ...options });
    const token = sandbox.clientOptions({ user: [...sandbox.account.users.keys()][0] ?? "" }).auth;
    const headers = { authorization: `Bearer ${String(token)}` };
    return (await sandbox.fetch("http://localhost/v2/users/me?id=1", { headers })).status;
  };
  expect([await status({}), await status({ unknown: "journal" })]).toEqual([400, 200]);
});

test("an option that is none is refused", () => {
  expect(() => createSandbox({ unknown: "maybe" as "journal" })).toThrow("The option `unknown` is none of");
});

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const part = (head: string, boundary = "b") =>
  Buffer.concat([Buffer.from(`--${boundary}\r\n${head}\r\n\r\n`), PNG, Buffer.from(`\r\n--${boundary}--\r\n`)]);
const quoted = 'Content-Disposition: form-data; name="pic_file"; filename="me.png"\r\nContent-Type: image/png';

test.each<[string, string, Buffer]>([
  ["as browsers and Python's requests send it", "multipart/form-data; boundary=b", part(quoted)],
  [
    "without quotes, as .NET's MultipartFormDataContent sends it",
    'multipart/form-data; boundary="b"',
    part(
      "Content-Type: image/png\r\nContent-Disposition: form-data; name=pic_file; filename=me.png; filename*=utf-8''me.png",
    ),
  ],
  [
    "with a preamble and an epilogue",
    "multipart/form-data; boundary=b",
    Buffer.concat([Buffer.from("This is a message in several parts.\r\n"), part(quoted), Buffer.from("the end\r\n")]),
  ],
  ["with an empty preamble", "multipart/form-data; boundary=b", Buffer.concat([Buffer.from("\r\n"), part(quoted)])],
  [
    "with other headers in any case",
    "Multipart/Form-Data; charset=utf-8; boundary=b",
    part('content-transfer-encoding: binary\r\nCONTENT-DISPOSITION: form-data; filename="mé.png"; name="pic_file"'),
  ],
])("a picture %s", async (_name, type, body) => {
  const one = await port();
  const { id } = person(one).profile;
  const answer = await one.send("POST", `/users/${id}/picture`, {
    headers: { "content-type": type },
    body: new Uint8Array(body),
  });
  expect(answer.status).toBe(201);
  const record = one.sandbox.account.users.get(id);
  expect(record?.picture).toMatchObject({ type: "image/png", size: PNG.length });
});

test.each<[string, string, Buffer]>([
  ["that breaks off", "multipart/form-data; boundary=b", part(quoted).subarray(0, -12)],
  ["without a boundary", "multipart/form-data", part(quoted)],
  ["that is no form", "multipart/form-data; boundary=b", Buffer.from("hello")],
])("a form %s is refused with 300 and changes nothing", async (_name, type, body) => {
  const one = await port();
  const { id } = person(one).profile;
  const answer = await one.send("POST", `/users/${id}/picture`, {
    headers: { "content-type": type },
    body: new Uint8Array(body),
  });
  expect([answer.status, answer.body.code]).toEqual([400, 300]);
  expect(one.sandbox.account.users.get(id)?.picture).toBeUndefined();
});
