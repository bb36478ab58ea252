/** Seats: which ones a user takes, and how many of a kind are left. Kinds without a count are unlimited. */
import type { Account, UserRecord } from "./account.js";
import { BASIC, LICENSED, UNASSIGNED } from "./user-kinds.js";

/** Seats by the type of a user. The other types take none. */
const OF_TYPE: Readonly<Record<number, string>> = {
  [BASIC]: "basic",
  [LICENSED]: "licensed",
  [UNASSIGNED]: "unassigned",
};
/** Features whose seats are counted under another name. */
const OF_FEATURE: Readonly<Record<string, string>> = {
  zoom_whiteboard: "whiteboard",
  zoom_iq_for_sales: "revenue_accelerator",
  zoom_revenue_accelerator: "revenue_accelerator",
  zoom_one_type: "zoom_one",
};

export function seatOfType(type: unknown): string | undefined {
  return OF_TYPE[Number(type)];
}

export function seatOfFeature(feature: string): string {
  return OF_FEATURE[feature] ?? feature;
}

/** The seats that a user takes. Whoever is deactivated counts as a user and has no licence. */
export function seatsOf({ profile, status, features }: UserRecord): string[] {
  const ofType = seatOfType(profile.type);
  if (status === "inactive") return ["users"];
  return [
    "users",
    ...(ofType === undefined ? [] : [ofType]),
    ...(Number(profile.zoom_one_type ?? 0) === 0 ? [] : ["zoom_one"]),
    ...Object.keys(features).map(seatOfFeature),
  ];
}

/** Whether the account has used up its seats of a kind. */
export function seatsGone(account: Account, kind: string): boolean {
  const left = account.seats.get(kind);
  return left !== undefined && left <= 0;
}

/** Gives back the seats of `before` and takes those of `after`. */
export function rebook(account: Account, before: readonly string[], after: readonly string[]): void {
  const add = (kind: string, seats: number) => {
    const left = account.seats.get(kind);
    if (left !== undefined) account.seats.set(kind, left + seats);
  };
  for (const kind of before) add(kind, 1);
  for (const kind of after) add(kind, -1);
}
