/** What becomes of a mistake in the listener `on`: a warning, and nothing else. */
import { createZoomClient, staticToken, type ZoomEvent } from "../../src/index.js";
import { json } from "./answers.js";

const call = async (on: (event: ZoomEvent) => void) => {
  const fetch = async () => json(200, { id: "u", email: "u@example.com", type: 1 });
  const zoom = createZoomClient({ auth: staticToken("t"), on, fetch });
  const user = await zoom.users.get({ path: { userId: "u" } });
  // A rejection that nobody handles would have been told by now.
  await new Promise((resolve) => setImmediate(resolve));
  return user;
};
const mistakes: [string, () => void][] = [
  [
    "throws",
    () => {
      throw new TypeError("not ready");
    },
  ],
  ["rejects", () => Promise.reject(new TypeError("not ready"))],
];

const unhandled: unknown[] = [];
const note = (error: unknown) => void unhandled.push(error);
beforeEach(() => {
  unhandled.length = 0;
  process.on("unhandledRejection", note).on("uncaughtException", note);
});
afterEach(() => {
  process.off("unhandledRejection", note).off("uncaughtException", note);
  jest.restoreAllMocks();
});

describe.each(mistakes)("a listener that %s", (_name, listener) => {
  test("is reported once, and the call goes on", async () => {
    const warnings: unknown[] = [];
    jest.spyOn(process, "emitWarning").mockImplementation((warning) => void warnings.push(warning));
    const heard = jest.fn(listener);
    expect(await call(heard)).toMatchObject({ id: "u" });
    expect(heard.mock.calls.length).toBeGreaterThan(1);
    expect(warnings).toEqual([
      "The listener `on` of the Zoom client failed: TypeError: not ready. Its further failures are not reported.",
    ]);
    expect(unhandled).toEqual([]);
  });

  test("is reported on the console where there is no process", async () => {
    const warn = jest.spyOn(console, "warn").mockImplementation(() => {});
    const { emitWarning } = process;
    Object.assign(process, { emitWarning: undefined });
    await call(listener).finally(() => Object.assign(process, { emitWarning }));
    expect(warn.mock.calls).toEqual([[expect.stringContaining("TypeError: not ready")]]);
  });
});

test("what is thrown may be anything", async () => {
  const emitted = jest.spyOn(process, "emitWarning").mockImplementation(() => {});
  await call(() => {
    throw "text with who knows what";
  });
  expect(emitted.mock.calls).toEqual([[expect.stringContaining("failed: string.")]]);
});
