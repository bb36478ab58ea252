/** What goes wrong, on demand. */
import { FAULT_KINDS } from "../faults/kinds.js";
import type { PlannedFaults, PlannedPart } from "../faults/plan.js";
import { answerOf, answersOf, ControlError, delaysOf, ratesOf, scriptOf, wholeNumber } from "./input.js";
import type { ControlParts, Route } from "./route.js";

export function faultControls(route: Route, { contracts, tenant }: ControlParts): void {
  const { faults } = tenant.handle;
  route("GET", "/contract", () => ({
    faults: FAULT_KINDS,
    operations: [...contracts.values()].map((contract) => ({
      id: contract.id,
      method: contract.method,
      path: contract.path,
      errors: answersOf(contract).map((row) => ({ status: Number(row.split("/")[0]), code: row.split("/")[1] })),
    })),
  }));
  route("GET", "/faults", () => faults.planned);
  route("PUT", "/faults", (input) => faults.set(ratesOf(input)));
  route("DELETE", "/faults", (input) => faults.clear(partOf(input, faults.planned)));
  route("POST", "/answers", (input) => {
    const { operation, answer } = answerOf(input, contracts);
    faults.answer(operation, answer, { times: wholeNumber(input, "times", 1) });
  });
  route("POST", "/scripts", (input) => {
    const { operation, faults: kinds } = scriptOf(input);
    faults.script(operation, kinds);
  });
  route("PUT", "/delays", (input) => {
    for (const [operation, ms] of delaysOf(input, contracts)) faults.delay(operation, ms);
  });
}

/** What is to be forgotten, named as `GET /faults` shows it; undefined for everything. */
function partOf(input: Record<string, unknown>, planned: PlannedFaults): PlannedPart | undefined {
  if (Object.keys(input).length === 0) return undefined;
  const part: { -readonly [Name in keyof PlannedPart]: PlannedPart[Name] } = {};
  for (const [name, entry] of Object.entries(input)) {
    if (name !== "rates" && name !== "answers" && name !== "scripts" && name !== "delays")
      throw new ControlError(`\`${name}\` is not known. Give rates, answers, scripts or delays, or nothing for all.`);
    // Beside the rates stand the operations that they concern.
    const known: readonly string[] = name === "rates" ? FAULT_KINDS : Object.keys(planned[name]);
    if (typeof entry !== "string" || !known.includes(entry) || !Object.hasOwn(planned[name], entry))
      throw new ControlError(`\`${name}\` has no ${JSON.stringify(entry)}. See GET /_sandbox/faults.`);
    part[name] = entry;
  }
  return part;
}
