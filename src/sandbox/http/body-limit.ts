/**
 * Bodies that are too large are refused before anybody reads them. (The middleware of hono does the same, but cannot
 * rebuild the requests of @hono/node-server, which it does for every body without a `Content-Length`.)
 */
import type { OperationContract } from "../spec/operation.js";

/** Zoom names no limit for JSON. The largest body that its operations describe is a small part of this. */
const LARGEST_TEXT = 1024 * 1024;
/** Snapshots and directories of accounts as large as they get. */
const LARGEST_CONTROL = 256 * 1024 * 1024;

export class BodyTooLarge extends Error {
  override readonly name = "BodyTooLarge";
}

/** Gives the request with a body that is known to be small enough, or throws `BodyTooLarge`. */
export function createBodyLimit(
  contracts: ReadonlyMap<string, OperationContract>,
): (request: Request) => Promise<Request> {
  const files = [...contracts.values()].flatMap(({ limits }) =>
    limits.flatMap(({ kind, limit }) => (kind === "size" && typeof limit === "number" ? [limit] : [])),
  );
  // Twice the largest file, so that one which is somewhat too large gets the code that Zoom has for it.
  const largestForm = 2 * Math.max(LARGEST_TEXT, ...files);
  return async (request) => {
    // Neither can have one, and whoever looks for it makes a request of the platform's out of the server's light one.
    if (request.method === "GET" || request.method === "HEAD") return request;
    const { body, headers } = request;
    if (body === null) return request;
    const ours = new URL(request.url).pathname.startsWith("/_sandbox/");
    const form = headers.get("content-type")?.startsWith("multipart/") === true;
    const most = ours ? LARGEST_CONTROL : form ? largestForm : LARGEST_TEXT;
    const tooLarge = () => new BodyTooLarge(`The body is larger than ${most} bytes.`);
    const length = headers.get("content-length");
    if (length !== null && !headers.has("transfer-encoding")) {
      if (Number(length) > most) throw tooLarge();
      return request;
    }
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of body) {
      size += chunk.byteLength;
      if (size > most) throw tooLarge();
      chunks.push(chunk);
    }
    const { url, method, signal } = request;
    return new Request(url, { method, headers, signal, ...(size > 0 && { body: Buffer.concat(chunks) }) });
  };
}
