/** HTTPS, for clients that have the scheme of their hosts built in. */
import { readFileSync } from "node:fs";
import { request } from "node:https";
import { createSandbox, type SandboxServer } from "../../src/sandbox/index.js";
import { buildCommand } from "./command.js";

let server: SandboxServer;
beforeAll(async () => {
  server = await createSandbox({ users: 5 }).listen(0, { https: true, hosts: ["zoom.internal"] });
});
afterAll(() => server.close());

interface Sent {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly ca?: string | undefined;
}

function send(url: string, { method = "GET", headers = {}, body, ca }: Sent = {}) {
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const call = request(url, { method, headers, ca, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
    });
    call.on("error", reject).end(body);
  });
}

test.each(["127.0.0.1", "localhost"])(
  "a client that trusts the certificate gets a token and users at %s",
  async (name) => {
    const { auth, baseUrl } = server.clientOptions();
    if (typeof auth === "string") throw new Error("It is no server-to-server app.");
    const at = (url: string) => url.replace("127.0.0.1", name);
    const ca = server.certificate;
    const granted = await send(at(auth.tokenUrl), {
      method: "POST",
      headers: {
        authorization: `Basic ${btoa(`${auth.clientId}:${auth.clientSecret}`)}`,
        "content-type": "application/x-www-form-urlencoded",
      },
      body: String(new URLSearchParams({ grant_type: "account_credentials", account_id: auth.accountId })),
      ca,
    });
    const { access_token, api_url } = JSON.parse(granted.text);
    expect(api_url).toMatch(new RegExp(`^https://${name}:\\d+$`));
    const { status } = await send(at(`${baseUrl}/users`), { headers: { authorization: `Bearer ${access_token}` }, ca });
    expect(status).toBe(200);
  },
);

test("a client that does not know the certificate refuses it", async () => {
  await expect(send(`${server.url}/_sandbox/health`)).rejects.toThrow(/self-signed/);
});

test("its own page is of its own origin, and the same address without TLS is not", async () => {
  const ask = (origin: string) => send(`${server.url}/_sandbox/`, { headers: { origin }, ca: server.certificate });
  expect((await ask(server.url)).status).toBe(200);
  expect((await ask(server.url.replace("https", "http"))).status).toBe(403);
});

test("the command says where the certificate is that clients are to trust", async () => {
  const command = buildCommand();
  try {
    const running = await command.start(["--https"], "none");
    const [, file = ""] = /^NODE_EXTRA_CA_CERTS=(.+)$/m.exec(running.printed) ?? [];
    expect(running.origin).toMatch(/^https:/);
    expect((await send(`${running.origin}/_sandbox/health`, { ca: readFileSync(file, "utf8") })).status).toBe(200);
    await running.end("SIGTERM");
  } finally {
    command.remove();
  }
});
