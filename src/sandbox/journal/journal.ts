/** What happened: every call with what was asked, what was answered and what became of the quota. */
import type { Clock } from "../../shared/clock.js";
import type { Label } from "../spec/document.js";
import type { Exchange, Gate } from "../http/exchange.js";
import { ConnectionReset } from "../faults/connection.js";
import { toHar, type Har } from "./har.js";
import { redactBody, redactHeaders, redactUrl } from "./redact.js";
import { textOf } from "../http/answer.js";

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
  /** What the document does not allow in our own answer. */
  readonly violations: readonly string[];
  readonly fault: string | undefined;
}

export interface JournalFilter {
  readonly operationId?: string | undefined;
  readonly status?: number | undefined;
  /** Only entries after this sequence number. */
  readonly since?: number | undefined;
}

export interface JournalOptions {
  readonly clock: Clock;
  /** How many entries are kept, the latest ones. Default 1,000. */
  readonly limit?: number | undefined;
  /** Whether bodies are kept. Default true. */
  readonly bodies?: boolean | undefined;
}

export interface Journal {
  /** Writes down calls of operations. The outermost gate. */
  readonly gate: Gate;
  /** Writes down any other call. */
  record(request: Request, template: string | undefined, respond: () => Promise<Response>): Promise<Response>;
  entries(filter?: JournalFilter): readonly JournalEntry[];
  readonly last: JournalEntry | undefined;
  /** Forgets everything and counts from 1 again. */
  clear(): void;
  /** All entries as an HTTP archive. `version` is the one of the program that writes it. */
  toHar(version?: string): Har;
}

/** As it is written down; secrets are taken out by who reads, which spares the call the time. */
interface Raw {
  readonly sequence: number;
  readonly at: number;
  readonly duration: number;
  readonly method: string;
  readonly url: string;
  readonly template: string | undefined;
  readonly call: Pick<Exchange, "contract" | "trackingId" | "caller" | "violations" | "fault"> | undefined;
  readonly status: number;
  readonly requestHeaders: readonly [string, string][];
  readonly requestBody: string | undefined;
  readonly responseHeaders: readonly [string, string][];
  readonly responseBody: string | undefined;
}

const DEFAULT_LIMIT = 1_000;
const LARGEST_BODY = 64 * 1024;
const TEXTUAL = /json|text|urlencoded/;

export function createJournal({ clock, limit = DEFAULT_LIMIT, bodies = true }: JournalOptions): Journal {
  let raws: Raw[] = [];
  let count = 0;

  const around = async (
    request: Request,
    template: string | undefined,
    exchange: Exchange | undefined,
    respond: () => Promise<Response>,
  ): Promise<Response> => {
    const at = clock.now();
    const { method, url } = request;
    const requestHeaders = [...request.headers];
    const asked = bodies && method !== "GET" && method !== "HEAD" ? bodyOf(request) : undefined;
    const write = async (status: number, response: Response | undefined): Promise<void> => {
      const requestBody = asked && (await asked);
      const responseBody = bodies && response ? await answerOf(response) : undefined;
      const duration = clock.now() - at;
      const responseHeaders = response ? [...response.headers] : [];
      count += 1;
      raws.push({
        sequence: count,
        at,
        duration,
        method,
        url,
        template,
        call: exchange && callOf(exchange),
        status,
        requestHeaders,
        requestBody,
        responseHeaders,
        responseBody,
      });
      if (raws.length > limit) raws.shift();
    };
    let response: Response;
    try {
      response = await respond();
    } catch (error) {
      await write(error instanceof ConnectionReset ? 0 : 500, undefined);
      throw error;
    }
    await write(response.status, response);
    return response;
  };

  return {
    gate: (exchange, next) => around(exchange.request, exchange.contract.path, exchange, next),
    record: (request, template, respond) => around(request, template, undefined, respond),
    entries({ operationId, status, since = 0 } = {}) {
      return raws
        .filter((raw) => raw.sequence > since && (status === undefined || raw.status === status))
        .filter((raw) => operationId === undefined || raw.call?.contract.id === operationId)
        .map(entryOf);
    },
    get last() {
      const raw = raws.at(-1);
      return raw && entryOf(raw);
    },
    clear() {
      raws = [];
      count = 0;
    },
    toHar: (version) => toHar(raws.map(entryOf), version),
  };
}

/** What is left to say of a call; the request itself is let go. */
function callOf({ contract, trackingId, caller, violations, fault }: Exchange): Raw["call"] {
  return { contract, trackingId, caller, violations, fault };
}

function entryOf(raw: Raw): JournalEntry {
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
  };
}

function shown(body: string | undefined, headers: Readonly<Record<string, string>>): { body?: string } {
  return body === undefined || body === "" ? {} : { body: redactBody(body, headers["content-type"] ?? "") };
}

/** A copy of the body for us, taken before anybody reads it. Files are named only: a copy of them is held in memory. */
function bodyOf(request: Request): Promise<string | undefined> {
  const type = request.headers.get("content-type") ?? "";
  if (request.body === null) return Promise.resolve(undefined);
  if (type !== "" && !TEXTUAL.test(type)) return Promise.resolve(`[${type.split(";")[0]}]`);
  return start(request.clone());
}

async function answerOf(response: Response): Promise<string | undefined> {
  const text = textOf(response);
  if (text !== undefined) return text.slice(0, LARGEST_BODY);
  if (response.body === null || response.bodyUsed) return undefined;
  if (!TEXTUAL.test(response.headers.get("content-type") ?? "")) return undefined;
  return start(response.clone());
}

/** The beginning of a body; of one that breaks off, nothing. */
async function start(message: Request | Response): Promise<string | undefined> {
  try {
    return (await message.text()).slice(0, LARGEST_BODY);
  } catch {
    return undefined;
  }
}
