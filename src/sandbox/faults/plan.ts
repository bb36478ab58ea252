/** Faults on demand: documented answers, and what can go wrong on the way to one, scripted or drawn from a seed. */
import { TOKEN_ENDPOINT, type Fault, type FaultKind, type FaultRates } from "./kinds.js";
import { checkKind, checkedRates } from "./rates.js";

export interface Faults {
  /** Makes the next `times` calls (default 1) of the operation give this documented answer. */
  answer(
    operationId: string,
    answer: number | null | { readonly code: number | null; readonly status?: number },
    options?: { readonly times?: number },
  ): void;
  /** Probabilities from 0 to 1 by kind, in place of those that were set before. */
  set(rates: FaultRates): void;
  /** What befalls the next calls of the operation, one after the other; `none` spares one. */
  script(operationId: string, faults: readonly (FaultKind | "none")[]): void;
  /** Makes every call of the operation late by so many milliseconds, on the account's clock; 0 for none. */
  delay(operationId: string, ms: number): void;
  /** What is asked for and still to come. */
  readonly planned: PlannedFaults;
  /** Forgets everything that was asked for, or the part that is named as in `planned`: `{ answers: "users.list" }`. */
  clear(part?: PlannedPart): void;
  /** What befalls the call that begins now. For the gates. */
  next(operationId: string): Fault | undefined;
  /** Milliseconds by which a call that begins now is late. For the gates. */
  delayOf(operationId: string): number;
  readonly slowMs: number;
}

/** By operation id. */
export interface PlannedFaults {
  readonly rates: FaultRates;
  readonly answers: Readonly<Record<string, readonly PlannedAnswer[]>>;
  readonly scripts: Readonly<Record<string, readonly (FaultKind | "none")[]>>;
  /** Milliseconds. */
  readonly delays: Readonly<Record<string, number>>;
}

/** One entry each of what is planned. */
export type PlannedPart = { readonly [Part in keyof PlannedFaults]?: string };

export interface PlannedAnswer {
  readonly code: number | null;
  /** The first that the document has for the code, if there is none. */
  readonly status?: number;
  /** How often it is still given. */
  readonly times: number;
}

export interface FaultParts {
  readonly random: () => number;
  /** The answers that the document has for an operation or the token endpoint; undefined if there is none of that name. */
  readonly documented: (
    operationId: string,
  ) => readonly { readonly status?: number; readonly code: number | null }[] | undefined;
}

const DEFAULT_SLOW_MS = 5_000;
const LONGEST_DELAY = 3_600_000;
const SERVER_ERRORS = [500, 502, 503, 504];
const HTML_STATUSES = [200, 502];

export function createFaults({ random, documented }: FaultParts): Faults {
  const answers = new Map<string, (PlannedAnswer & { times: number })[]>();
  const delays = new Map<string, number>();
  const scripts = new Map<string, (FaultKind | "none")[]>();
  let rates: readonly (readonly [FaultKind, number])[] = [];
  let operations: ReadonlySet<string> | undefined;
  let slowMs = DEFAULT_SLOW_MS;

  const rowsOf = (operationId: string) => {
    const rows = documented(operationId);
    if (!rows) throw new RangeError(`Unknown operation ${JSON.stringify(operationId)}. Use an id such as users.get.`);
    return rows;
  };
  const pick = (list: readonly number[]) => list[Math.floor(random() * list.length)] ?? 500;
  const faultOf = (kind: FaultKind): Fault => {
    if (kind === "server_error") return { kind, status: pick(SERVER_ERRORS) };
    if (kind === "html") return { kind, status: pick(HTML_STATUSES) };
    return { kind };
  };
  const drawn = (operationId: string): Fault | undefined => {
    const concerned = operations ? operations.has(operationId) : operationId !== TOKEN_ENDPOINT;
    if (rates.length === 0 || !concerned) return undefined;
    // One number for all kinds, so that each has its probability and a seed stays in step.
    let rest = random();
    for (const [kind, rate] of rates) {
      rest -= rate;
      if (rest < 0) return faultOf(kind);
    }
    return undefined;
  };

  return {
    answer(operationId, answer, { times = 1 } = {}) {
      const { code, status } =
        typeof answer === "object" && answer !== null ? answer : { code: answer, status: undefined };
      const rows = rowsOf(operationId);
      if (!rows.some((row) => row.code === code && (status === undefined || row.status === status))) {
        throw new RangeError(undocumented(operationId, rows));
      }
      const planned = { code, ...(status !== undefined && { status }), times };
      answers.set(operationId, [...(answers.get(operationId) ?? []), planned]);
    },
    set({ operations: only, slowMs: late = DEFAULT_SLOW_MS, ...kinds }) {
      for (const operationId of only ?? []) rowsOf(operationId);
      rates = checkedRates(kinds);
      operations = only && new Set(only);
      slowMs = late;
    },
    script(operationId, faults) {
      rowsOf(operationId);
      for (const fault of faults) if (fault !== "none") checkKind(fault);
      scripts.set(operationId, [...(scripts.get(operationId) ?? []), ...faults]);
    },
    delay(operationId, ms) {
      rowsOf(operationId);
      if (!(ms >= 0 && ms <= LONGEST_DELAY))
        throw new RangeError(
          `The delay of ${operationId} must be a number of milliseconds from 0 to ${LONGEST_DELAY}.`,
        );
      if (ms === 0) delays.delete(operationId);
      else delays.set(operationId, ms);
    },
    get planned() {
      const kinds: FaultRates = Object.fromEntries(rates);
      return {
        rates: rates.length === 0 ? {} : { ...kinds, ...(operations && { operations: [...operations] }), slowMs },
        answers: Object.fromEntries(
          [...answers].flatMap(([id, list]) => (list.length === 0 ? [] : [[id, list.map((one) => ({ ...one }))]])),
        ),
        scripts: Object.fromEntries([...scripts].flatMap(([id, list]) => (list.length === 0 ? [] : [[id, [...list]]]))),
        delays: Object.fromEntries(delays),
      };
    },
    clear(part) {
      if (part) {
        rates = rates.filter(([kind]) => kind !== part.rates);
        answers.delete(part.answers ?? "");
        scripts.delete(part.scripts ?? "");
        delays.delete(part.delays ?? "");
        return;
      }
      answers.clear();
      delays.clear();
      scripts.clear();
      rates = [];
      operations = undefined;
      slowMs = DEFAULT_SLOW_MS;
    },
    next(operationId) {
      const queue = answers.get(operationId);
      const planned = queue?.[0];
      if (queue && planned) {
        planned.times -= 1;
        if (planned.times <= 0) queue.shift();
        return { kind: "answer", code: planned.code, status: planned.status };
      }
      const scripted = scripts.get(operationId)?.shift();
      if (scripted !== undefined) return scripted === "none" ? undefined : faultOf(scripted);
      return drawn(operationId);
    },
    delayOf: (operationId) => delays.get(operationId) ?? 0,
    get slowMs() {
      return slowMs;
    },
  };
}

/** A sentence that lists the answers which may be asked for. */
export function undocumented(
  operationId: string,
  rows: readonly { readonly status?: number; readonly code: number | null }[],
): string {
  const known = new Set(rows.map(({ status, code }) => (status === undefined ? `${code}` : `${status}/${code}`)));
  return `${operationId} has no such answer in the document. It has ${[...known].join(", ")}.`;
}
