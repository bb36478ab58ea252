/** What the authorisation code flow refuses before anything is sent. */
import { authorizationCode, ZoomInputError, type AuthorizationCodeOptions } from "../../src/index.js";
import { CLIENT } from "./oauth-server.js";
import { connect } from "./setup.js";

const VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

const VALID = { ...CLIENT, redirectUri: "https://app.example/callback" };

function start(options: Partial<AuthorizationCodeOptions> = {}) {
  const { flow, server } = connect();
  const redirectUri = "https://app.example/callback";
  return { server, flow: authorizationCode({ ...CLIENT, redirectUri, ...flow, ...options }) };
}

test.each([
  [{ redirectUri: "" }, "options.redirectUri"],
  [{ redirectUri: "/callback" }, "options.redirectUri"],
  [{ redirectUri: "https://app.example/#fragment" }, "options.redirectUri"],
  [{ clientId: "" }, "options.clientId"],
  [{ clientSecret: "" }, "options.clientSecret"],
  [{ clientSecret: undefined, pkce: false }, "options.pkce"],
  [{ redirect_uri: "x" }, "options.redirect_uri"],
])("the options %j", (options: object, argument) => {
  expect(() => start(options)).toThrow(expect.objectContaining({ name: "ZoomInputError", argument }));
});

const short = "a".repeat(42);
const long = "a".repeat(129);
test.each([
  [undefined, "state", "options.codeVerifier"],
  [short, "state", "options.codeVerifier"],
  [long, "state", "options.codeVerifier"],
  [`${short}+`, "state", "options.codeVerifier"],
  [VERIFIER, undefined, "options.state"],
  [VERIFIER, "", "options.state"],
])("the verifier %s with the state %s", async (codeVerifier, state, argument) => {
  const { flow, server } = start();
  const work = flow.exchange("?code=abc&state=state", { codeVerifier, state });
  await expect(work).rejects.toThrow(ZoomInputError);
  await expect(work).rejects.toMatchObject({ argument });
  expect(server.requests).toHaveLength(0);
});

test.each(["", "https://app.example/callback", "two words"])("the callback %j", async (callback) => {
  const { flow } = start();
  const work = flow.exchange(callback, { state: "s", codeVerifier: VERIFIER });
  await expect(work).rejects.toMatchObject({ name: "ZoomInputError", argument: "callback" });
});

test.each(["a".repeat(43), "a".repeat(128), `${"a".repeat(40)}-._~`])(
  "but not the verifier %s",
  async (codeVerifier) => {
    expect((await start().flow.authorizeUrl({ codeVerifier })).codeVerifier).toBe(codeVerifier);
  },
);

test.each([
  [{ fetch: "x" }, "options.fetch"],
  [{ on: "x" }, "options.on"],
  [{ tokenUrl: "http://sandbox/oauth/token" }, "options.tokenUrl"],
  [{ allowInsecureHosts: "sandbox" }, "options.allowInsecureHosts"],
  [{ store: "x" }, "options.store"],
  [null, "options"],
])("the options %j, from JavaScript", (options, argument) => {
  const make = () => authorizationCode(options === null ? JSON.parse("null") : { ...VALID, ...options });
  expect(make).toThrow(expect.objectContaining({ name: "ZoomInputError", argument }));
});

test.each([
  [{ scope: 7 }, "options.scope"],
  [{ scope: "" }, "options.scope"],
  [{ scope: [] }, "options.scope"],
  [{ state: " x" }, "options.state"],
  [{ scopes: "x" }, "options.scopes"],
])("an address with %j", async (wanted: object, argument) => {
  await expect(start().flow.authorizeUrl(wanted)).rejects.toMatchObject({ name: "ZoomInputError", argument });
});

test.each([
  [{ signal: "x" }, "options.signal"],
  [{ key: "" }, "options.key"],
  [{ verifier: "x" }, "options.verifier"],
])("an exchange with %j", async (given: object, argument) => {
  const { flow, server } = start();
  const work = flow.exchange("code", { codeVerifier: VERIFIER, ...given });
  await expect(work).rejects.toMatchObject({ name: "ZoomInputError", argument });
  expect(server.requests).toHaveLength(0);
});

test("plain http is used where the flow allows it", async () => {
  const { flow } = start({ tokenUrl: "http://sandbox/oauth/token", allowInsecureHosts: ["sandbox"] });
  expect((await flow.authorizeUrl()).url).toMatch(/^http:\/\/sandbox\/oauth\/authorize\?/);
});
