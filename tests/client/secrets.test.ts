/** 200 dumps and more of everything that somebody may print hold none of 12 planted secrets. */
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
  type ZoomEvent,
} from "../../src/index.js";

const SECRETS = {
  clientSecret: "PLANTED-client-secret-01",
  accessToken: "PLANTED-access-token-02",
  newerAccessToken: "PLANTED-access-token-03",
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
const client = { clientId: "app", clientSecret: SECRETS.clientSecret };

const dumps: { readonly what: string; readonly text: string }[] = [];
function dump(what: string, value: unknown): void {
  const texts = [
    inspect(value, { depth: 12, showHidden: false }),
    inspect(value, { depth: 12, showHidden: false, getters: true }),
    format("%o %j %s", value, value, value),
    JSON.stringify(value) ?? "",
    String(value),
    ...(value instanceof Error
      ? [value.stack ?? "", explain(value), JSON.stringify({ ...value }), inspect(value.cause, { depth: 12 })]
      : []),
    ...Object.getOwnPropertyNames(Object(value)).flatMap((name) =>
      inspect(Reflect.get(Object(value), name), { depth: 6 }),
    ),
  ];
  for (const text of texts) dumps.push({ what, text });
}

const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json", "set-cookie": `session=${SECRETS.cookie}` },
  });

/** A token endpoint and an API, each with an answer that can be chosen. */
function zoomLike(answers: {
  token?: (init: RequestInit) => Response | Promise<Response>;
  api?: () => Response | Promise<Response>;
}) {
  return async (url: string, init: RequestInit): Promise<Response> => {
    if (url.includes("/oauth/devicecode")) {
      return json(200, {
        device_code: SECRETS.deviceCode,
        user_code: "ABC",
        verification_uri: "https://zoom.us/activate",
        expires_in: 900,
        interval: 5,
      });
    }
    if (url.includes("/oauth/")) {
      return (
        answers.token?.(init) ??
        json(200, {
          access_token: SECRETS.accessToken,
          token_type: "bearer",
          refresh_token: SECRETS.newerRefreshToken,
          expires_in: 3600,
          scope: "a",
        })
      );
    }
    return answers.api?.() ?? json(200, { id: "u", email: "u@example.com", type: 1 });
  };
}

const reset = () =>
  Promise.reject(
    new TypeError("fetch failed", { cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }) }),
  );
/** Answers that repeat what they were asked, as careless servers do: the form, and the credentials in clear. */
const asked = (init: RequestInit) =>
  `${String(init.body)} ${atob(new Headers(init.headers).get("authorization")?.slice(6) ?? "")}`;
const echo = (init: RequestInit) => json(400, { error: "invalid_grant", reason: `bad ${asked(init)}` });
const html = (init: RequestInit) =>
  new Response(`<html>${asked(init)}</html>`, { status: 502, headers: { "content-type": "text/html" } });
const refused = (status: number, code: number) => () => json(status, { code, message: "Refused." });

const situations: [name: string, answers: Parameters<typeof zoomLike>[0]][] = [
  ["all is well", {}],
  ["the API refuses the token", { api: refused(401, 124) }],
  ["the API refuses the call", { api: refused(400, 300) }],
  ["the API is limited", { api: refused(429, 429) }],
  ["the API breaks off", { api: reset }],
  ["the API sends HTML", { api: () => new Response("<html></html>", { headers: { "content-type": "text/html" } }) }],
  ["the token endpoint echoes", { token: echo }],
  ["the token endpoint sends HTML", { token: html }],
  ["the token endpoint breaks off", { token: reset }],
  ["the token is malformed", { token: () => json(200, { access_token: 12 }) }],
];

async function use(name: string, auth: Auth, answers: Parameters<typeof zoomLike>[0]): Promise<void> {
  const events: ZoomEvent[] = [];
  const zoom = createZoomClient({
    auth,
    fetch: zoomLike(answers),
    on: (event) => events.push(event),
    retry: { attempts: 1 },
    deps: { random: () => 0 },
  });
  dump(`${name}: auth`, auth);
  dump(`${name}: client`, zoom);
  for (const call of [
    () => zoom.users.get({ path: { userId: "u" } }),
    () => zoom.users.updatePassword({ path: { userId: "u" }, body: { password: SECRETS.password } }),
    () => zoom.users.update({ path: { userId: "u" }, body: { host_key: SECRETS.hostKey } }),
  ]) {
    await call().catch((error: unknown) => dump(`${name}: error`, error));
  }
  const { response } = await zoom.http
    .GET("/users/{userId}", { params: { path: { userId: "u" } } })
    .catch((error: unknown) => {
      dump(`${name}: http error`, error);
      return { response: undefined };
    });
  // The answer's own headers are its reader's business; the object as it is printed by itself is ours.
  if (response) dumps.push({ what: `${name}: response`, text: inspect(response, { depth: 0 }) });
  dump(`${name}: events`, events);
}

test.each(situations)("%s", async (name, answers) => {
  const fetch = zoomLike(answers);
  await use(`${name}, server to server`, serverToServer({ accountId: "acc", ...client }), answers);
  await use(`${name}, static`, staticToken(SECRETS.staticToken), answers);
  await use(
    `${name}, refresh`,
    refreshToken({ ...client, refreshToken: SECRETS.refreshToken, store: memoryTokenStore() }),
    answers,
  );

  const flow = authorizationCode({ ...client, redirectUri: "https://app.example.com/back", fetch });
  dump(`${name}: code flow`, flow);
  await flow.exchange(SECRETS.code, { codeVerifier: SECRETS.verifier }).then(
    (auth) => use(`${name}, code`, auth, answers),
    (error: unknown) => dump(`${name}: exchange`, error),
  );
  const device = deviceAuthorization({ ...client, fetch });
  dump(`${name}: device`, device);
  await device.start().then(
    (pending) => dump(`${name}: pending device`, pending),
    (error: unknown) => dump(`${name}: device error`, error),
  );
});

afterAll(() => {
  expect(dumps.length).toBeGreaterThanOrEqual(200);
  const leaks = dumps.flatMap(({ what, text }) =>
    Object.entries(SECRETS).flatMap(([name, secret]) =>
      text.includes(secret)
        ? [`${what} shows ${name}: ${text.slice(Math.max(0, text.indexOf(secret) - 60), text.indexOf(secret) + 10)}`]
        : [],
    ),
  );
  expect([...new Set(leaks)]).toEqual([]);
});
