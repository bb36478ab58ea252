/** The account's clock: it runs here as it runs there, and can be moved. */
import type { LiveClock } from "../../control/wire.js";
import { send } from "./api.js";
import { byId } from "./dom.js";

export interface ShownClock {
  set(clock: LiveClock): void;
}

export function createClock(): ShownClock {
  const time = byId("now", HTMLTimeElement);
  const state = byId("clock-state", HTMLSpanElement);
  let told: { readonly at: number; readonly now: number; readonly running: boolean } | undefined;

  const show = () => {
    if (!told) return;
    const now = new Date(told.now + (told.running ? performance.now() - told.at : 0)).toISOString();
    time.dateTime = now;
    time.textContent = `${now.slice(0, 10)} ${now.slice(11, 19)} UTC`;
    state.textContent = told.running ? "running" : "standing still";
  };
  setInterval(show, 500);
  for (const button of byId("advance", HTMLDivElement).querySelectorAll("button"))
    button.addEventListener("click", () => void send("POST", "/clock", { advance: Number(button.dataset.seconds) }));

  return {
    set({ now, running }) {
      told = { at: performance.now(), now: Date.parse(now), running };
      show();
    },
  };
}
