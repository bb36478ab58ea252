/** What happened, for whoever checks it. */
import { wholeNumber } from "./input.js";
import type { ControlParts, Route } from "./route.js";

export function journalControls(route: Route, { tenant }: ControlParts): void {
  const { journal } = tenant.handle;
  route("GET", "/journal", (input) => ({
    entries: journal.entries({
      since: wholeNumber(input, "since", 0),
      ...(typeof input.operation === "string" && { operationId: input.operation }),
      ...(input.status !== undefined && { status: wholeNumber(input, "status", 0) }),
    }),
  }));
  route("GET", "/journal.har", () => journal.toHar());
  route("DELETE", "/journal", () => journal.clear());
}
