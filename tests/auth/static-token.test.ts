/** A token from elsewhere: sent as it is, asked for again when it is a function, refused when it would end the header. */
import { staticToken, UnauthenticatedError, ZoomInputError } from "../../src/index.js";
import { json } from "./oauth-server.js";
import { authError, call, connect } from "./setup.js";

function start(token: Parameters<typeof staticToken>[0], good: readonly string[]) {
  const { client } = connect();
  const seen: (string | null)[] = [];
  const zoom = client(staticToken(token), {
    fetch: async (_url, { headers }) => {
      const given = new Headers(headers).get("authorization");
      seen.push(given);
      return good.some((one) => given === `Bearer ${one}`)
        ? json(200, { id: "user-1", email: "a@example.com", type: 1 })
        : json(401, { code: 124, message: "no" });
    },
  });
  return { seen, call: () => call(zoom) };
}

function counting() {
  let count = 0;
  return async () => `t${(count += 1)}`;
}

test("a string is sent with every call", async () => {
  const { seen, call } = start("abc", ["abc"]);
  await call();
  await call();
  expect(seen).toEqual(["Bearer abc", "Bearer abc"]);
});

test("a string that Zoom refuses is not sent again", async () => {
  const { seen, call } = start("abc", []);
  await expect(call()).rejects.toThrow(UnauthenticatedError);
  expect(seen).toHaveLength(1);
});

test("a function is asked for each call", async () => {
  const { seen, call } = start(counting(), ["t1", "t2"]);
  await call();
  await call();
  expect(seen).toEqual(["Bearer t1", "Bearer t2"]);
});

test("a function is asked once more when Zoom refuses what it gave", async () => {
  const { seen, call } = start(counting(), ["t2"]);
  await call();
  expect(seen).toEqual(["Bearer t1", "Bearer t2"]);
});

test("a function that gives the same again costs no second request", async () => {
  let asked = 0;
  const { seen, call } = start(() => ((asked += 1), "abc"), []);
  await expect(call()).rejects.toThrow(UnauthenticatedError);
  expect(asked).toBe(2);
  expect(seen).toHaveLength(1);
});

test.each([
  ["rejects", () => Promise.reject(new RangeError("no session"))],
  [
    "throws",
    () => {
      throw new RangeError("no session");
    },
  ],
])("a function that %s fails the call, with its error as cause", async (_how, token) => {
  const { seen, call } = start(token, []);
  const error = await authError(call());
  expect(error).toMatchObject({ final: false, cause: new RangeError("no session") });
  expect(error.message).toContain("The function given to `staticToken` failed.");
  expect(seen).toHaveLength(0);
});

const bad = ["", " ", "a b", "a\r\nx-evil: 1", "a\nb", "a\u0000", "tökên", "Bearer abc", undefined, null, 12, {}];

test.each(bad)("%j is refused and not quoted", async (token) => {
  // From JavaScript and configuration files comes what the types do not allow.
  const given = token as string;
  expect(() => staticToken(given)).toThrow(ZoomInputError);
  expect(() => staticToken(given)).toThrow(expect.objectContaining({ argument: "token" }));
  if (token) expect(() => staticToken(given)).not.toThrow(new RegExp(`x-evil|abc|${JSON.stringify(token)}`));
  await expect(start(() => given, []).call()).rejects.toThrow(ZoomInputError);
});

test.each([
  ["Bearer abc", "Leave out `Bearer`."],
  ["bearer\tabc", "Leave out `Bearer`."],
  ["the bearer abc", "as a string"],
  ["Bearer:abc ", "as a string"],
  [12, "as a string"],
])("%j is refused with a remedy that fits", (token, remedy) => {
  expect(() => staticToken(token as string)).toThrow(remedy);
});
