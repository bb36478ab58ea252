/** The option `quota`. */
import { plans } from "../../generated/platform.js";
import { ZoomInputError } from "../errors/classes.js";
import type { QuotaStore } from "./store.js";

/** Zoom's plans, as far as they differ in limits. Education, Enterprise and Partners accounts count as `business`. */
export type AccountPlan = (typeof plans)[number];

export interface QuotaOptions {
  /**
   * The plan of the account. Without it calls begin at the pace of the lowest plan, and the first answers tell the real
   * one; daily limits are known as soon as the plan is.
   */
  readonly plan?: AccountPlan | undefined;
  /**
   * The part of the account's limits that this client may use, above 0 and at most 1. Default 1. Zoom counts all apps of an
   * account together: give each a share, or all of them one `store`.
   */
  readonly share?: number | undefined;
  /** Where reservations are kept. Default: in the memory of this client. Clients and processes that share a store share the limits. */
  readonly store?: QuotaStore | undefined;
  /**
   * Names the account in the store, so that other apps of it find the same limits. Default: the account of
   * `serverToServer`, or none.
   */
  readonly account?: string | undefined;
}

const OPTIONS = ["plan", "share", "store", "account"];
const PLANS: readonly unknown[] = plans;

/** Throws `ZoomInputError` for an option that cannot be right. */
export function checkQuota(quota: unknown): void {
  if (quota === undefined || quota === false) return;
  const refuse = (name: string, message: string): never => {
    throw new ZoomInputError(`options.${name}`, message);
  };
  if (typeof quota !== "object" || quota === null) {
    return refuse("quota", 'The option `quota` must be an object such as `{ plan: "pro" }`, or `false`.');
  }
  const unknown = Object.keys(quota).find((name) => !OPTIONS.includes(name));
  if (unknown !== undefined) {
    refuse(`quota.${unknown}`, `Unknown option \`${unknown}\` in \`quota\`. Known are ${OPTIONS.join(", ")}.`);
  }
  // Any property of an object may be asked for; each one is checked.
  const { plan, share, store, account } = quota as Record<string, unknown>;
  if (plan !== undefined && !PLANS.includes(String(plan))) {
    refuse("quota.plan", `The option \`quota.plan\` must be one of ${PLANS.join(", ")}.`);
  }
  if (share !== undefined && !(typeof share === "number" && share > 0 && share <= 1)) {
    refuse("quota.share", "The option `quota.share` must be a number above 0 and at most 1.");
  }
  if (store !== undefined && typeof Reflect.get(Object(store), "connect") !== "function") {
    refuse("quota.store", "The option `quota.store` must be a quota store, such as one of `memoryQuotaStore()`.");
  }
  if (account !== undefined && typeof account !== "string") {
    refuse("quota.account", "The option `quota.account` must be a string.");
  }
}
