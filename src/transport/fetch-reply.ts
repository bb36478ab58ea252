/** The innermost step: one request through `fetch`, its whole answer read into memory, up to a limit. */
import type { Deps } from "../options.js";
import { ZoomResponseError } from "../errors/classes.js";
import { callInfo } from "./call-info.js";
import { connectionError } from "./connection-error.js";
import { excerptOf } from "../errors/redact.js";
import type { ZoomRequest } from "../request/request.js";
import type { Send } from "./types.js";

export interface ReceiveOptions {
  /** Bytes that an answer may have, after decompression. Default 32 MiB. */
  readonly maxResponseBytes?: number | undefined;
}

/** `duplex` is what the platform asks for with a stream as body; the DOM types do not know it yet. */
interface Init extends RequestInit {
  duplex?: "half";
}

export const DEFAULT_MAX_RESPONSE_BYTES = 32 * 2 ** 20;

const decoder = new TextDecoder();

/** Sends a request once. Throws `ZoomConnectionError` where no whole answer came, `ZoomResponseError` where it is too long. */
export function createReceive({ fetch }: Pick<Deps, "fetch">, { maxResponseBytes }: ReceiveOptions = {}): Send {
  const limit = maxResponseBytes ?? DEFAULT_MAX_RESPONSE_BYTES;
  return async (request) => {
    try {
      const response = await fetch(request.url, initOf(request));
      const text = await readText(response, request, limit);
      return { status: response.status, headers: response.headers, text, url: request.url };
    } catch (error) {
      throw connectionError(error, request);
    }
  };
}

function initOf({ method, headers, body, signal, replayable }: ZoomRequest): Init {
  const init: Init = { method, headers, body, signal, redirect: "manual" };
  if (!replayable) init.duplex = "half";
  return init;
}

/**
 * Read by hand: that bounds it, also after decompression, and costs a tenth less than `response.text()`, because nothing
 * waits for the end of a stream whose last byte is here. (RFC 9112 section 6.3: the body ends with its `Content-Length`.)
 */
async function readText(response: Response, request: ZoomRequest, limit: number): Promise<string> {
  const { body, headers } = response;
  if (body === null) return "";
  // A body that was compressed has another length.
  const announced = headers.has("content-encoding") ? NaN : Number(headers.get("content-length") ?? NaN);
  const reader = body.getReader();
  let first: Uint8Array | undefined;
  let all: Uint8Array[] | undefined;
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (!done) {
      size += value.byteLength;
      if (first) (all ??= [first]).push(value);
      else first = value;
    }
    if (size > limit || announced > limit) {
      // Ends the download. Nobody waits for that, and nobody is told when it fails.
      reader.cancel().catch(() => {});
      const message = `The answer is longer than ${limit} bytes. Ask for less at a time, or raise the option \`maxResponseBytes\`.`;
      const excerpt = excerptOf(decoder.decode(first));
      throw new ZoomResponseError(message, { ...callInfo(request), status: response.status, headers, excerpt });
    }
    if (done || size === announced) return decoder.decode(all ? joined(all, size) : first);
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return all;
}
