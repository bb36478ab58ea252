/** Forms with files, in every form that RFC 7578 allows: names without quotes, a preamble and an epilogue among them. */
import { Busboy } from "@fastify/busboy";
import type { UploadedFile } from "./call.js";

export interface Form {
  readonly fields: readonly (readonly [name: string, text: string])[];
  readonly files: readonly (readonly [name: string, file: UploadedFile])[];
}

/** So much of a file is looked at. */
const HEAD = 16;

/** Rejects for a body that is no such form, or that ends too early. */
export async function readMultipart(request: Request): Promise<Form> {
  const bytes = Buffer.from(await request.arrayBuffer());
  const fields: [string, string][] = [];
  const files: [string, UploadedFile][] = [];
  const parser = new Busboy({ headers: { "content-type": request.headers.get("content-type") ?? "" } });
  parser.on("field", (name, value) => fields.push([name, value]));
  parser.on("file", (name, stream, filename, _encoding, type) => {
    let head = Buffer.alloc(0);
    let size = 0;
    stream.on("data", (chunk: Buffer) => {
      if (head.length < HEAD) head = Buffer.concat([head, chunk.subarray(0, HEAD - head.length)]);
      size += chunk.length;
    });
    stream.on("end", () => files.push([name, { filename: filename || undefined, type, size, head }]));
    // The parser says it as well.
    stream.on("error", () => {});
  });
  await new Promise<void>((resolve, reject) => {
    parser.once("finish", resolve);
    parser.once("error", reject);
    parser.end(bytes);
  });
  return { fields, files };
}
