/** Whatever a `fetch` throws and a server repeats: no token and no password is in what the caller gets to see. */
import { inspect } from "node:util";
import { staticToken, ZoomApiError, ZoomError, ZoomResponseError } from "../../src/index.js";
import { answer, answering, testClient, TOKEN, USER, type Sent } from "./client.js";
import { failure } from "./support.js";

const PASSWORD = "correct-horse-battery";
const change = { ...USER, body: { password: PASSWORD } };
const SECRETS = [TOKEN, PASSWORD];

/** Everything of an error that a log could hold. */
function shown(error: unknown): string {
  const all = inspect(error, { depth: Infinity, showHidden: true, getters: true });
  const chain: string[] = [];
  for (let one: unknown = error; one instanceof Error; one = one.cause) {
    chain.push(one.message, one.stack ?? "", JSON.stringify(one), JSON.stringify(Object.entries(one)));
  }
  return [all, ...chain, String(error)].join("\n");
}

function expectNoSecret(...texts: unknown[]): void {
  for (const text of texts) for (const secret of SECRETS) expect(text).not.toContain(secret);
}

type Throws = (sent: Sent) => unknown;
const headersOf = ({ init }: Sent) => Object.fromEntries(new Headers(init.headers));
const withOptions: Throws = (sent) => Object.assign(new Error("Broken."), { options: sent.init, request: sent });

const THROWN: [string, Throws][] = [
  ["an error that carries its options", withOptions],
  ["the same as cause", (sent) => new TypeError("fetch failed", { cause: withOptions(sent) })],
  ["the same among several", (sent) => new AggregateError([withOptions(sent), withOptions(sent)], "All failed.")],
  ["a message that repeats the header", (sent) => new Error(`Refused: ${headersOf(sent).authorization}`)],
  ["a message that repeats the header as JSON", (sent) => new Error(JSON.stringify(headersOf(sent)))],
  ["a message that repeats the token alone", () => new Error(`${TOKEN} is not allowed`)],
  [
    "a cause whose message repeats the header",
    (sent) => new Error("x", { cause: new Error(JSON.stringify(headersOf(sent))) }),
  ],
  ["a code that is the token", () => Object.assign(new Error("Broken."), { code: TOKEN, syscall: TOKEN })],
  ["a name that is the token", () => Object.assign(new Error("Broken."), { name: TOKEN })],
  ["a stack that repeats the token", () => Object.assign(new Error("Broken."), { stack: `Error: ${TOKEN}` })],
  ["a text", () => `Bearer ${TOKEN}`],
  ["an object", (sent) => ({ message: `Bearer ${TOKEN}`, headers: headersOf(sent), init: sent.init })],
  ["a body that is JSON", ({ init }) => new Error(`Cannot send ${String(init.body)}`)],
  [
    "an error that causes itself",
    (sent) => {
      const error = withOptions(sent) as Error;
      return Object.assign(error, { cause: error });
    },
  ],
  [
    "errors that cause each other",
    (sent) => {
      const [first, second] = [new Error(TOKEN), withOptions(sent) as Error];
      Object.assign(first, { cause: second });
      return Object.assign(second, { cause: first });
    },
  ],
  [
    "an error whose properties throw",
    () => {
      const error = new Error("Broken.");
      const bad = () => {
        throw new Error(TOKEN);
      };
      for (const name of ["message", "code", "cause", "name"]) Object.defineProperty(error, name, { get: bad });
      return error;
    },
  ],
];

test.each(THROWN)("%s shows nothing", async (_name, thrown) => {
  const { zoom, events } = testClient({ fetch: answering((sent) => Promise.reject(thrown(sent))).fetch, retry: false });
  const error = await failure(zoom.users.updatePassword(change), ZoomError);
  expect(error).toMatchObject({ kind: "connection", outcome: "unknown", operation: "users.updatePassword" });
  expectNoSecret(shown(error), inspect(events, { depth: Infinity }));
});

