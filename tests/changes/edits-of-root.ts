/** Seeded edits of the root and of webhooks. */
import type { Json } from "../document.js";
import type { Edit } from "./edit.js";
import { operation } from "./places.js";

export const EDITS_OF_ROOT: readonly Edit[] = [
  // The root
  [
    "breaking",
    ["quota added @ x-rate-limits.plans.pro.light.perDay"],
    (d) => (d["x-rate-limits"].plans.pro.light.perDay = 9),
  ],
  [
    "fix",
    ["OAuth error changed @ x-oauth.errors.4711.error"],
    (d) => (d["x-oauth"].errors.find(({ code }: Json) => code === 4711).error = "x"),
  ],
  [
    "breaking",
    ["quota lowered @ x-rate-limits.plans.pro.light.perSecond"],
    (d) => (d["x-rate-limits"].plans.pro.light.perSecond = 20),
  ],
  [
    "feature",
    ["quota raised @ x-rate-limits.plans.pro.light.perSecond"],
    (d) => (d["x-rate-limits"].plans.pro.light.perSecond = 40),
  ],
  ["breaking", ["daily reset changed @ x-rate-limits.resets"], (d) => (d["x-rate-limits"].resets = "12:00")],
  [
    "breaking",
    ["daily reset changed @ groups.create window account P1D"],
    (d) => (operation(d, "groups.create")["x-limits"][0].resets = "12:00"),
  ],
  ["breaking", ["address changed @ servers"], (d) => (d.servers[0].url = "https://api.zoom.us/v3")],
  [
    "feature",
    ["OAuth error added @ x-oauth.errors.4799"],
    (d) => d["x-oauth"].errors.push({ code: 4799, error: "x", final: true, when: "X." }),
  ],
  ["fix", ["other changed @ x-oauth.lifetimes.accessToken"], (d) => (d["x-oauth"].lifetimes.accessToken = 1800)],
  ["fix", ["text changed @ info"], (d) => (d.info.description = "Another front page.")],
  [undefined, [], (d) => d.tags.reverse()],
  // Webhooks
  [
    "feature",
    ["event added @ user.locked"],
    (d) => (d.webhooks = { ...d.webhooks, "user.locked": { post: { summary: "Locked" } } }),
  ],
];
