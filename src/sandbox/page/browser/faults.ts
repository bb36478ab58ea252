/** The faults that are active, as the sandbox has them, each with a button that removes it. */
import type { PlannedView } from "../../control/wire.js";
import { send } from "./api.js";
import { byId, el } from "./dom.js";

interface Active {
  readonly text: string;
  /** As `DELETE /_sandbox/faults` takes it. */
  readonly part: Readonly<Record<string, string>>;
}

export function showFaults(planned: PlannedView): void {
  const list = byId("faults", HTMLUListElement);
  const active = activeOf(planned);
  const text = JSON.stringify(active);
  // It is looked at each second: what is the same stays, and keeps the focus.
  if (list.dataset.shown === text) return;
  list.dataset.shown = text;
  list.replaceChildren(
    ...active.map(({ text, part }) =>
      el(
        "li",
        {},
        el("span", { class: "grow" }, text),
        el(
          "button",
          { type: "button", "aria-label": `Remove: ${text}`, click: () => void send("DELETE", "/faults", part) },
          "Remove",
        ),
      ),
    ),
  );
  byId("faults-none", HTMLParagraphElement).hidden = active.length > 0;
  byId("faults-off", HTMLButtonElement).hidden = active.length < 2;
}

export function removeAllFaults(): void {
  byId("faults-off", HTMLButtonElement).addEventListener("click", () => void send("DELETE", "/faults"));
}

function activeOf({ rates, answers, scripts, delays }: PlannedView): Active[] {
  const { operations, slowMs, ...kinds } = rates;
  const where = Array.isArray(operations) ? `calls of ${operations.join(", ")}` : "API calls";
  return [
    ...Object.entries(kinds).map(([kind, rate]) => ({
      text: `${named(kind)}${kind === "slow" ? ` by ${String(slowMs)} ms` : ""}: ${chance(Number(rate), where)}`,
      part: { rates: kind },
    })),
    ...Object.entries(answers).map(([operation, list]) => ({
      text: `${operation}: next ${list.map(({ status, code, times }) => `${status === undefined ? "" : `${status}/`}${code}${times > 1 ? ` (${times} times)` : ""}`).join(", then ")}`,
      part: { answers: operation },
    })),
    ...Object.entries(scripts).map(([operation, list]) => ({
      text: `${operation}: next ${list.map((kind) => (kind === "none" ? "as usual" : named(kind))).join(", then ")}`,
      part: { scripts: operation },
    })),
    ...Object.entries(delays).map(([operation, ms]) => ({
      text: `${operation}: each call late by ${ms.toLocaleString("en")} ms`,
      part: { delays: operation },
    })),
  ];
}

/** A probability is no count: "every second call" would be wrong. */
function chance(rate: number, where: string): string {
  return rate === 1 ? `all ${where}` : `${Number((rate * 100).toFixed(2))} % of ${where}, at random`;
}

export function named(kind: string): string {
  return kind.replaceAll("_", " ");
}
