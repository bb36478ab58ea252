/** Which calls are looked for. */
import type { CallRow } from "../../control/wire.js";
import { byId, el, settled, valueOf } from "./dom.js";

export interface Filter {
  matches(row: CallRow): boolean;
  reset(): void;
  /** The operations to choose from. */
  offer(operations: readonly string[]): void;
}

export function createFilter(changed: () => void): Filter {
  const form = byId("call-filter", HTMLFormElement);
  const soon = settled(changed, 100);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", soon);
  return {
    matches(row) {
      const operation = valueOf(form, "operation");
      return (
        (operation === "" || row.operationId === operation) &&
        hasStatus(row, valueOf(form, "status")) &&
        hasText(row, valueOf(form, "text").toLowerCase())
      );
    },
    reset() {
      form.reset();
      changed();
    },
    offer(operations) {
      const select = form.elements.namedItem("operation");
      if (select instanceof HTMLSelectElement)
        select.append(...operations.map((id) => el("option", { value: id }, id)));
    },
  };
}

function hasStatus({ status, fault, tolerated }: CallRow, wanted: string): boolean {
  if (wanted === "") return true;
  if (wanted === "fault") return fault !== undefined;
  if (wanted === "tolerated") return tolerated > 0;
  return wanted.length === 3 || wanted === "0" ? String(status) === wanted : String(status).startsWith(wanted);
}

/** Every word has to be somewhere in what is known of the call. */
function hasText(row: CallRow, text: string): boolean {
  const { method, path, operationId, status, code, trackingId, clientId, userId, fault, label } = row;
  const all = [method, path, operationId, status, code, trackingId, clientId, userId, fault, label]
    .join(" ")
    .toLowerCase();
  return text.split(/\s+/).every((word) => all.includes(word));
}
