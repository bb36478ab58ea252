/** What a sandbox is made of, and the check of what was given. */
import { checkDirectory, type Directory } from "./state/directory.js";
import type { Clock } from "../shared/clock.js";
import type { Unknown } from "./http/tolerance.js";
import type { AppOptions } from "./oauth/apps.js";
import { checkRules, type RuleSwitches } from "./rules/switches.js";
import type { Plan } from "./spec/document.js";

export interface SandboxOptions {
  /** The same seed and the same calls give the same identifiers, people, faults and journal. Default 1. */
  readonly seed?: number | undefined;
  /** How many users the account has. Default 50. */
  readonly users?: number | undefined;
  /** Decides quotas and what is for paid accounts only. Default `pro`. */
  readonly plan?: Plan | undefined;
  /**
   * What the clock of each account goes by; each can be moved ahead of it alone. Default: real time.
   * `createManualClock()` of zoom-directory stands still.
   */
  readonly clock?: Clock | undefined;
  /** Whether Zoom's limits on calls are kept. Default `on`. */
  readonly quota?: "on" | "off" | undefined;
  /** Whether a new access token kills the older ones of the same app, as Zoom may do. Default false. */
  readonly newTokenKillsOld?: boolean | undefined;
  /** Whether the journal keeps bodies, up to 64 KiB each. Default true. */
  readonly bodies?: boolean | undefined;
  /**
   * What becomes of fields and parameters that the document does not know, and of numbers and booleans as text: `journal`
   * takes them, as Zoom does, and says so in the journal; `ignore` takes them in silence; `refuse` refuses them with 300.
   * Default: `journal` over a port, `refuse` in process.
   */
  readonly unknown?: Unknown | undefined;
  /** The account's people and groups, in place of those that the seed makes up; `users` and `plan` are nothing then. */
  readonly directory?: Directory | undefined;
  /** OAuth apps of the main account, besides the three that are always there; the same client id takes the place of one. */
  readonly apps?: readonly AppOptions[] | undefined;
  /** Rules of behaviour that are not to hold, such as `{ "invitation-expires": false }`; docs/sandbox-rules.md lists them. */
  readonly rules?: RuleSwitches | undefined;
  /** State that `sandbox.snapshot()` gave, instead of a new one. */
  readonly snapshot?: string | undefined;
  /**
   * Keeps the state in this file over restarts: whatever it was when the process ended, also by SIGKILL. The options
   * `seed`, `users`, `plan`, `quota` and `rules` are for a new file. One process at a time can have it.
   */
  readonly file?: string | undefined;
}

export interface Settings {
  seed: number;
  users: number;
  plan: Plan;
  quota: "on" | "off";
  directory?: Directory | undefined;
  rules: RuleSwitches;
}

const KNOWN = new Set([
  "seed",
  "users",
  "plan",
  "clock",
  "quota",
  "newTokenKillsOld",
  "bodies",
  "unknown",
  "directory",
  "apps",
  "rules",
  "snapshot",
  "file",
]);
const UNKNOWN: readonly string[] = ["journal", "refuse", "ignore"];
const PLANS: readonly string[] = ["free", "pro", "business"];

/** The settings of `options` with their defaults. Throws for what cannot be. */
export function settingsOf(options: SandboxOptions): Settings {
  for (const name in options) {
    if (!KNOWN.has(name))
      throw new TypeError(`createSandbox has no option \`${name}\`. Known are ${[...KNOWN].join(", ")}.`);
  }
  const { seed = 1, users = 50, plan = "pro", quota = "on", rules = {}, unknown, directory } = options;
  if (!Number.isInteger(seed)) throw new TypeError("The option `seed` is not a whole number.");
  if (!Number.isInteger(users) || users < 1 || users > 1_000_000)
    throw new TypeError("The option `users` is not a whole number from 1 to 1,000,000.");
  if (!PLANS.includes(plan)) throw new TypeError("The option `plan` is none of free, pro and business.");
  if (quota !== "on" && quota !== "off") throw new TypeError("The option `quota` is neither on nor off.");
  if (unknown !== undefined && !UNKNOWN.includes(unknown))
    throw new TypeError("The option `unknown` is none of journal, refuse and ignore.");
  if (directory !== undefined) checkDirectory(directory);
  return { seed, users, plan, quota, rules: { ...checkRules(rules) }, ...(directory !== undefined && { directory }) };
}
