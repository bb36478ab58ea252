/** What a validator remembers, and shows as a report. */
import type { OperationId } from "../../generated/operations.js";
import type { Deviation } from "./deviation.js";

/** Where it was seen. */
export interface Drift extends Deviation {
  readonly operation: OperationId;
  readonly method: string;
  /** The path template, such as `/groups/{groupId}`. */
  readonly path: string;
  readonly status: number;
}

/** Told when a deviation is seen for the first time. */
export interface DriftEvent extends Drift {
  readonly type: "drift";
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A deviation with how often it was seen. */
export interface SeenDrift extends Drift {
  /** Answers that had it. */
  readonly count: number;
  /** Milliseconds since 1970. */
  readonly firstSeen: number;
  readonly lastSeen: number;
}

/** Plain data. `npm run spec:upstream` of this project reads it as JSON. */
export interface DriftReport {
  readonly source: "zoom-directory/validate";
  /** Answers that were checked. */
  readonly checked: number;
  /** Deviations that were left out because `limit` others were known; each time counts. */
  readonly omitted: number;
  readonly deviations: readonly SeenDrift[];
}

export interface Memory {
  /** Takes notice of an answer; gives what was not seen before. */
  add(drifts: readonly Drift[], at: number): Drift[];
  report(): DriftReport;
}

/** At most `limit` different deviations are kept, so that no server can fill the memory. */
export function createMemory(limit: number): Memory {
  const seen = new Map<string, { drift: Drift; count: number; firstSeen: number; lastSeen: number }>();
  let checked = 0;
  let omitted = 0;
  return {
    add(drifts, at) {
      checked += 1;
      return drifts.filter((drift) => {
        const { kind, operation, status, pointer, received, code } = drift;
        const key = [kind, operation, status, pointer, received, code].join(" ");
        const known = seen.get(key);
        if (known) Object.assign(known, { count: known.count + 1, lastSeen: at });
        else if (seen.size >= limit) omitted += 1;
        else seen.set(key, { drift, count: 1, firstSeen: at, lastSeen: at });
        return !known && seen.has(key);
      });
    },
    report: () => ({
      source: "zoom-directory/validate",
      checked,
      omitted,
      deviations: [...seen.values()].map(({ drift, ...times }) => ({ ...drift, ...times })),
    }),
  };
}
