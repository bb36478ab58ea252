/** A token from elsewhere: sent as it is, asked for again when it is a function, refused when it would end the header. */
import { staticToken } from "../../src/auth/static-token.js";
import { createZoomClient } from "../../src/client.js";
import { UnauthenticatedError, ZoomAbortError, ZoomInputError } from "../../src/errors/classes.js";
import { json } from "./oauth-server.js";
import { authError, connect } from "./setup.js";

function start(token: Parameters<typeof staticToken>[0], good: readonly string[]) {
  const seen: (string | null)[] = [];
  const zoom = createZoomClient({
    auth: staticToken(token),
    fetch: async (_url, { headers }) => {
      const given = new Headers(headers).get("authorization");
      seen.push(given);
      return good.some((one) => given === `Bearer ${one}`)
        ? json(200, { id: "user-1" })
        : json(401, { code: 124, message: "no" });
    },
  });
  return { seen, call: () => zoom.users.get({ path: { userId: "user-1" } }) };
}

test("a text is sent with every call", async () => {
  const { seen, call } = start("abc", ["abc"]);
  await call();
  await call();
  expect(seen).toEqual(["Bearer abc", "Bearer abc"]);
});

test("a text that Zoom rejects is not sent again", async () => {
  const { seen, call } = start("abc", []);
  await expect(call()).rejects.toThrow(UnauthenticatedError);
  expect(seen).toHaveLength(1);
});

test("a function is asked for each call", async () => {
  let count = 0;
  const { seen, call } = start(async () => `t${(count += 1)}`, ["t1", "t2"]);
  await call();
  await call();
  expect(seen).toEqual(["Bearer t1", "Bearer t2"]);
});

test("a function is asked once more when Zoom rejects what it gave", async () => {
  let count = 0;
  const { seen, call } = start(() => `t${(count += 1)}`, ["t2"]);
  await call();
  expect(seen).toEqual(["Bearer t1", "Bearer t2"]);
});

test("a function that gives the same again costs no second call", async () => {
  const { seen, call } = start(() => "abc", []);
  await expect(call()).rejects.toThrow(UnauthenticatedError);
  expect(seen).toHaveLength(1);
});

test("a function that fails is an error with its cause", async () => {
  const cause = new Error("no session");
  const { seen, call } = start(() => Promise.reject(cause), []);
  const error = await authError(call());
  expect(error).toMatchObject({ final: false, cause });
  expect(seen).toHaveLength(0);
});

test("a function that takes long can be left", async () => {
  const source = staticToken(() => new Promise<string>(() => {})).connect(connect().deps);
  const controller = new AbortController();
  const waiting = source.get(controller.signal);
  controller.abort();
  await expect(waiting).rejects.toThrow(ZoomAbortError);
});

const bad = ["", " ", "a b", "a\r\nx-evil: 1", "a\nb", "a\u0000", "tökên", "Bearer abc", undefined, null, 12, {}];

test.each(bad)("%j is refused and not quoted", async (token) => {
  // From JavaScript and configuration files comes what the types do not allow.
  const given = token as string;
  expect(() => staticToken(given)).toThrow(ZoomInputError);
  expect(() => staticToken(given)).toThrow(expect.objectContaining({ argument: "token" }));
  if (token) expect(() => staticToken(given)).not.toThrow(new RegExp(`x-evil|abc|${JSON.stringify(token)}`));
  const source = staticToken(() => given).connect(connect().deps);
  await expect(source.get()).rejects.toThrow(ZoomInputError);
});

test.each([
  ["Bearer abc", "Leave out `Bearer`."],
  ["bearer\tabc", "Leave out `Bearer`."],
  ["the bearer abc", "as text"],
  ["Bearer:abc ", "as text"],
  [12, "as text"],
])("%j is refused with a remedy that fits", (token, remedy) => {
  expect(() => staticToken(token as string)).toThrow(remedy);
});

test("what a function gives in the place of a rejected token counts as somebody else's", async () => {
  expect(
    await staticToken(() => "abc")
      .connect(connect().deps)
      .refresh("old"),
  ).toMatchObject({ adopted: true });
});

test("it cannot be revoked here", async () => {
  await expect(staticToken("abc").connect(connect().deps).revoke()).rejects.toThrow(ZoomInputError);
});
