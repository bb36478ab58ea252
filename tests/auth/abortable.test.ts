import { getEventListeners } from "node:events";
import { abortable } from "../../src/auth/abortable.js";
import { ZoomAbortError } from "../../src/errors/classes.js";

test.each<[string, () => Promise<string>]>([
  ["succeeds", async () => "done"],
  [
    "fails",
    async () => {
      throw new RangeError("broken");
    },
  ],
])("work that %s gives what it gives, and leaves no listener", async (_how, work) => {
  const { signal } = new AbortController();
  const [expected, result] = await Promise.allSettled([work(), abortable(work(), signal)]);
  expect(result).toEqual(expected);
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});

test("an abort ends the wait, not the work, and leaves no listener", async () => {
  const controller = new AbortController();
  let finish = (_value: string) => {};
  const work = new Promise<string>((resolve) => (finish = resolve));
  const waiting = abortable(work, controller.signal);
  controller.abort("enough");
  await expect(waiting).rejects.toMatchObject({ cause: "enough" });
  await expect(waiting).rejects.toThrow(ZoomAbortError);
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  finish("done");
  expect(await work).toBe("done");
});

test("without a signal it is the work itself", () => {
  const work = Promise.resolve("done");
  expect(abortable(work, undefined)).toBe(work);
});
