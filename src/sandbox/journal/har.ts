/** The journal as an HTTP archive, which browsers and proxies can show (HAR 1.2). */
import { STATUS_CODES } from "node:http";
import type { JournalEntry } from "./entry.js";

export interface Har {
  readonly log: {
    readonly version: "1.2";
    readonly creator: { readonly name: string; readonly version: string };
    readonly entries: readonly HarEntry[];
  };
}

interface NameValue {
  readonly name: string;
  readonly value: string;
}

export interface HarEntry {
  readonly startedDateTime: string;
  readonly time: number;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly httpVersion: string;
    readonly cookies: readonly [];
    readonly headers: readonly NameValue[];
    readonly queryString: readonly NameValue[];
    readonly postData?: { readonly mimeType: string; readonly text: string };
    readonly headersSize: number;
    readonly bodySize: number;
  };
  readonly response: {
    readonly status: number;
    readonly statusText: string;
    readonly httpVersion: string;
    readonly cookies: readonly [];
    readonly headers: readonly NameValue[];
    readonly content: { readonly size: number; readonly mimeType: string; readonly text?: string };
    readonly redirectURL: string;
    readonly headersSize: number;
    readonly bodySize: number;
  };
  readonly cache: Readonly<Record<string, never>>;
  readonly timings: { readonly send: number; readonly wait: number; readonly receive: number };
  readonly comment: string;
}

/** `version` is the one of the program that says so. */
export function toHar(entries: readonly JournalEntry[], version = "1"): Har {
  return {
    log: { version: "1.2", creator: { name: "zoom-directory sandbox", version }, entries: entries.map(harEntry) },
  };
}

function harEntry({
  at,
  duration,
  method,
  url,
  request,
  response,
  operationId,
  trackingId,
  fault,
}: JournalEntry): HarEntry {
  const comment = [operationId, trackingId, fault && `fault: ${fault}`].filter((part) => part !== undefined).join(", ");
  const requestType = request.headers["content-type"];
  return {
    startedDateTime: new Date(at).toISOString(),
    time: duration,
    request: {
      method,
      url,
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: pairs(request.headers),
      queryString: pairs(request.query),
      ...(request.body !== undefined && { postData: { mimeType: requestType ?? "", text: request.body } }),
      // -1: not known, as the format has it.
      headersSize: -1,
      bodySize: -1,
    },
    response: {
      status: response.status,
      statusText: STATUS_CODES[response.status] ?? "",
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: pairs(response.headers),
      content: {
        size: Buffer.byteLength(response.body ?? ""),
        mimeType: response.headers["content-type"] ?? "x-unknown",
        ...(response.body !== undefined && { text: response.body }),
      },
      redirectURL: response.headers.location ?? "",
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait: duration, receive: 0 },
    comment,
  };
}

function pairs(record: Readonly<Record<string, string>>): NameValue[] {
  return Object.entries(record).map(([name, value]) => ({ name, value }));
}
