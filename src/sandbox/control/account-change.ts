/** Facts about the account itself: plan, seats, features, domains. */
import type { Plan } from "../spec/document.js";
import type { Account } from "../state/account.js";
import { ControlError, planOf } from "./input.js";

export interface AccountChange {
  readonly plan?: Plan | undefined;
  /** Seats left by kind; null for as many as anybody wants. */
  readonly seats?: Readonly<Record<string, number | null>> | undefined;
  /** In place of those that there are. */
  readonly features?: readonly string[] | undefined;
  readonly managed_domains?: readonly string[] | undefined;
  readonly blocked_domains?: readonly string[] | undefined;
}

export function accountChangeOf({
  plan,
  seats,
  features,
  managed_domains,
  blocked_domains,
  ...rest
}: Record<string, unknown>): AccountChange {
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined)
    throw new ControlError(
      `\`${unknown}\` is not known. Give plan, seats, features, managed_domains or blocked_domains.`,
    );
  return {
    plan: plan === undefined ? undefined : planOf(plan),
    seats: seats === undefined ? undefined : seatsIn(seats),
    features: texts(features, "features"),
    managed_domains: texts(managed_domains, "managed_domains"),
    blocked_domains: texts(blocked_domains, "blocked_domains"),
  };
}

export function changeAccount(account: Account, change: AccountChange): void {
  if (change.plan) account.plan = change.plan;
  for (const [kind, left] of Object.entries(change.seats ?? {})) {
    if (left === null) account.seats.delete(kind);
    else account.seats.set(kind, left);
  }
  replace(account.features, change.features);
  replace(account.managedDomains, change.managed_domains);
  replace(account.blockedDomains, change.blocked_domains);
}

function replace(set: Set<string>, items: readonly string[] | undefined): void {
  if (!items) return;
  set.clear();
  for (const item of items) set.add(item);
}

function seatsIn(value: unknown): Record<string, number | null> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new ControlError("`seats` is not an object of numbers.");
  return Object.fromEntries(
    Object.entries(value).map(([kind, left]: [string, unknown]) => {
      if (left !== null && !(typeof left === "number" && Number.isInteger(left) && left >= 0))
        throw new ControlError(`\`seats.${kind}\` is neither a whole number nor null.`);
      return [kind, left];
    }),
  );
}

function texts(value: unknown, name: string): string[] | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) throw new ControlError(`\`${name}\` is not a list of texts.`);
  return value.map((text: unknown) => {
    if (typeof text !== "string") throw new ControlError(`\`${name}\` is not a list of texts.`);
    return text;
  });
}
