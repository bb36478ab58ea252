/** Faults by probability, checked. */
import { FAULT_KINDS, type FaultKind } from "./kinds.js";

export function checkKind(kind: string): asserts kind is FaultKind {
  if (!FAULT_KINDS.some((known) => known === kind)) {
    throw new RangeError(`Unknown fault ${JSON.stringify(kind)}. Known are ${FAULT_KINDS.join(", ")}.`);
  }
}

export function checkedRates(kinds: Partial<Record<FaultKind, number>>): readonly (readonly [FaultKind, number])[] {
  for (const [kind, rate] of Object.entries(kinds)) {
    checkKind(kind);
    if (!(rate >= 0 && rate <= 1)) throw new RangeError(`The rate of ${kind} must be a number from 0 to 1.`);
  }
  // In the order of the list and not of the caller's object, so that a seed does not depend on how it was written.
  const rates = FAULT_KINDS.flatMap((kind) => (kinds[kind] ? [[kind, kinds[kind]] as const] : []));
  if (rates.reduce((sum, [, rate]) => sum + rate, 0) > 1)
    throw new RangeError("The rates of all faults add up to more than 1.");
  return rates;
}
