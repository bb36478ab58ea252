/** A call of the journal: a line that opens. */
import type { CallDetail, CallRow } from "../../control/wire.js";
import { get } from "./api.js";
import { detailOf } from "./call-detail.js";
import { el } from "./dom.js";
import { named } from "./faults.js";

export function callItem(row: CallRow): HTMLLIElement {
  const id = `call-${row.sequence}`;
  const detail = el("div", { id, class: "detail", hidden: true });
  const head = el(
    "button",
    { type: "button", class: "call", "aria-expanded": "false", "aria-controls": id },
    el("time", { datetime: new Date(row.at).toISOString(), class: "muted" }, timeOf(row.at)),
    el("span", { class: `status ${toneOf(row.status)}` }, row.status === 0 ? "reset" : row.status),
    el("span", { class: "method" }, row.method),
    el("span", { class: "path", title: row.path }, row.path),
    el("span", { class: "marks" }, ...marksOf(row)),
    el("span", { class: "operation muted" }, row.operationId ?? ""),
  );
  let loaded = false;
  const load = async () => {
    detail.replaceChildren(el("p", { class: "muted" }, "Loading …"));
    try {
      detail.replaceChildren(...detailOf(row, await get<CallDetail>(`/journal/${row.sequence}`)));
      loaded = true;
    } catch (error) {
      detail.replaceChildren(
        el("p", { class: "notice" }, error instanceof Error ? error.message : String(error), " "),
        el("button", { type: "button", click: () => void load() }, "Try again"),
      );
    }
  };
  head.addEventListener("click", () => {
    detail.hidden = !detail.hidden;
    head.setAttribute("aria-expanded", String(!detail.hidden));
    if (!detail.hidden && !loaded) void load();
  });
  return el("li", {}, head, detail);
}

function marksOf({ code, fault, tolerated, violations }: CallRow): Node[] {
  const mark = (text: string, kind: string) => el("span", { class: `mark ${kind}` }, text);
  return [
    ...(code === undefined ? [] : [mark(`code ${code}`, "plain")]),
    ...(fault === undefined ? [] : [mark(fault === "answer" ? "on demand" : named(fault), "fault")]),
    ...(tolerated === 0 ? [] : [mark(`${tolerated} tolerated`, "tolerated")]),
    ...(violations === 0 ? [] : [mark("sandbox failed", "refused")]),
  ];
}

function toneOf(status: number): string {
  if (status === 0 || status >= 500) return "failed";
  return status >= 400 ? "refused" : "fine";
}

/** In UTC, as the API and the clock have it. */
function timeOf(at: number): string {
  return new Date(at).toISOString().slice(11, 23);
}
