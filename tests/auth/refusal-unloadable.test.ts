/** The file about failures is loaded with the first one. It may be gone by then: the status still tells what to do. */
import { refreshToken } from "../../src/index.js";
import { CLIENT, json } from "./oauth-server.js";
import { authError, call, connect, drive, many, unreachable } from "./setup.js";

jest.mock("../../src/auth/oauth/refusal.js", () => {
  throw new Error("Failed to fetch dynamically imported module");
});

test.each([
  ["a refusal", () => json(400, { error: "invalid_grant" }), "the OAuth server answered 400."],
  ["a success without a token", () => json(200, {}), "the OAuth server answered 200."],
  ["a broken connection", unreachable, "the OAuth server could not be reached."],
])("%s is still a ZoomAuthError, and the next call asks again", async (_what, answer, told) => {
  const { client, server, clock } = connect();
  const zoom = client(refreshToken({ ...CLIENT, refreshToken: server.grant("initial"), key: "user-1" }));
  server.tokenScript.push(...many(2, () => answer));
  expect(await authError(drive(clock, call(zoom)))).toMatchObject({
    final: false,
    message: `Could not obtain an access token: ${told}`,
  });
  expect(await call(zoom)).toBe("access-1");
});
