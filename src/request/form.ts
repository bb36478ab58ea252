/**
 * From a typed object to a form. Texts, numbers and booleans go as text, objects and lists as JSON text, files as files:
 * always with a name, because Zoom refuses a part without one.
 */
import type { FileInput } from "../../generated/types.js";
import { ZoomInputError } from "../errors/classes.js";
import { Ended, within, type Deadline } from "../shared/deadline.js";
import { stringify } from "../shared/json.js";
import { isFile, isListOfFiles, isObject, isStream, type StreamInput } from "./files.js";

const FORM_TYPE = "multipart/form-data";
const DEFAULT_NAME = "file";

// A form cannot be streamed, and repeating a call needs the bytes again. Zoom's own limits are far below.
const MAX_STREAM_BYTES = 64 * 2 ** 20;

// Where the extension is not simply the second half of the media type (IANA).
const EXTENSIONS: Readonly<Record<string, string>> = {
  "image/jpeg": "jpg",
  "video/quicktime": "mov",
  "image/svg+xml": "svg",
};
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
  gif: "image/gif",
  webp: "image/webp",
  mp4: "video/mp4",
  mov: "video/quicktime",
};

/** The form of `body`. Fields that are undefined are left out. Streams must have been read with `readStreams` before. */
export function toFormData(body: unknown, contentType: string = FORM_TYPE): FormData {
  if (body instanceof FormData) return body;
  if (!contentType.startsWith(FORM_TYPE))
    throw refusal("contentType", `No form can be sent as ${contentType}. Use ${FORM_TYPE}.`);
  if (!isObject(body)) throw refusal("body", "A form is made of an object with its fields.");
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) append(form, name, value);
  return form;
}

/** `body` with every stream in its fields replaced by its bytes; the same object where there is none. */
export async function readStreams(body: unknown, deadline: Deadline): Promise<unknown> {
  if (!isObject(body)) return body;
  const streams = Object.entries(body).filter((entry): entry is [string, StreamInput] => isStream(entry[1]));
  if (streams.length === 0) return body;
  const read = await Promise.all(
    streams.map(async ([name, { data, filename, type }]) => {
      // Only streams are left after the filter above.
      const blob = await readAll(data as ReadableStream<Uint8Array>, name, type ?? mediaTypeOf(filename), deadline);
      return [name, new File([blob], nameOf(filename, blob.type), { type: blob.type })] as const;
    }),
  );
  return { ...body, ...Object.fromEntries(read) };
}

function append(form: FormData, name: string, value: unknown): void {
  if (value === undefined) return;
  if (isListOfFiles(value)) return value.forEach((item) => append(form, name, item));
  if (isFile(value)) {
    const blob = blobOf(value, name);
    return form.append(
      name,
      blob,
      nameOf("name" in value ? value.name : "filename" in value ? value.filename : "", blob.type),
    );
  }
  form.append(name, textOf(name, value));
}

function textOf(name: string, value: unknown): string {
  if (typeof value === "string") return value;
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw refusal(`body.${name}`, `The form field \`${name}\` is not a valid date.`);
    return value.toISOString();
  }
  if (value === null)
    throw refusal(
      `body.${name}`,
      `The form field \`${name}\` is null, which a form cannot say. Leave it out, or give "".`,
    );
  if (value instanceof Uint8Array || value instanceof ArrayBuffer || value instanceof ReadableStream) {
    throw refusal(
      `body.${name}`,
      `The form field \`${name}\` is a file without a name. Give \`{ data, filename }\` or a File.`,
    );
  }
  const text = typeof value === "number" && !Number.isFinite(value) ? undefined : stringify(value);
  if (text === undefined)
    throw refusal(`body.${name}`, `The form field \`${name}\` has no text: it is ${describe(value)}.`);
  return text;
}

function blobOf(file: FileInput, name: string): Blob {
  if (file instanceof Blob) return file;
  const { data, filename, type = mediaTypeOf(filename) } = file;
  if (!(data instanceof Uint8Array)) {
    throw refusal(
      `body.${name}`,
      `The form field \`${name}\` is a stream, which cannot be sent here. Read it into a Blob first.`,
    );
  }
  // Copied, because the bytes may be shared memory, which a Blob does not take.
  return new Blob([new Uint8Array(data)], { type });
}

/** A name that is never empty, with an extension by which Zoom can see the format. */
function nameOf(given: unknown, type: string): string {
  if (typeof given === "string" && given.trim() !== "") return given;
  const extension = EXTENSIONS[type] ?? /^(?:image|video)\/([a-z0-9]+)$/.exec(type)?.[1];
  return extension ? `${DEFAULT_NAME}.${extension}` : DEFAULT_NAME;
}

function mediaTypeOf(filename: unknown): string {
  return MEDIA_TYPES[String(filename).split(".").at(-1)?.toLowerCase() ?? ""] ?? "application/octet-stream";
}

async function readAll(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  type: string,
  deadline: Deadline,
): Promise<Blob> {
  const chunks: BlobPart[] = [];
  let reader: AsyncIterator<Uint8Array> | undefined;
  const leave = () => {
    // A stalled stream would not answer. Nobody waits for that.
    Promise.resolve(reader?.return?.()).catch(() => {});
  };
  let size = 0;
  try {
    // By hand, because `for await` can be left only when the stream gives something.
    reader = stream[Symbol.asyncIterator]();
    for (;;) {
      const { done, value: chunk } = await within(deadline, reader.next(), leave);
      if (done) return new Blob(chunks, { type });
      // A stream of text has the same type at run time.
      if (!(chunk instanceof Uint8Array)) throw new TypeError(`The stream holds a ${typeof chunk}, not bytes.`);
      size += chunk.byteLength;
      if (size > MAX_STREAM_BYTES) break;
      chunks.push(new Uint8Array(chunk));
    }
  } catch (cause) {
    if (cause instanceof Ended) throw cause;
    throw refusal(`body.${name}`, `The stream of the form field \`${name}\` could not be read.`, cause);
  }
  leave();
  throw refusal(
    `body.${name}`,
    `The stream of the form field \`${name}\` is longer than ${MAX_STREAM_BYTES} bytes. Give a shorter one.`,
  );
}

function describe(value: unknown): string {
  return typeof value === "number" ? `the number ${value}` : `of the type ${typeof value}`;
}

function refusal(argument: string, message: string, cause?: unknown): ZoomInputError {
  return new ZoomInputError(argument, `${message} Nothing was sent.`, cause === undefined ? undefined : { cause });
}
