/** Twelve planted secrets, and every way to print what the package hands out: none of them shows up. */
import { inspect, format } from "node:util";
import { authorizationCode } from "../../src/auth/authorization-code.js";
import { deviceAuthorization } from "../../src/auth/device.js";
import { memoryTokenStore } from "../../src/auth/memory-store.js";
import { refreshToken } from "../../src/auth/refresh-token.js";
import { serverToServer } from "../../src/auth/server-to-server.js";
import { staticToken } from "../../src/auth/static-token.js";
import { createToken } from "../../src/auth/token.js";
import { createZoomClient } from "../../src/client.js";
import type { Deps } from "../../src/options.js";
import { explain } from "../../src/errors/explain.js";
import { ZoomError } from "../../src/errors/classes.js";
import { json } from "./oauth-server.js";
import { connect, drive } from "./setup.js";

const SECRETS = {
  clientSecret: "PLANTED/client secret+01",
  access: "PLANTED-access-02",
  refresh: "PLANTED-refresh-03",
  initial: "PLANTED+initial/refresh-04",
  code: "PLANTED-code-05",
  verifier: `PLANTED-verifier-06${"v".repeat(40)}`,
  deviceCode: "PLANTED-device-07",
  fixed: "PLANTED-static-08",
  stored: "PLANTED-stored-09",
  storedRefresh: "PLANTED-stored-refresh-10",
  given: "PLANTED-given-11",
  basic: Buffer.from("app:PLANTED%2Fclient+secret%2B01").toString("base64"),
};
const APP = { clientId: "app", clientSecret: SECRETS.clientSecret };

/** Whatever the server gets it sends back: as a page, as a reason, as an error of the connection. */
const ECHOES: readonly ((sent: string) => Response)[] = [
  (sent) => new Response(`<html>${sent}</html>`, { status: 502 }),
  (sent) => json(400, { error: "invalid_grant", reason: `You sent ${sent}` }, { "x-zm-trackingid": sent }),
  (sent) => json(401, { error: sent.slice(0, 40), error_description: sent, errorCode: 4704 }),
  (sent) => json(200, { sent, refresh_token: SECRETS.refresh }),
  () => new Response(`{"access_token":"${SECRETS.access}","refresh_token":"${SECRETS.refresh}`, { status: 200 }),
  (sent) => {
    const cause = Object.assign(new Error(`write ${sent}`), { code: "ECONNRESET", request: sent });
    throw Object.assign(new TypeError(`fetch failed: ${sent}`), { cause, sent });
  },
];

const good = () =>
  json(200, { access_token: SECRETS.access, refresh_token: SECRETS.refresh, expires_in: 3600, scope: "user:read" });

function dumps(value: unknown): string[] {
  const made = [
    inspect(value),
    inspect(value, { depth: Infinity, showHidden: true }),
    inspect(value, { depth: Infinity, showHidden: true, customInspect: false }),
    inspect({ nested: [value] }, { depth: 20, compact: false }),
    JSON.stringify(value) ?? "",
    JSON.stringify({ nested: [value] }),
    String(value),
    format("%s %o %O %j", value, value, value, value),
    JSON.stringify(Object.entries(Object(value))),
    JSON.stringify({ ...Object(value) }),
  ];
  if (value instanceof Error) made.push(String(value.stack), value.message, explain(value));
  if (value instanceof ZoomError) made.push(inspect(value.cause, { showHidden: true }));
  return made;
}

function leaks(values: readonly unknown[]): { count: number; found: string[] } {
  const texts = values.flatMap(dumps);
  const forms = Object.entries(SECRETS).flatMap(([name, secret]) => [
    [name, secret] as const,
    [name, encodeURIComponent(secret)] as const,
    [name, new URLSearchParams({ s: secret }).toString().slice(2)] as const,
  ]);
  const found = forms.filter(([, secret]) => texts.some((text) => text.includes(secret))).map(([name]) => name);
  return {
    count: texts.length,
    found: [...new Set(found), ...(texts.some((text) => text.includes("PLANTED")) ? ["?"] : [])],
  };
}

async function thrown(work: () => Promise<unknown>): Promise<unknown> {
  return work().then(
    () => undefined,
    (error: unknown) => error,
  );
}

