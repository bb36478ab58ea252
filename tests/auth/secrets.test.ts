/** Whatever the OAuth server answers, nothing that this room hands out shows a secret: no error, event, auth, flow or client. */
import { format, inspect } from "node:util";
import {
  authorizationCode,
  createZoomClient,
  deviceAuthorization,
  explain,
  memoryTokenStore,
  refreshToken,
  revokeToken,
  serverToServer,
  staticToken,
  ZoomError,
  type Auth,
  type FetchLike,
  type ZoomEvent,
} from "../../src/index.js";
import { createToken } from "../../src/auth/token.js";
import { json } from "./oauth-server.js";
import { connect, drive, path } from "./setup.js";

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
  basic: Buffer.from("app:PLANTED%2Fclient+secret%2B01").toString("base64"),
};
type Name = keyof typeof SECRETS;
const APP = { clientId: "app", clientSecret: SECRETS.clientSecret };

// With a key: without one the store's would be a hash, which takes real time while the clock is moved by hand.
const USER = { ...APP, key: "user-1" };

/** Whatever the server gets it sends back: as a page, as a reason, as an error of the connection. */
const ANSWERS: Readonly<Record<string, (sent: string) => Response>> = {
  "a token": () =>
    json(200, { access_token: SECRETS.access, refresh_token: SECRETS.refresh, expires_in: 3600, scope: "user:read" }),
  "a page that echoes": (sent) => new Response(`<html>${sent}</html>`, { status: 502 }),
  "a reason that echoes": (sent) =>
    json(400, { error: "invalid_grant", reason: `You sent ${sent}` }, { "x-zm-trackingid": sent }),
  "an error that echoes": (sent) => json(401, { error: sent.slice(0, 40), error_description: sent, errorCode: 4704 }),
  "a success without a token": (sent) => json(200, { sent, refresh_token: SECRETS.refresh }),
  "a success that was cut off": () =>
    new Response(`{"access_token":"${SECRETS.access}","refresh_token":"${SECRETS.refresh}`, { status: 200 }),
  "an error of the connection that echoes": (sent) => {
    const cause = Object.assign(new Error(`write ${sent}`), { code: "ECONNRESET", request: sent });
    throw Object.assign(new TypeError(`fetch failed: ${sent}`), { cause, sent });
  },
};

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
  if (value instanceof ZoomError) made.push(inspect(value.cause, { showHidden: true, depth: Infinity }));
  return made;
}

/** The names of the secrets that some dump of `values` shows, in whatever form they were sent. */
function shown(values: readonly unknown[]): string[] {
  const texts = values.flatMap(dumps);
  const forms = (secret: string) => [
    secret,
    encodeURIComponent(secret),
    new URLSearchParams({ s: secret }).toString().slice(2),
  ];
  const names = Object.entries(SECRETS).filter(([, secret]) =>
    texts.some((text) => forms(secret).some((form) => text.includes(form))),
  );
  return [...names.map(([name]) => name), ...(texts.some((text) => text.includes("PLANTED")) ? ["?"] : [])];
}

/** A server that answers each token request with `answer`, and what it saw. */
function setUp(answer: (sent: string) => Response) {
  const { clock, flow } = connect();
  const sent: string[] = [];
  const values: unknown[] = [];
  const fetch: FetchLike = async (url, init) => {
    const form = new URLSearchParams(String(init.body));
    const echo = [form, ...form.values(), new Headers(init.headers).get("authorization")].join(" ");
    sent.push(echo);
    if (url.includes("/v2/")) return json(401, { code: 124, message: `Invalid access token. ${echo}` });
    if (!url.endsWith("/devicecode")) return answer(echo);
    return json(200, { device_code: SECRETS.deviceCode, user_code: "U", verification_uri: "https://zoom.us/activate" });
  };
  const options = { ...flow, fetch, on: (event: ZoomEvent) => void values.push(event) };
  const keep = async (work: () => Promise<unknown>) => {
    const value = await drive(clock, work(), 1000).catch((error: unknown) => error);
    values.push(value);
    return value;
  };
  const use = async (auth: Auth) => {
    const zoom = createZoomClient({ ...options, auth });
    values.push(auth, zoom);
    await keep(() => zoom.users.get({ path }));
    await keep(() => revokeToken(auth, options));
    values.push(zoom);
  };
  return { clock, options, sent, values, keep, use };
}
type SetUp = ReturnType<typeof setUp>;

