/** Nothing that somebody may print holds a secret: every test plants some, prints all it gets, and looks for them itself. */
import { format, inspect } from "node:util";
import {
  authorizationCode,
  createZoomClient,
  deviceAuthorization,
  explain,
  memoryTokenStore,
  refreshToken,
  serverToServer,
  staticToken,
  type Auth,
  type ZoomClient,
  type ZoomEvent,
} from "../../src/index.js";

const SECRETS = {
  clientSecret: "PLANTED-client-secret-01",
  accessToken: "PLANTED-access-token-02",
  refreshToken: "PLANTED-refresh-token-04",
  newerRefreshToken: "PLANTED-refresh-token-05",
  staticToken: "PLANTED-static-token-06",
  code: "PLANTED-code-07",
  verifier: "PLANTED-verifier-08-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  deviceCode: "PLANTED-device-code-09",
  password: "PLANTED-Passw0rd-10",
  cookie: "PLANTED-cookie-11",
  hostKey: "PLANTED-host-key-12",
};
const application = { clientId: "app", clientSecret: SECRETS.clientSecret };

/** Every way in which a value ends up in a log. */
function texts(value: unknown): string[] {
  const error = value instanceof Error ? value : undefined;
  return [
    inspect(value, { depth: 12, showHidden: true, getters: true }),
    format("%o %j %s", value, value, value),
    JSON.stringify(value) ?? "",
    String(value),
    ...(error ? [error.stack ?? "", explain(error), inspect(error.cause, { depth: 12, showHidden: true })] : []),
    ...Object.getOwnPropertyNames(Object(value)).map((name) => inspect(Reflect.get(Object(value), name), { depth: 6 })),
  ];
}

/** Fails with the name of each secret that `value` shows, and not with the secret. */
function expectNoSecret(what: string, value: unknown): void {
  const shown = texts(value);
  expect(shown.join("").length).toBeGreaterThan(0);
  const leaks = Object.entries(SECRETS).filter(([, secret]) => shown.some((text) => text.includes(secret)));
  expect({ what, leaks: leaks.map(([name]) => name) }).toEqual({ what, leaks: [] });
}

test("the tests see what they look for", () => {
  const cause = new Error("x", { cause: { headers: { authorization: `Bearer ${SECRETS.accessToken}` } } });
  for (const value of [cause, { deep: { er: SECRETS.password } }, [SECRETS.cookie], SECRETS.code])
    expect(() => expectNoSecret("a leak", value)).toThrow(/leaks/);
});

const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json", "set-cookie": `session=${SECRETS.cookie}`, ...headers },
  });
const bearerOf = (init: RequestInit) => new Headers(init.headers).get("authorization") ?? "";

type Answer = (init: RequestInit) => Response | Promise<Response>;
interface Answers {
  readonly token?: Answer;
  readonly api?: Answer;
}

/** A token endpoint and an API, each with an answer that can be chosen. */
const serverOf =
  ({ token, api }: Answers) =>
  async (url: string, init: RequestInit): Promise<Response> => {
    if (url.includes("/oauth/devicecode")) {
      const verification_uri = "https://zoom.us/activate";
      return json(200, {
        device_code: SECRETS.deviceCode,
        user_code: "ABC",
        verification_uri,
        expires_in: 900,
        interval: 5,
      });
    }
    if (!url.includes("/oauth/")) return api?.(init) ?? json(200, { id: "u", email: "u@example.com", type: 1 });
    const body = { access_token: SECRETS.accessToken, token_type: "bearer", expires_in: 3600, scope: "a" };
    return token?.(init) ?? json(200, { ...body, refresh_token: SECRETS.newerRefreshToken });
  };

const reset = () =>
  Promise.reject(
    new TypeError("fetch failed", { cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }) }),
  );
/** Answers that repeat what they were asked, as careless servers do: the form, and the credentials in clear. */
const asked = (init: RequestInit) => `${String(init.body)} ${bearerOf(init)} ${atob(bearerOf(init).slice(6))}`;
const html = (text: string, status = 502) => new Response(text, { status, headers: { "content-type": "text/html" } });
const refused = (status: number, code: number) => () => json(status, { code, message: "Refused." });

