/** What the journal keeps of a call, and what it shows of it. */
import type { Exchange } from "../http/exchange.js";
import type { Label } from "../spec/document.js";
import { redactBody, redactHeaders, redactUrl } from "./redact.js";

export interface JournalEntry {
  /** Counted from 1, in the order in which the calls ended. */
  readonly sequence: number;
  /** Milliseconds since 1970 at which the call began. */
  readonly at: number;
  readonly method: string;
  /** The address, without the values of secret parameters. */
  readonly url: string;
  /** The path, as it was sent. */
  readonly path: string;
  /** Such as `/users/{userId}`; undefined where nothing is. */
  readonly template: string | undefined;
  readonly operationId: string | undefined;
  /** 0 where the connection was reset. */
  readonly status: number;
  readonly trackingId: string | undefined;
  readonly clientId: string | undefined;
  readonly userId: string | undefined;
  readonly label: Label | undefined;
  /** Calls left in the window, as the answer said. */
  readonly remaining: number | undefined;
  /** Milliseconds on the sandbox's clock. */
  readonly duration: number;
  /** `body`: its beginning, 64 KiB at most, as text. */
  readonly request: {
    readonly headers: Readonly<Record<string, string>>;
    readonly query: Readonly<Record<string, string>>;
    readonly body?: string;
  };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
  };
  /** What was wrong with the sandbox itself: handler, field and what the document does not allow. */
  readonly violations: readonly string[];
  readonly fault: string | undefined;
  /** What no document allows and Zoom takes, such as `query id: unknown`. */
  readonly tolerated: readonly string[];
}

/** As it is written down; secrets are taken out by who reads, which spares the call the time. */
export interface Raw {
  readonly sequence: number;
  readonly at: number;
  readonly duration: number;
  readonly method: string;
  readonly url: string;
  readonly template: string | undefined;
  readonly call:
    Pick<Exchange, "contract" | "trackingId" | "caller" | "violations" | "fault" | "tolerated"> | undefined;
  readonly status: number;
  readonly requestHeaders: readonly [string, string][];
  readonly requestBody: string | undefined;
  readonly responseHeaders: readonly [string, string][];
  readonly responseBody: string | undefined;
}

const PER_ENTRY = 500;

/** Roughly the bytes that an entry takes: its texts at two bytes a character. */
export function sizeOf({ url, requestHeaders, requestBody, responseHeaders, responseBody }: Raw): number {
  let characters = url.length + (requestBody?.length ?? 0) + (responseBody?.length ?? 0);
  for (const [name, value] of requestHeaders) characters += name.length + value.length;
  for (const [name, value] of responseHeaders) characters += name.length + value.length;
  return PER_ENTRY + 2 * characters;
}

export function entryOf(raw: Raw): JournalEntry {
  const { sequence, at, duration, method, template, call, status } = raw;
  const url = redactUrl(raw.url);
  const { pathname, searchParams } = new URL(url);
  const requestHeaders = Object.fromEntries(redactHeaders(raw.requestHeaders));
  const responseHeaders = Object.fromEntries(redactHeaders(raw.responseHeaders));
  const remaining = responseHeaders["x-ratelimit-remaining"];
  return {
    sequence,
    at,
    method,
    url,
    path: pathname,
    template,
    operationId: call?.contract.id,
    status,
    trackingId: call?.trackingId ?? responseHeaders["x-zm-trackingid"],
    clientId: call?.caller?.clientId,
    userId: call?.caller?.userId,
    label: call?.contract.label,
    remaining: remaining === undefined ? undefined : Number(remaining),
    duration,
    request: {
      headers: requestHeaders,
      query: Object.fromEntries(searchParams),
      ...shown(raw.requestBody, requestHeaders),
    },
    response: { status, headers: responseHeaders, ...shown(raw.responseBody, responseHeaders) },
    violations: call?.violations ?? [],
    fault: call?.fault,
    tolerated: call?.tolerated ?? [],
  };
}

function shown(body: string | undefined, headers: Readonly<Record<string, string>>): { body?: string } {
  return body === undefined || body === "" ? {} : { body: redactBody(body, headers["content-type"] ?? "") };
}