test("the dumps see a secret that is there", () => {
  expect(leaks([{ token: SECRETS.access }]).found).toContain("access");
  expect(Object.keys(SECRETS)).toHaveLength(12);
});

test("no object, error or event holds one of the 12 secrets, in more than 200 dumps", async () => {
  const { clock, deps: base, events } = connect();
  const values: unknown[] = [events];
  const sent: string[] = [];

  const depsWith = (answer: (sent: string) => Response): Deps => ({
    ...base,
    fetch: async (url, init) => {
      const form = new URLSearchParams(String(init.body));
      const echo = [form, ...form.values(), new Headers(init.headers).get("authorization")].join(" ");
      sent.push(echo);
      if (url.includes("/v2/")) return json(401, { code: 124, message: "Invalid access token." });
      if (!url.endsWith("/devicecode")) return answer(echo);
      return json(200, {
        device_code: SECRETS.deviceCode,
        user_code: "U",
        verification_uri: "https://zoom.us/activate",
      });
    },
  });
  const store = memoryTokenStore(clock);
  const stored = { accessToken: SECRETS.stored, expiresAt: 0, refreshToken: SECRETS.storedRefresh };
  await store.compareAndSwap("zoom.us/user/app/kept", undefined, createToken(stored));

  for (const answer of [good, ...ECHOES]) {
    const deps = depsWith(answer);
    const flowOptions = { fetch: deps.fetch, deps: { clock, random: deps.random }, on: deps.emit };
    const auths = [
      serverToServer({ accountId: "account", ...APP }),
      refreshToken({ ...APP, refreshToken: SECRETS.initial }),
      refreshToken({ ...APP, refreshToken: SECRETS.given, store, key: "kept" }),
      staticToken(SECRETS.fixed),
      staticToken(() => SECRETS.fixed),
    ];
    const flow = authorizationCode({ ...APP, redirectUri: "https://app.example/", ...flowOptions });
    const authorization = await flow.authorizeUrl({ codeVerifier: SECRETS.verifier });
    const exchange = flow.exchange(SECRETS.code, { codeVerifier: SECRETS.verifier });
    const pending = await deviceAuthorization({ ...APP, ...flowOptions }).start();
    values.push(flow, authorization, pending, auths);
    values.push(await thrown(() => drive(clock, exchange)), await drive(clock, exchange).catch(() => undefined));
    values.push(await thrown(() => drive(clock, pending.poll(), 5000)));
    for (const auth of auths) {
      const source = auth.connect(deps);
      values.push(source, await drive(clock, source.get()).catch((error: unknown) => error));
      values.push(source, await thrown(() => drive(clock, source.refresh(SECRETS.access))), source.peek());
      values.push(await thrown(() => drive(clock, source.revoke())));
      const client = createZoomClient({ auth, fetch: deps.fetch, deps: { clock } });
      values.push(client, await thrown(() => drive(clock, client.users.get({ path: { userId: "me" } }))));
    }
  }
  values.push(store, await store.get("zoom.us/user/app/kept"));

  const { count, found } = leaks(values);
  expect(found).toEqual([]);
  expect(count).toBeGreaterThan(200);
  expect(values.filter((value) => value instanceof ZoomError).length).toBeGreaterThan(30);
  // All of them were really on their way, but for what only the answers held.
  const all = sent.join(" ");
  const onTheirWay = Object.entries(SECRETS).filter(([, secret]) => all.includes(secret));
  expect(onTheirWay.map(([name]) => name)).toEqual(
    expect.arrayContaining(["basic", "initial", "code", "verifier", "deviceCode", "fixed", "storedRefresh"]),
  );
});

test.each([
  [
    "a wrong option",
    () => serverToServer({ accountId: "a", clientId: "b", clientSecret: `${SECRETS.clientSecret}\n` }),
  ],
  ["a wrong token", () => staticToken(`${SECRETS.fixed}\r\nx: y`)],
  ["a wrong refresh token", () => refreshToken({ ...APP, refreshToken: ` ${SECRETS.initial}` })],
])("%s is not quoted", (_what, make) => {
  let error: unknown;
  try {
    make();
  } catch (caught) {
    error = caught;
  }
  expect(error).toBeInstanceOf(ZoomError);
  expect(leaks([error]).found).toEqual([]);
});
