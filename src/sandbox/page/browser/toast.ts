/** A line that says what became of what was pressed, and goes away. */
import { byId } from "./dom.js";

const SHOWN = 5_000;
let timer: ReturnType<typeof setTimeout> | undefined;

export function say(text: string, kind: "done" | "failed" = "done"): void {
  const toast = byId("toast", HTMLParagraphElement);
  toast.textContent = text;
  toast.dataset.kind = kind;
  clearTimeout(timer);
  timer = setTimeout(() => (toast.textContent = ""), SHOWN);
}
