/**
 * What happens, as it happens: server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html).
 * Nothing is kept for who listens but the number of the last call that was sent: what is new is asked for when there is
 * room for it, so that a slow reader costs no memory.
 */
import type { Clock } from "../../shared/clock.js";
import { json } from "../http/answer.js";
import type { Journal } from "../journal/journal.js";
import type { LiveState } from "./wire.js";

/** Milliseconds of real time: between two messages, and until it is looked at what nobody tells of. */
const PAUSE = 100;
const LOOK = 1_000;
/** A sign of life after so much silence, so that a reader who is gone is noticed. */
const SILENCE = 15_000;
/** Calls in one message. */
const BATCH = 200;
/** Readers at a time. */
const MOST = 100;
/** The page sees a difference from here on, in milliseconds. */
const VISIBLE = 500;

export interface LiveParts {
  readonly journal: Journal;
  readonly state: () => LiveState;
  readonly clock: Clock;
  /** Whether the clock is believed to run until it has been watched. */
  readonly running: boolean;
}

export interface Live {
  /** A stream of what comes after `lastId`, the `id` of an earlier message, or of everything that is there. */
  open(lastId?: string): Response;
  /** Says at once what would be noticed a second later. */
  changed(): void;
  /** Ends all streams; there are no others then. */
  close(): void;
}

export function createLive(parts: LiveParts): Live {
  const readers = new Set<Reader>();
  let closed = false;
  return {
    open(lastId = "") {
      if (closed) return json(503, { message: "The sandbox is closed." });
      if (readers.size >= MOST)
        return json(503, { message: `There are ${MOST} streams already, which is the most. Close one.` });
      const news = createNews(parts, lastId);
      const reader = createReader(parts.journal, news, () => readers.delete(reader));
      readers.add(reader);
      return new Response(reader.stream, {
        headers: { "content-type": "text/event-stream;charset=UTF-8", "cache-control": "no-store" },
      });
    },
    changed() {
      for (const { wake } of readers) wake();
    },
    close() {
      closed = true;
      for (const { end } of [...readers]) end();
    },
  };
}

interface Reader {
  readonly stream: ReadableStream<Uint8Array>;
  wake(): void;
  end(): void;
}

function createReader(journal: Journal, news: () => string, left: () => void): Reader {
  const encoder = new TextEncoder();
  const bell = createBell();
  const unwatch = journal.watch(bell.ring);
  let ended = false;
  let gone = false;
  let spoke = 0;
  const end = () => {
    if (ended) return;
    ended = true;
    unwatch();
    left();
    bell.ring();
  };
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode("retry: 1000\n\n")),
    async pull(controller) {
      while (!ended) {
        const late = Date.now() - spoke > SILENCE;
        const text = news() || (late ? ": still here\n\n" : "");
        if (text !== "") {
          spoke = Date.now();
          controller.enqueue(encoder.encode(text));
          // The next message may wait, so that many calls come in one.
          await bell.silence(PAUSE);
          return;
        }
        await bell.wait(LOOK);
      }
      if (!gone) controller.close();
    },
    cancel() {
      gone = true;
      end();
    },
  });
  return { stream, wake: bell.ring, end };
}

/** Waiting that is ended by a ring, and that keeps no process alive. A ring that nobody waits for is remembered. */
function createBell() {
  let rung = false;
  let answer = () => {};
  const pause = (ms: number, wakes: boolean) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      timer.unref();
      answer = wakes ? () => (clearTimeout(timer), resolve()) : () => {};
    });
  return {
    ring() {
      rung = true;
      answer();
    },
    silence: (ms: number) => pause(ms, false),
    async wait(ms: number) {
      if (!rung) await pause(ms, true);
      rung = false;
    },
  };
}

/** Says what is new since it was last asked, as messages; nothing if nothing is. */
function createNews({ journal, state, clock, running: believed }: LiveParts, lastId: string): () => string {
  let [epoch = "", after] = lastId.split(":");
  let sent = Number(after);
  let shown = "";
  let time: { readonly at: number; readonly now: number; readonly running: boolean } | undefined;

  const calls = (): string => {
    const begins = epoch !== journal.epoch || !Number.isInteger(sent);
    if (begins) [epoch, sent] = [journal.epoch, 0];
    const rows = journal.rows(sent, BATCH);
    sent = rows.at(-1)?.sequence ?? sent;
    return (
      (begins ? message("start", {}, `${epoch}:0`) : "") +
      (rows.length > 0 ? message("calls", { calls: rows }, `${epoch}:${sent}`) : "")
    );
  };
  const stateNow = (): string => {
    const data = JSON.stringify(state());
    if (data === shown) return "";
    shown = data;
    return `event: state\ndata: ${data}\n\n`;
  };
  /** Only what whoever has it cannot reckon: a clock that runs is told of once. */
  const clockNow = (): string => {
    const [at, now] = [Date.now(), clock.now()];
    const passed = time ? at - time.at : 0;
    if (time && Math.abs(now - time.now - (time.running ? passed : 0)) < VISIBLE) return "";
    // A leap says nothing of whether it runs; otherwise it was told wrongly.
    const moved = now - (time?.now ?? now);
    const leapt = moved > passed + VISIBLE || passed < VISIBLE;
    const running = time === undefined ? believed : leapt ? time.running : moved > passed / 2;
    time = { at, now, running };
    return message("clock", { now: new Date(now).toISOString(), running });
  };
  return () => calls() + stateNow() + clockNow();
}

function message(event: string, data: unknown, id?: string): string {
  return `event: ${event}\n${id === undefined ? "" : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`;
}
