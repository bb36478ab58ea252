/** What happened: every call with what was asked, what was answered and what became of the quota. */
import type { Clock } from "../../shared/clock.js";
import type { Exchange, Gate } from "../http/exchange.js";
import { ConnectionReset } from "../faults/connection.js";
import { toHar, type Har } from "./har.js";
import { requestBody, responseBody } from "./bodies.js";
import { entryOf, sizeOf, type JournalEntry, type Raw } from "./entry.js";
import type { CallRow } from "../control/wire.js";
import { createMatcher, type JournalFilter } from "./filter.js";
import { rowOf } from "./row.js";

export interface JournalOptions {
  readonly clock: Clock;
  /** How many entries are kept, the latest ones. Default 1,000. */
  readonly limit?: number | undefined;
  /** How many bytes they take together, roughly. The latest entry is kept whatever it takes. Default 32 MiB. */
  readonly bytes?: number | undefined;
  /** Whether bodies are kept. Default true. */
  readonly bodies?: boolean | undefined;
}

export interface NextOptions {
  /** Milliseconds. Default 10,000. */
  readonly timeoutMs?: number | undefined;
  /** Ends the waiting early. */
  readonly signal?: AbortSignal | undefined;
}

export interface Journal {
  /** Writes down calls of operations. The outermost gate. */
  readonly gate: Gate;
  /** Writes down any other call. */
  record(request: Request, template: string | undefined, respond: () => Promise<Response>): Promise<Response>;
  entries(filter?: JournalFilter): readonly JournalEntry[];
  /** How many of the entries that are kept there are. */
  count(filter?: JournalFilter): number;
  /**
   * The first entry after `since`; by default, of those that are still to come. Rejects with a `RangeError` when there was
   * none for so long, in real time, whatever the sandbox's clock says.
   */
  next(filter?: JournalFilter, options?: NextOptions): Promise<JournalEntry>;
  readonly last: JournalEntry | undefined;
  /** The earliest `most` of the calls after a sequence number, in one line each. */
  rows(since: number, most: number): readonly CallRow[];
  /** Calls `look` after each call and after `clear`. The function that it returns ends that. */
  watch(look: () => void): () => void;
  /** Another one each time the journal has begun to count anew. */
  readonly epoch: string;
  /** Forgets everything and counts from 1 again. */
  clear(): void;
  /** All entries as an HTTP archive. `version` is the one of the program that writes it. */
  toHar(version?: string): Har;
}

const DEFAULT_LIMIT = 1_000;
const DEFAULT_TIMEOUT = 10_000;
const DEFAULT_BYTES = 32 * 1024 * 1024;

export function createJournal({
  clock,
  limit = DEFAULT_LIMIT,
  bytes = DEFAULT_BYTES,
  bodies = true,
}: JournalOptions): Journal {
  const waiting = new Set<(raw: Raw) => void>();
  const watching = new Set<() => void>();
  let epoch = newEpoch();
  let raws: Raw[] = [];
  let count = 0;
  let size = 0;
  const keep = (raw: Raw) => {
    raws.push(raw);
    size += sizeOf(raw);
    while (raws.length > 1 && (raws.length > limit || size > bytes)) {
      const [oldest] = raws.splice(0, 1);
      if (oldest) size -= sizeOf(oldest);
    }
    for (const look of waiting) look(raw);
    for (const look of watching) look();
  };
  const found = (filter: JournalFilter | undefined) => raws.filter(createMatcher(filter));

  const around = async (
    request: Request,
    template: string | undefined,
    exchange: Exchange | undefined,
    respond: () => Promise<Response>,
  ): Promise<Response> => {
    const at = clock.now();
    const { method, url } = request;
    const requestHeaders = [...request.headers];
    const asked = bodies && method !== "GET" && method !== "HEAD" ? requestBody(request) : undefined;
    const write = async (status: number, response: Response | undefined): Promise<void> => {
      const sent = asked && (await asked);
      const answered = bodies && response ? await responseBody(response) : undefined;
      const duration = clock.now() - at;
      const responseHeaders = response ? [...response.headers] : [];
      count += 1;
      keep({
        sequence: count,
        at,
        duration,
        method,
        url,
        template,
        call: exchange && callOf(exchange),
        status,
        requestHeaders,
        requestBody: sent,
        responseHeaders,
        responseBody: answered,
      });
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
    entries: (filter) => found(filter).map(entryOf),
    count: (filter) => found(filter).length,
    next(filter, { timeoutMs = DEFAULT_TIMEOUT, signal } = {}) {
      const matches = createMatcher(filter);
      const known = filter?.since === undefined ? undefined : raws.find(matches);
      if (known) return Promise.resolve(entryOf(known));
      return new Promise((resolve, reject) => {
        const leave = () => {
          waiting.delete(look);
          clearTimeout(timer);
          signal?.removeEventListener("abort", stop);
        };
        const look = (raw: Raw) => {
          if (!matches(raw)) return;
          leave();
          resolve(entryOf(raw));
        };
        const stop = () => {
          leave();
          reject(new RangeError(`There was no such call within ${timeoutMs} milliseconds.`));
        };
        const timer = setTimeout(stop, timeoutMs);
        signal?.addEventListener("abort", stop);
        waiting.add(look);
      });
    },
    get last() {
      const raw = raws.at(-1);
      return raw && entryOf(raw);
    },
    rows(since, most) {
      // They lie in the order of their numbers, without a gap.
      const first = Math.max(0, since + 1 - (raws[0]?.sequence ?? 0));
      return raws.slice(first, first + most).map(rowOf);
    },
    watch(look) {
      watching.add(look);
      return () => watching.delete(look);
    },
    get epoch() {
      return epoch;
    },
    clear() {
      raws = [];
      count = 0;
      size = 0;
      epoch = newEpoch();
      for (const look of watching) look();
    },
    toHar: (version) => toHar(raws.map(entryOf), version),
  };
}

/** Not from the seed: a sandbox that was started again with the same one is another. */
function newEpoch(): string {
  return crypto.randomUUID().slice(0, 8);
}

/** What is left to say of a call; the request itself is let go. */
function callOf({ contract, trackingId, caller, violations, fault, tolerated }: Exchange): Raw["call"] {
  return { contract, trackingId, caller, violations, fault, tolerated };
}
