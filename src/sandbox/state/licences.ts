/** Licences of a user besides the type. They are kept by name, and the settings tell which ones there are. */
import { isTree, overlay } from "./trees.js";
import type { UserRecord } from "./account.js";

const OFF = new Set(["0", "false", "None", "none"]);
/** The one feature that the settings show as a word. */
const CONCURRENT = "concurrent_meeting";

export function isOff(value: string): boolean {
  return OFF.has(value);
}

/** What the user has of a feature; "0" for nothing. */
export function licenceOf(user: UserRecord, feature: string): string {
  const shown = user.settings.default?.feature;
  const settings = isTree(shown) ? shown : {};
  const takenAway = settings[feature] === false || settings[feature] === "None";
  return takenAway ? "0" : (user.features[feature] ?? "0");
}

export function setLicence(user: UserRecord, feature: string, value: string): void {
  const off = isOff(value);
  if (off) delete user.features[feature];
  else user.features[feature] = value;
  const shown = feature === CONCURRENT ? (off ? "None" : value) : !off;
  user.settings.default = overlay(user.settings.default ?? {}, { feature: { [feature]: shown } });
}

/** Takes every licence away, as Zoom does with users who are deactivated. */
export function dropLicences(user: UserRecord): void {
  user.features = {};
  delete user.settings.default?.feature;
  for (const name of ["plan_united_type", "zoom_one_type", "license_info_list"] as const) delete user.profile[name];
}