/** What is done, and which secrets the server must have seen for the test to say anything. */
const WAYS: Readonly<Record<string, readonly [readonly Name[], (setup: SetUp) => Promise<unknown>]>> = {
  serverToServer: [["basic"], ({ use }) => use(serverToServer({ accountId: "account", ...APP }))],
  refreshToken: [["basic", "initial"], ({ use }) => use(refreshToken({ ...USER, refreshToken: SECRETS.initial }))],
  "refreshToken of a store": [
    ["basic", "storedRefresh"],
    async ({ use, clock, values }) => {
      const store = memoryTokenStore(clock);
      const token = { accessToken: SECRETS.stored, expiresAt: 0, refreshToken: SECRETS.storedRefresh };
      await store.compareAndSwap("zoom.us/user/app/kept", undefined, token);
      values.push(store);
      await use(refreshToken({ ...APP, store, key: "kept" }));
    },
  ],
  "a static token": [["fixed"], ({ use }) => use(staticToken(SECRETS.fixed))],
  "a token function": [["fixed"], ({ use }) => use(staticToken(() => SECRETS.fixed))],
  authorizationCode: [
    ["basic", "code", "verifier"],
    async ({ options, values, keep }) => {
      const flow = authorizationCode({ ...APP, redirectUri: "https://app.example/", ...options });
      values.push(flow, await flow.authorizeUrl({ codeVerifier: SECRETS.verifier }));
      await keep(() => flow.exchange(SECRETS.code, { codeVerifier: SECRETS.verifier, key: "user-1" }));
    },
  ],
  deviceAuthorization: [
    ["basic", "deviceCode"],
    async ({ options, values, keep }) => {
      const flow = deviceAuthorization({ ...USER, ...options });
      const pending = await flow.start();
      values.push(flow, pending);
      await keep(() => pending.poll());
    },
  ],
};

describe.each(Object.keys(WAYS))("%s", (way) => {
  test.each(Object.keys(ANSWERS))("answered with %s", async (answer) => {
    const setup = setUp(ANSWERS[answer] ?? (() => new Response()));
    const [onTheirWay, run] = WAYS[way] ?? [[], async () => {}];
    await run(setup);
    const sent = setup.sent.join(" ");
    expect(onTheirWay.filter((name) => !sent.includes(SECRETS[name]))).toEqual([]);
    expect(shown(setup.values)).toEqual([]);
  });
});

test("the dumps see a secret that is there", () => {
  for (const [name, secret] of Object.entries(SECRETS)) {
    expect(shown([{ deep: { text: `<${secret}>` } }])).toContain(name);
    expect(shown([new Error(encodeURIComponent(secret))])).toContain(name);
  }
});

test("a token object shows nothing of itself", () => {
  expect(shown([createToken({ accessToken: SECRETS.access, expiresAt: 1, refreshToken: SECRETS.refresh })])).toEqual(
    [],
  );
});

test("an authorization shows its verifier to nobody who does not ask for it", async () => {
  const flow = authorizationCode({ ...APP, redirectUri: "https://app.example/" });
  const authorization = await flow.authorizeUrl({ codeVerifier: SECRETS.verifier });
  expect(authorization.codeVerifier).toBe(SECRETS.verifier);
  expect(shown([authorization])).toEqual([]);
});

test.each([
  ["compareAndSwap", { compareAndSwap: (...given: unknown[]) => Promise.reject(new Error(inspect(given))) }],
  ["get", { get: () => Promise.reject(Object.assign(new Error(SECRETS.stored), { code: SECRETS.stored })) }],
])("a store whose %s puts what it was given into its errors", async (_operation, part) => {
  const setup = setUp(ANSWERS["a token"] ?? (() => new Response()));
  const store = { ...memoryTokenStore(setup.clock), ...part };
  await setup.use(refreshToken({ ...USER, refreshToken: SECRETS.initial, store }));
  expect(setup.values.some((value) => inspect(value).includes("token store failed"))).toBe(true);
  expect(shown(setup.values)).toEqual([]);
});

test.each([
  ["an option", () => serverToServer({ accountId: "a", clientId: "b", clientSecret: `${SECRETS.clientSecret}\n` })],
  ["a token", () => staticToken(`${SECRETS.fixed}\r\nx: y`)],
  ["a refresh token", () => refreshToken({ ...APP, refreshToken: ` ${SECRETS.initial}` })],
])("%s that is refused is not quoted", (_what, make) => {
  let error: unknown;
  try {
    make();
  } catch (caught) {
    error = caught;
  }
  expect(error).toBeInstanceOf(ZoomError);
  expect(shown([error])).toEqual([]);
});
