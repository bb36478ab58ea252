/** `zoom-directory/validate`: live answers against the document, so that you learn when Zoom's API moves. */
import { answerShapes } from "../../generated/answer-shapes.js";
import { ZoomInputError } from "../errors/classes.js";
import { emitter } from "../events.js";
import type { IncomingResponse } from "../options.js";
import { systemClock, type Clock } from "../shared/clock.js";
import { createAnswerCheck } from "./answer.js";
import { createMemory, type DriftEvent, type DriftReport } from "./report.js";

export type { JsonType } from "../../generated/answer-shapes.js";
export type { Deviation, DeviationKind } from "./deviation.js";
export type { Drift, DriftEvent, DriftReport, SeenDrift } from "./report.js";

export interface ValidatorOptions {
  /** The share of answers that is checked, from 0 to 1. Default 1: every one. */
  readonly sampleRate?: number | undefined;
  /** How many different deviations are remembered. More are counted as `omitted`, and told to nobody. Default 1,000. */
  readonly limit?: number | undefined;
  /** Hears of each deviation once. An error that it throws is reported as a warning. */
  readonly on?: ((event: DriftEvent) => void) | undefined;
  /** Time and randomness, for tests. */
  readonly deps?: { readonly clock?: Clock | undefined; readonly random?: (() => number) | undefined } | undefined;
}

export interface Validator {
  /** For the option of `createZoomClient` of the same name; one validator can serve several clients. */
  readonly onResponse: (response: IncomingResponse) => void;
  /** What was found until now. */
  report(): DriftReport;
}

/**
 * A validator that compares answers with the document: undocumented fields, values, statuses and error codes, wrong types,
 * and fields that are missing. It changes no answer and throws nothing, and it tells where a deviation is and of what type
 * the value is, never the value. Limits and formats of texts are not compared: Zoom does not keep to them.
 *
 * Throws `ZoomInputError` for an option that cannot be right.
 *
 * @example
 * const validator = createValidator({ sampleRate: 0.1, on: (drift) => console.warn(drift) });
 * const zoom = createZoomClient({ auth, onResponse: validator.onResponse });
 */
export function createValidator({ sampleRate = 1, limit = 1000, on, deps = {} }: ValidatorOptions = {}): Validator {
  if (!(typeof sampleRate === "number" && sampleRate >= 0 && sampleRate <= 1)) {
    throw new ZoomInputError("options.sampleRate", "The option `sampleRate` must be a number from 0 to 1.");
  }
  if (!(typeof limit === "number" && limit >= 0)) {
    throw new ZoomInputError("options.limit", "The option `limit` must be a number of at least 0.");
  }
  if (on !== undefined && typeof on !== "function") {
    throw new ZoomInputError("options.on", "The option `on` must be a function.");
  }
  const { clock = systemClock, random = Math.random } = deps;
  const tell = emitter(on);
  const memory = createMemory(limit);
  const check = createAnswerCheck(answerShapes);
  return {
    onResponse({ operation, method = "", path = "", status, url, body }) {
      // A call of `zoom.http` that the document knows nothing of.
      if (operation === undefined) return;
      if (sampleRate < 1 && random() >= sampleRate) return;
      const at = clock.now();
      const call = { operation, method, path, status };
      const drifts = check({ operation, status, url, body }).map((deviation) => ({ ...call, ...deviation }));
      for (const drift of memory.add(drifts, at)) tell({ type: "drift", at, ...drift });
    },
    report: memory.report,
  };
}