test("nor does what the body of an answer throws", async () => {
  const broken = (sent: Sent) =>
    new Response(new ReadableStream({ pull: () => Promise.reject(withOptions(sent)) }), { status: 200 });
  const { zoom } = testClient({ fetch: answering(broken).fetch, retry: false });
  expectNoSecret(shown(await failure(zoom.users.updatePassword(change), ZoomError)));
});

test("nor does a hook of the caller's that throws what it was given", async () => {
  const { zoom } = testClient({
    fetch: answering(answer(200)).fetch,
    onRequest(request) {
      throw Object.assign(new Error("A mistake in the hook."), { request });
    },
  });
  const error = await zoom.users.updatePassword(change).catch((thrown: unknown) => thrown);
  expectNoSecret(shown(error));
  expect(shown(error)).toContain("A mistake in the hook.");
});

const echo = (status: number, type: string, body: string) => (): Response =>
  new Response(body, {
    status,
    headers: {
      "content-type": type,
      "x-zm-trackingid": `v=2;${TOKEN}`,
      "x-debug": `Bearer ${TOKEN}`,
      "set-cookie": `session=${TOKEN}`,
    },
  });

const ECHOED: [string, () => Response][] = [
  ["a message", echo(400, "application/json", JSON.stringify({ code: 300, message: `Bad: Bearer ${TOKEN}` }))],
  ["a message with the token alone", echo(404, "application/json", JSON.stringify({ code: 1001, message: TOKEN }))],
  [
    "field errors",
    echo(
      400,
      "application/json",
      JSON.stringify({ code: 300, message: "Validation Failed.", errors: [{ field: TOKEN, message: TOKEN }] }),
    ),
  ],
  ["a 401", echo(401, "application/json", JSON.stringify({ code: 124, message: `Invalid token ${TOKEN}` }))],
  ["a success that is a refusal", echo(200, "application/json", JSON.stringify({ code: 1001, message: TOKEN }))],
  ["a page of a proxy", echo(502, "text/html", `<pre>Authorization: Bearer ${TOKEN}</pre>`)],
  ["a page of a proxy that is a success", echo(200, "text/html", `<pre>${TOKEN}</pre>`)],
  ["what is not JSON", echo(200, "application/json", `{"echo":"${TOKEN}"`)],
  ["what is too long", echo(200, "application/json", `{"echo":"${TOKEN}${"x".repeat(2000)}"}`)],
  [
    "the address of a redirect",
    () => new Response(null, { status: 302, headers: { location: `https://a.example/${TOKEN}` } }),
  ],
];

test.each(ECHOED)("%s that repeats the token shows nothing of it", async (_name, response) => {
  const { zoom, events } = testClient({ fetch: answering(response).fetch, retry: false, maxResponseBytes: 1000 });
  const error = await failure(zoom.users.updatePassword(change), ZoomError);
  expectNoSecret(shown(error), inspect(events, { depth: Infinity }));
  // What the error gives to those who ask for it.
  if (error instanceof ZoomResponseError) expectNoSecret(inspect([...error.headers]), error.excerpt);
  if (error instanceof ZoomApiError) {
    expectNoSecret(inspect([...error.response.headers]), await error.response.text());
    expectNoSecret(JSON.stringify([error.trackingId, error.fieldErrors]));
  }
});

test("the token of the attempt that failed is the one that is taken out, also after it was replaced", async () => {
  const tokens = ["first-token-1234", "second-token-1234"];
  const texts = tokens.join(" ");
  const { zoom } = testClient({
    auth: staticToken(() => tokens.shift() ?? "second-token-1234"),
    fetch: answering(
      answer(401, {}, { code: 124, message: texts }),
      answer(400, {}, { code: 300, message: texts.slice("first-token-1234 ".length) }),
    ).fetch,
  });
  const error = await failure(zoom.users.get(USER), ZoomApiError);
  expect(error.message).toContain("[redacted]");
  expect(shown(error)).not.toContain("second-token-1234");
});
