/** What happened, for whoever checks it. */
import { json } from "../http/answer.js";
import { filterOf, secondsOf } from "./input.js";
import type { ControlParts, Route } from "./route.js";

/** Seconds. Proxies and clients give up soon after. */
const LONGEST_WAIT = 60;

export function journalControls(route: Route, { tenant }: ControlParts): void {
  const { journal } = tenant.handle;
  route("GET", "/journal", (input) => ({ entries: journal.entries(filterOf(input)) }));
  route("GET", "/journal/count", (input) => ({ count: journal.count(filterOf(input)) }));
  route("GET", "/journal/next", async ({ timeout, ...input }, c) => {
    const timeoutMs = secondsOf(timeout, "timeout", { fallback: 10, most: LONGEST_WAIT }) * 1000;
    const { signal } = c.req.raw;
    try {
      return { entry: await journal.next(filterOf(input), { timeoutMs, signal }) };
    } catch (error) {
      if (error instanceof RangeError) return json(408, { message: error.message });
      throw error;
    }
  });
  route("GET", "/journal.har", () => journal.toHar());
  route("DELETE", "/journal", () => journal.clear());
}
