/** Buttons that put a text on the clipboard. */
import { el } from "./dom.js";
import { say } from "./toast.js";

const SHOWN = 1_500;

/** `what` is said by screen readers: "Copy the client id". A label of its own has to be said as it is seen. */
export function copyButton(text: string | (() => string), what: string, label = "Copy"): HTMLButtonElement {
  const name = label === "Copy" ? `Copy ${what}` : `${label}: ${what}`;
  const button = el("button", { type: "button", class: "quiet copy", "aria-label": name }, label);
  button.addEventListener("click", () => {
    void put(typeof text === "string" ? text : text()).then((done) => {
      if (!done) return say("The browser did not let the page copy. Select the text instead.", "failed");
      say(`Copied ${what}.`);
      button.textContent = "Copied";
      setTimeout(() => (button.textContent = label), SHOWN);
    });
  });
  return button;
}

/** The clipboard is there on https and on this machine only; elsewhere the old way still works. */
async function put(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return putBySelection(text);
  }
}

function putBySelection(text: string): boolean {
  const area = el("textarea", { class: "unseen", "aria-hidden": "true" });
  area.value = text;
  document.body.append(area);
  const focused = document.activeElement;
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return done;
}
