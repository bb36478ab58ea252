/** What is inside of a call: what its answer means, its facts, the request and the response. */
import type { CallDetail, CallRow, DocumentedRefusal, Side } from "../../control/wire.js";
import { copyButton } from "./copy.js";
import { curlOf } from "./curl.js";
import { el, inline } from "./dom.js";
import { named } from "./faults.js";
import { codeBlock } from "./json-view.js";

export function detailOf(row: CallRow, detail: CallDetail): Node[] {
  const { request, response, method, url } = detail;
  return [
    ...(detail.refusal ? [refusalOf(detail.refusal)] : []),
    ...notesOf(detail),
    factsOf(row, detail),
    el(
      "div",
      { class: "sides" },
      sideOf("Request", `${method} ${new URL(url).pathname}${new URL(url).search}`, request, [
        copyButton(
          () => curlOf({ method, url, headers: request.headers, body: request.body }),
          "the call as curl",
          "Copy as curl",
        ),
      ]),
      sideOf("Response", row.status === 0 ? "The connection was reset." : `Status ${row.status}`, response, []),
    ),
  ];
}

function refusalOf({ code, kind, meaning, remedy }: DocumentedRefusal): HTMLElement {
  return el(
    "div",
    { class: "callout refused" },
    el("p", {}, el("strong", {}, code === null ? "Refused" : `Code ${code}`), kind ? ` ${named(kind)}` : ""),
    el("p", {}, ...inline(meaning)),
    remedy !== undefined && el("p", {}, el("strong", {}, "Remedy: "), ...inline(remedy)),
  );
}

function faultIn(fault: string): string {
  return fault === "answer" ? "This answer was asked for in advance." : `A fault was asked for: ${named(fault)}.`;
}

function notesOf({ fault, tolerated, violations }: CallDetail): HTMLElement[] {
  const note = (kind: string, title: string, lines: readonly string[]) =>
    el(
      "div",
      { class: `callout ${kind}` },
      el("p", {}, title),
      lines.length > 0 && el("ul", {}, ...lines.map((line) => el("li", {}, line))),
    );
  return [
    ...(fault === undefined ? [] : [note("fault", faultIn(fault), [])]),
    ...(tolerated.length === 0
      ? []
      : [note("tolerated", "Taken as Zoom takes it, though the document does not know it:", tolerated)]),
    ...(violations.length === 0 ? [] : [note("refused", "The sandbox itself has failed:", violations)]),
  ];
}

function factsOf(row: CallRow, { summary, response, duration, at }: CallDetail): HTMLElement {
  const { operationId, trackingId, clientId, userId } = row;
  const facts: readonly (readonly [string, string | undefined, boolean?])[] = [
    ["Operation", operationId && (summary === undefined ? operationId : `${operationId}: ${summary}`)],
    ["Time", `${new Date(at).toISOString()}, took ${duration.toLocaleString("en")} ms on the sandbox's clock`],
    ["Quota", quotaOf(row, response)],
    ["App", clientId],
    ["User", userId, true],
    ["Tracking id", trackingId, true],
  ];
  return el(
    "dl",
    { class: "facts" },
    ...facts.flatMap(([name, value, copied]) =>
      value === undefined || value === ""
        ? []
        : [
            el("dt", {}, name),
            el(
              "dd",
              {},
              el("span", { class: "value" }, value),
              copied === true && copyButton(value, name.toLowerCase()),
            ),
          ],
    ),
  );
}

/** As the headers of the answer say it. */
function quotaOf({ label, remaining }: CallRow, { headers }: Side): string | undefined {
  if (label === undefined) return undefined;
  const limit = headers["x-ratelimit-limit"];
  const again = headers["retry-after"] ?? headers["x-ratelimit-reset"];
  return [
    label,
    ...(remaining === undefined ? [] : [`${remaining}${limit === undefined ? "" : ` of ${limit}`} left`]),
    ...(again === undefined ? [] : [`opens again: ${again}`]),
  ].join(", ");
}

function sideOf(title: string, line: string, { headers, body }: Side, buttons: readonly Node[]): HTMLElement {
  const names = Object.entries(headers);
  return el(
    "section",
    { class: "side", "aria-label": title },
    el(
      "div",
      { class: "bar small" },
      el("h3", { class: "grow" }, title),
      ...buttons,
      body !== undefined && copyButton(body, `the body of the ${title.toLowerCase()}`, "Copy body"),
    ),
    el("p", { class: "line" }, line),
    el(
      "details",
      {},
      el("summary", {}, `${names.length} headers`),
      el("dl", { class: "headers" }, ...names.flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, value)])),
    ),
    body === undefined
      ? el("p", { class: "muted" }, "No body.")
      : codeBlock(body, `Body of the ${title.toLowerCase()}`),
  );
}
