/** How much of each quota is used now. */
import type { Meter } from "../../control/wire.js";
import { byId, el } from "./dom.js";

export function showQuota(meters: readonly Meter[]): void {
  byId("quota", HTMLDivElement).replaceChildren(...meters.map(meterOf));
}

function meterOf({ label, window, used, limit }: Meter): HTMLElement {
  const share = limit === 0 ? 1 : Math.min(1, used / limit);
  const bar = el("span", { class: `meter ${share >= 1 ? "full" : share >= 0.8 ? "near" : ""}` }, el("span"));
  bar.style.setProperty("--share", String(share));
  return el(
    "div",
    { class: "quota" },
    el("span", {}, label, el("span", { class: "muted" }, ` per ${window}`)),
    el("span", { class: "numbers" }, `${used.toLocaleString("en")} / ${limit.toLocaleString("en")}`),
    bar,
  );
}
