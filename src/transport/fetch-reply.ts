/** The innermost step: one request through `fetch`, its whole answer read into memory, up to a limit and in time. */
import { ZoomConnectionError, ZoomError } from "../errors/classes.js";
import type { Deps } from "../options.js";
import type { ZoomRequest } from "../request/request.js";
import { Ended, within } from "../shared/deadline.js";
import { callInfo } from "./call-info.js";
import { endedError, UNCERTAIN } from "./ended.js";
import { failures } from "./failures.js";
import { responseError } from "./response-error.js";
import { scrubber } from "./scrub.js";
import type { Reply, Send } from "./types.js";

export interface ReceiveOptions {
  /** Bytes that an answer may have, after decompression. Default 32 MiB. */
  readonly maxResponseBytes?: number | undefined;
}

export const DEFAULT_MAX_RESPONSE_BYTES = 32 * 2 ** 20;

/**
 * Sends a request once. Throws `ZoomConnectionError` where no whole answer came, `ZoomTimeoutError` and `ZoomAbortError`
 * where the request's deadline ended it, `ZoomResponseError` where the answer is too long.
 */
export function createFetchReply({ fetch }: Pick<Deps, "fetch">, { maxResponseBytes }: ReceiveOptions = {}): Send {
  const limit = maxResponseBytes ?? DEFAULT_MAX_RESPONSE_BYTES;
  return async (request) => {
    const { url, method, headers, body, deadline, fetchOptions } = request;
    // One for each request: some runtimes refuse what was made while another request was answered.
    const controller = new AbortController();
    const exchange = async () => {
      const own = { method, headers, body, signal: controller.signal, redirect: "manual" } as const;
      const response = await fetch(url, fetchOptions ? { ...fetchOptions, ...own } : own);
      return read(response, request, limit);
    };
    try {
      return await within(deadline, exchange(), () => controller.abort());
    } catch (error) {
      if (error instanceof ZoomError) throw error;
      // Bytes may have left at any time before.
      if (error instanceof Ended) throw endedError(error, request, "unknown");
      throw (await failures(deadline))?.connectionError(error, request) ?? unexplained(request);
    }
  };
}

/**
 * Read by hand: that bounds it, also after decompression, and costs a tenth less than `response.text()`, because nothing
 * waits for the end of a stream whose last byte is here. (RFC 9112 section 6.3: the body ends with its `Content-Length`.)
 */
async function read(response: Response, request: ZoomRequest, limit: number): Promise<Reply> {
  const { status, headers } = response;
  const scrub = scrubber(request);
  const bytes = response.body === null ? new Uint8Array() : await readBytes(response.body);
  const text = bytes.byteLength === 0 ? "" : new TextDecoder().decode(bytes);
  return { status, headers, url: request.url, bytes, text, scrub };

  async function readBytes(body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>> {
    // A body that was compressed has another length.
    const announced = headers.has("content-encoding") ? NaN : Number(headers.get("content-length") ?? NaN);
    const reader = body.getReader();
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    for (let size = 0; ;) {
      const { done, value } = await reader.read();
      if (!done) {
        size += value.byteLength;
        chunks.push(value);
      }
      if (size > limit || announced > limit) {
        // Ends the download. Nobody waits for that, and nobody is told when it fails.
        reader.cancel().catch(() => {});
        const message = `The answer is longer than ${limit} bytes. Ask for less at a time, or raise the option \`maxResponseBytes\`.`;
        const text = new TextDecoder().decode(chunks[0]);
        throw await responseError(callInfo(request), request.deadline, { status, headers, text, scrub }, message);
      }
      if (done || size === announced) return joined(chunks, size);
    }
  }
}

function joined(chunks: readonly Uint8Array<ArrayBuffer>[], size: number): Uint8Array<ArrayBuffer> {
  if (chunks.length === 1 && chunks[0]) return chunks[0];
  const all = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return all;
}

function unexplained(request: ZoomRequest): ZoomConnectionError {
  return new ZoomConnectionError(`The connection failed. ${UNCERTAIN}`, { ...callInfo(request), outcome: "unknown" });
}
