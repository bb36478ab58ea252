import fs from "node:fs";
import https from "node:https";
import path from "node:path";
import net, { type AddressInfo } from "node:net";
import { ZoomConnectionError, ZoomTimeoutError } from "../../src/index.js";
import { GROUP, testClient } from "./client.js";
import { closedPort, cutBody, failure, resetAfterWrite, startServer } from "./support.js";

interface Parts {
  code?: string;
  syscall?: string;
  message?: string;
  cause?: unknown;
  errors?: unknown[];
}
const error = ({ message = "", cause, ...parts }: Parts) => Object.assign(new Error(message, { cause }), parts);
/** As fetch throws it. */
const wrapped = (cause: unknown) => new TypeError("fetch failed", { cause });

/** What a call throws whose `fetch` throws that. */
const thrown = (by: unknown) =>
  failure(testClient({ retry: false, fetch: () => Promise.reject(by) }).zoom.groups.create(GROUP), ZoomConnectionError);
const outcomeOf = async (by: unknown) => (await thrown(by)).outcome;

test.each<[string, unknown]>([
  ["DNS: no such host", { code: "ENOTFOUND", syscall: "getaddrinfo" }],
  ["DNS: try again", { code: "EAI_AGAIN", syscall: "getaddrinfo" }],
  ["DNS by code alone", { code: "EAI_NODATA" }],
  ["DNS by system call alone", { code: "UNKNOWN", syscall: "getaddrinfo" }],
  ["DNS through resolve4", { code: "ESERVFAIL", syscall: "queryA" }],
  ["refused", { code: "ECONNREFUSED", syscall: "connect" }],
  ["refused, by code alone", { code: "ECONNREFUSED" }],
  ["no route", { code: "EHOSTUNREACH", syscall: "connect" }],
  ["no network", { code: "ENETUNREACH", syscall: "connect" }],
  ["the connection did not come about in time", { code: "ETIMEDOUT", syscall: "connect" }],
  ["undici's connect timeout", { code: "UND_ERR_CONNECT_TIMEOUT" }],
  ["expired certificate", { code: "CERT_HAS_EXPIRED" }],
  ["self-signed certificate", { code: "DEPTH_ZERO_SELF_SIGNED_CERT" }],
  ["self-signed certificate in the chain", { code: "SELF_SIGNED_CERT_IN_CHAIN" }],
  ["unknown issuer", { code: "UNABLE_TO_GET_ISSUER_CERT_LOCALLY" }],
  ["unverified leaf", { code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" }],
  ["another host's certificate", { code: "ERR_TLS_CERT_ALTNAME_INVALID" }],
  ["the TLS handshake did not end", { code: "ERR_TLS_HANDSHAKE_TIMEOUT" }],
  ["no TLS", { code: "ERR_SSL_WRONG_VERSION_NUMBER", syscall: "write" }],
  [
    "closed in the handshake",
    { code: "ECONNRESET", message: "Client network socket disconnected before secure TLS connection was established" },
  ],
  ["no address", { code: "ERR_INVALID_URL" }],
  [
    "all addresses",
    {
      code: "ECONNREFUSED",
      errors: [error({ code: "ECONNREFUSED", syscall: "connect" }), error({ code: "ETIMEDOUT", syscall: "connect" })],
    },
  ],
])("%s: not sent", async (_name, parts) => {
  expect(await outcomeOf(error(parts as Parts))).toBe("not_sent");
  expect(await outcomeOf(wrapped(error(parts as Parts)))).toBe("not_sent");
});

test.each<[string, unknown]>([
  ["reset", error({ code: "ECONNRESET", syscall: "read" })],
  ["reset without a system call", error({ code: "ECONNRESET", message: "socket hang up" })],
  ["broken pipe", error({ code: "EPIPE", syscall: "write" })],
  ["no answer of the peer's machine", error({ code: "ETIMEDOUT", syscall: "read" })],
  ["no route while reading", error({ code: "EHOSTUNREACH", syscall: "read" })],
  ["other side closed", error({ code: "UND_ERR_SOCKET", message: "other side closed" })],
  ["no headers in time", error({ code: "UND_ERR_HEADERS_TIMEOUT" })],
  [
    "refused client certificate, which comes late in TLS 1.3",
    error({ code: "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED" }),
  ],
  [
    "one of several addresses was reached",
    error({ code: "ECONNREFUSED", errors: [error({ code: "ECONNREFUSED" }), error({ code: "ECONNRESET" })] }),
  ],
  ["a code with another one in it", error({ code: "NOT_ENOTFOUND" })],
  ["a code that is no text", { code: 5 }],
  ["no code", error({ message: "terminated" })],
  ["a text", "ECONNREFUSED"],
  ["null", null],
  ["undefined", undefined],
])("%s: unknown", async (_name, by) => {
  expect(await outcomeOf(by)).toBe("unknown");
  expect(await outcomeOf(wrapped(by))).toBe("unknown");
});

test.each(["UND_ERR_CONNECT_TIMEOUT", "UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT", "ETIMEDOUT"])(
  "%s is a timeout",
  async (code) => {
    const found = await thrown(wrapped(error({ code })));
    expect(found).toBeInstanceOf(ZoomTimeoutError);
    expect(found.outcome).toBe(code === "UND_ERR_CONNECT_TIMEOUT" ? "not_sent" : "unknown");
  },
);

test("the message tells what is behind `fetch failed`, and what it means", async () => {
  const refused = await thrown(
    wrapped(error({ code: "ECONNREFUSED", syscall: "connect", message: "connect ECONNREFUSED 127.0.0.1:1" })),
  );
  expect(refused.message).toContain("ECONNREFUSED: connect ECONNREFUSED 127.0.0.1:1");
  expect(refused.message).toContain("Nothing was sent.");
  expect(refused).toMatchObject({ operation: "groups.create", method: "POST", path: "/groups" });
  const reset = await thrown(wrapped(error({ code: "ECONNRESET" })));
  expect(reset.message).toContain("(ECONNRESET). Whether it was carried out is unknown.");
  expect(reset).not.toBeInstanceOf(ZoomTimeoutError);
});

test("the reason is that of the innermost cause, of the first of several addresses, and always a word", async () => {
  expect((await thrown(wrapped(error({ code: "ECONNREFUSED" })))).message).toContain("(ECONNREFUSED)");
  const several = error({ code: "A", errors: [error({ code: "B" }), error({ code: "C" })] });
  expect((await thrown(several)).message).toContain("(B)");
  expect((await thrown(new Error("no code"))).message).toContain("(no code)");
  expect((await thrown(error({ code: "no word: secret" }))).message).not.toContain("secret");
});

test("the cause has the name, code and system call that `fetch` gave, and its causes in their order", async () => {
  const { cause } = await thrown(wrapped(error({ code: "ECONNRESET", syscall: "read", message: "read ECONNRESET" })));
  expect(cause).toMatchObject({
    name: "TypeError",
    message: "fetch failed",
    cause: { name: "Error", message: "read ECONNRESET", code: "ECONNRESET", syscall: "read" },
  });
});

describe("real failures", () => {
  const create = (origin: string) =>
    failure(testClient({ baseUrl: origin, retry: false }).zoom.groups.create(GROUP), ZoomConnectionError);

  test("a closed port: not sent", async () => {
    const found = await create(`http://127.0.0.1:${await closedPort()}`);
    expect(found).toMatchObject({
      outcome: "not_sent",
      cause: { cause: { code: "ECONNREFUSED", syscall: "connect" } },
    });
  });

  test("an https address where http is spoken: not sent", async () => {
    const server = await startServer();
    const found = await create(server.origin.replace("http:", "https:"));
    expect(found).toMatchObject({ outcome: "not_sent" });
    expect(server.seen).toEqual([]);
    await server.close();
  });

  test("a certificate that nobody vouches for: not sent", async () => {
    const pem = fs.readFileSync(path.join(__dirname, "self-signed.pem"));
    let requests = 0;
    const server = https.createServer({ key: pem, cert: pem }, () => (requests += 1));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo; // it listens on a port
    const found = await create(`https://127.0.0.1:${port}`);
    expect(found).toMatchObject({ outcome: "not_sent" });
    expect(requests).toBe(0);
    server.close();
  });

  test("closed in the TLS handshake: not sent", async () => {
    const server = net.createServer((socket) => socket.once("data", () => socket.destroy()));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo; // it listens on a port
    const found = await create(`https://127.0.0.1:${port}`);
    expect(found).toMatchObject({ outcome: "not_sent" });
    server.close();
  });

  test.each([
    ["reset after the request was read", resetAfterWrite],
    ["cut in the body", cutBody],
  ])("%s: unknown", async (_name, answer) => {
    const server = await startServer(answer);
    const found = await create(server.origin);
    expect(found).toMatchObject({ outcome: "unknown" });
    expect(server.seen).toHaveLength(1);
    await server.close();
  });
});
