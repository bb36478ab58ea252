/** What goes wrong, on demand. */
import { FAULT_KINDS } from "../faults/kinds.js";
import { answerOf, answersOf, delaysOf, ratesOf, scriptOf, wholeNumber } from "./input.js";
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
  route("DELETE", "/faults", () => faults.clear());
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
