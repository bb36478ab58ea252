/** What `zoom.each` throws when there are no further items because getting them has failed. Loaded with `zoom.each`. */
import type { EachReport } from "../each.js";
import { ZoomError } from "./classes.js";

/**
 * The items broke off: `cause` is what `items` or `key` has thrown. What was under way has ended first, and `report` has its
 * results. `isZoomError(error)` and `error.kind` tell it apart.
 */
export class ZoomEachError<Item = unknown, Value = unknown> extends ZoomError {
  override readonly name: string = "ZoomEachError";
  override readonly kind = "each";
  // Private, so that no dump shows it: it holds all items and values.
  readonly #report: EachReport<Item, Value>;

  constructor(report: EachReport<Item, Value>, cause: unknown) {
    const { length } = report.results;
    super(`The items broke off after ${length} of them. What became of these is in \`report\`.`, { cause });
    this.#report = report;
  }

  /** Its `done` lets another run go on. */
  get report(): EachReport<Item, Value> {
    return this.#report;
  }
}
