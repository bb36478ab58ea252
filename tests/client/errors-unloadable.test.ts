/** The file with what the spec says of errors is loaded with the first one. It may be gone by then. */
import { createZoomClient, staticToken } from "../../src/index.js";

jest.mock("../../generated/errors.js", () => {
  throw new Error("Failed to fetch dynamically imported module");
});

const answer = (status: number, body: unknown) => async () =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });

test.each([
  [400, "ValidationError", "validation"],
  [401, "UnauthenticatedError", "unauthenticated"],
  [404, "NotFoundError", "not_found"],
  [418, "ZoomApiError", "unknown"],
  [429, "RateLimitError", "rate_limited"],
  [500, "ServerError", "server_error"],
])("then the API's answer %i is still a %s", async (status, name, kind) => {
  const fetch = answer(status, { code: 9, message: "Refused." });
  const zoom = createZoomClient({ auth: staticToken("t"), retry: { attempts: 1 }, fetch });
  await expect(zoom.users.get({ path: { userId: "u" } })).rejects.toMatchObject({ name, kind, status, code: 9 });
});
