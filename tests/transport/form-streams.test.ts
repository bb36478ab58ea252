import { hasFiles } from "../../src/request/files.js";
import { readStreams, toFormData } from "../../src/request/form.js";
import { ZoomInputError } from "../../src/errors/classes.js";
import { createManualClock } from "../../src/index.js";
import { createDeadline } from "../../src/shared/deadline.js";
import { parts } from "./form-parts.js";
import { failure } from "./support.js";

/** A stream of whatever is given, also of what no stream of bytes should hold. */
function streamOf(source: Iterable<unknown> | Generator<unknown>): ReadableStream {
  const chunks = source[Symbol.iterator]();
  return new ReadableStream({
    pull(controller) {
      const { done, value } = chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: () => void chunks.return?.(),
  });
}

const clock = createManualClock();
const endless = createDeadline({ clock });
const stream = (...chunks: unknown[]) => streamOf(chunks);
const bytes = (text: string) => new TextEncoder().encode(text);

describe("streams", () => {
  test("are read into files, with their name and type", async () => {
    const body = {
      text: "x",
      pic_file: { data: stream(bytes("a"), bytes("b")), filename: "me.png" },
      other: { data: stream(), filename: "", type: "image/jpeg" },
    };
    expect(hasFiles(body)).toBe(true);
    expect(await parts(toFormData(await readStreams(body, endless)))).toEqual([
      ["text", "x"],
      ["pic_file", { name: "me.png", type: "image/png", text: "ab" }],
      ["other", { name: "file.jpg", type: "image/jpeg", text: "" }],
    ]);
  });

  test("leave a body alone that has none", async () => {
    for (const body of [{ a: new Blob() }, null, undefined, "text", [1]])
      expect(await readStreams(body, endless)).toBe(body);
  });

  test("may have 64 MiB, and are ended when they have more", async () => {
    const chunk = new Uint8Array(2 ** 20);
    let read = 0;
    let ended = false;
    function* chunks(count: number) {
      try {
        for (read = 0; read < count; read++) yield chunk;
      } finally {
        ended = true;
      }
    }
    const file = (count: number) =>
      readStreams({ file: { data: streamOf(chunks(count)), filename: "x.mp4" } }, endless);
    expect(await file(64)).toMatchObject({ file: expect.objectContaining({ size: 64 * 2 ** 20 }) });
    ended = false;
    const error = await failure(file(1000), ZoomInputError);
    expect(error).toMatchObject({ argument: "body.file" });
    expect(error.message).toContain("longer than 67108864 bytes");
    expect(read).toBeLessThan(70);
    expect(ended).toBe(true);
  });

  test.each<[string, () => ReadableStream]>([
    ["of text", () => stream("text")],
    ["that break", () => new ReadableStream({ pull: () => Promise.reject(new Error("The disk is gone.")) })],
    [
      "that somebody else reads",
      () => {
        const locked = stream();
        locked.getReader();
        return locked;
      },
    ],
  ])("%s are refused", async (_name, data) => {
    const error = await failure(readStreams({ file: { data: data(), filename: "x" } }, endless), ZoomInputError);
    expect(error).toMatchObject({ argument: "body.file", cause: { message: expect.any(String) } });
    expect(error.message).toContain("The stream of the form field `file` could not be read.");
  });
});
