/** What happened, for whoever checks it. */
import { parseObject } from "../../shared/json.js";
import { json } from "../http/answer.js";
import type { JournalFilter } from "../journal/filter.js";
import { detailOf } from "./call-detail.js";
import { ControlError, wholeNumber } from "./input.js";
import type { ControlParts, Route } from "./route.js";

/** Seconds. Proxies and clients give up soon after. */
const LONGEST_WAIT = 60;

export function journalControls(route: Route, { tenant, contracts, oauthErrors }: ControlParts): void {
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
  route("GET", "/journal/:sequence", (_, c) => {
    const sequence = Number(c.req.param("sequence"));
    const [entry] = journal.entries({ since: sequence - 1 });
    if (entry?.sequence !== sequence) return json(404, { message: "The journal does not have this call any more." });
    return detailOf(entry, { contracts, oauthErrors });
  });
  route("GET", "/journal.har", () => journal.toHar());
  route("DELETE", "/journal", () => journal.clear());
}

function filterOf({ operation, method, path, status, body, since, ...rest }: Record<string, unknown>): JournalFilter {
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined)
    throw new ControlError(`\`${unknown}\` is not known. Give operation, method, path, status, body or since.`);
  const text = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);
  const wanted = text(body);
  return {
    operationId: text(operation),
    method: text(method),
    path: text(path),
    status: status === undefined ? undefined : wholeNumber({ status }, "status", 0),
    body: wanted === undefined ? undefined : (parseObject(wanted) ?? wanted),
    since: since === undefined ? undefined : wholeNumber({ since }, "since", 0),
  };
}

function secondsOf(
  value: unknown,
  name: string,
  { fallback, most }: { readonly fallback: number; readonly most: number },
): number {
  const seconds = value === undefined ? fallback : Number(value);
  if (!(seconds >= 0 && seconds <= most))
    throw new ControlError(`\`${name}\` is not a number of seconds from 0 to ${most}.`);
  return seconds;
}