const SITUATIONS: [name: string, answers: Answers][] = [
  ["all is well", {}],
  ["the API refuses the token", { api: refused(401, 124) }],
  ["the API refuses the call", { api: refused(400, 300) }],
  ["the API is limited", { api: refused(429, 429) }],
  ["the API breaks off", { api: reset }],
  ["the API sends HTML", { api: () => html("<html></html>", 200) }],
  ["the API echoes the token in its message", { api: (init) => json(400, { code: 9, message: bearerOf(init) }) }],
  [
    "the API echoes the token in a field error",
    {
      api: (init) =>
        json(400, { code: 300, message: "x", errors: [{ field: bearerOf(init), message: bearerOf(init) }] }),
    },
  ],
  [
    "the API echoes the token as tracking id",
    { api: (init) => json(404, { code: 1001, message: "x" }, { "x-zm-trackingid": bearerOf(init) }) },
  ],
  ["the API echoes the token in HTML", { api: (init) => html(`<html>${bearerOf(init)}</html>`) }],
  ["the API echoes the token in HTML with status 200", { api: (init) => html(`<pre>${bearerOf(init)}`, 200) }],
  [
    "the API echoes the token with JSON's escapes",
    { api: (init) => new Response(`{"code":9,"message":"${escaped(bearerOf(init))}"}`, { status: 400 }) },
  ],
  [
    "the API echoes the token in a refusal with status 200",
    { api: (init) => json(200, { code: 9, message: bearerOf(init) }) },
  ],
  [
    "the fetch throws what it was given",
    { api: (init) => Promise.reject(Object.assign(new Error(bearerOf(init)), init)) },
  ],
  [
    "the token endpoint echoes",
    { token: (init) => json(400, { error: "invalid_grant", reason: `bad ${asked(init)}` }) },
  ],
  ["the token endpoint sends HTML", { token: (init) => html(`<html>${asked(init)}</html>`) }],
  ["the token endpoint breaks off", { token: reset }],
  ["the token is malformed", { token: () => json(200, { access_token: 12 }) }],
];

function escaped(text: string): string {
  return [...text].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}

const CALLS: [name: string, call: (zoom: ZoomClient) => PromiseLike<unknown>][] = [
  ["a read", (zoom) => zoom.users.get({ path: { userId: "u" } })],
  ["a password", (zoom) => zoom.users.updatePassword({ path: { userId: "u" }, body: { password: SECRETS.password } })],
  ["a host key", (zoom) => zoom.users.update({ path: { userId: "u" }, body: { host_key: SECRETS.hostKey } })],
  ["a list", (zoom) => zoom.users.list().toArray({ limit: 1 })],
];

const AUTHS: [name: string, auth: () => Auth][] = [
  ["server to server", () => serverToServer({ accountId: "acc", ...application })],
  ["a static token", () => staticToken(SECRETS.staticToken)],
  [
    "a refresh token",
    () => refreshToken({ ...application, refreshToken: SECRETS.refreshToken, store: memoryTokenStore() }),
  ],
];

describe.each(SITUATIONS)("when %s", (_name, answers) => {
  const fetch = serverOf(answers);
  function connect(auth: Auth) {
    const events: ZoomEvent[] = [];
    const zoom = createZoomClient({ auth, fetch, on: (event) => events.push(event), retry: false });
    return { zoom, events };
  }

  test.each(AUTHS)("with %s", async (_name, authOf) => {
    const auth = authOf();
    const { zoom, events } = connect(auth);
    for (const [name, call] of CALLS) {
      const error: unknown = await Promise.resolve(call(zoom)).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expectNoSecret(`the error of ${name}`, error);
    }
    expectNoSecret("the client", zoom);
    expectNoSecret("the grant", auth);
    expect(events.length).toBeGreaterThan(0);
    expectNoSecret("the events", events);
  });

  test("with the bare client", async () => {
    const { zoom } = connect(staticToken(SECRETS.staticToken));
    const shown = await zoom.http.GET("/users/{userId}", { params: { path: { userId: "u" } } }).then(
      // The answer's own headers and body are its reader's business; the object as it is printed is ours.
      ({ response }) => inspect(response, { depth: 0 }),
      (error: unknown) => error,
    );
    expectNoSecret("what came", shown);
  });

  test("with a user's code and with a device", async () => {
    const flow = authorizationCode({ ...application, redirectUri: "https://app.example.com/back", fetch });
    expectNoSecret("the flow", flow);
    expectNoSecret(
      "the exchange",
      await flow.exchange(SECRETS.code, { codeVerifier: SECRETS.verifier }).catch((error: unknown) => error),
    );
    const device = deviceAuthorization({ ...application, fetch });
    expectNoSecret("the device", device);
    expectNoSecret("the start", await device.start().catch((error: unknown) => error));
  });
});

test("an error's response holds no token either", async () => {
  const fetch = serverOf({
    api: (init) => json(400, { code: 9, message: bearerOf(init) }, { "x-echo": bearerOf(init) }),
  });
  const zoom = createZoomClient({ auth: staticToken(SECRETS.staticToken), fetch });
  const error: unknown = await zoom.users.get({ path: { userId: "u" } }).catch((reason: unknown) => reason);
  const { response } = error as { response: Response };
  expectNoSecret("its body", await response.clone().text());
  expectNoSecret("its headers", response.headers.get("x-echo"));
  expect(await response.json()).toEqual({ code: 9, message: "Bearer [redacted]" });
});
