/** Loads what only a failure needs, so that nobody pays for it who has none. */
import { within, type Deadline } from "../shared/deadline.js";
import type * as failure from "./failure.js";

export type Failures = typeof failure;

let loaded: Failures | undefined;

/**
 * Undefined if it cannot be loaded before the deadline, for instance after a deployment has replaced it: what is known
 * without it matters more than why the rest is missing.
 */
export async function failures(deadline: Deadline): Promise<Failures | undefined> {
  try {
    return (loaded ??= await within(deadline, import("./failure.js")));
  } catch {
    return undefined;
  }
}
