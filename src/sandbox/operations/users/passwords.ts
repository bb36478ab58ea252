/** Password rules, each with Zoom's code, and the change of a password. */
import type { Call, Handlers } from "../../http/call.js";
import { findUser } from "../../state/users.js";
import { Refusal, type FieldError } from "../../http/refusal.js";
import type { UserRecord } from "../../state/account.js";

/** How many earlier passwords are remembered. */
const HISTORY = 5;
const DAY = 24 * 3600 * 1000;
const MOST_CHANGES = 3;
const WORK_EMAIL = 100;
const RUN = 4;
const COMMON = new Set(["password", "passw0rd", "qwertyui", "letmein1", "welcome1", "zoomzoom"]);

/** The code that the first broken rule has, and what it says. The account may ask for more than Zoom does. */
export function brokenRule(
  password: string,
  { length = 8, special = false } = {},
): readonly [code: number, message: string] | undefined {
  if (password.length < length) return [1124, `Password cannot be shorter than ${length} characters.`];
  if (COMMON.has(password.toLowerCase().replace(/[^a-z0]+\d*$/, "")) || COMMON.has(password.toLowerCase()))
    return [1136, "Password is too easy to guess."];
  if (!/\p{L}/u.test(password)) return [1125, "Password must contain a letter."];
  if (!/\d/.test(password)) return [1126, "Password must contain a digit."];
  if (special && !/[^\p{L}\d]/u.test(password)) return [1127, "Password must contain a special character."];
  if (!/\p{Lu}/u.test(password) || !/\p{Ll}/u.test(password))
    return [1128, "Password must contain upper and lower case letters."];
  if (new RegExp(`(.)\\1{${RUN - 1}}`, "u").test(password)) return [1130, "Password repeats one character."];
  if (hasRun(password)) return [1131, "Password contains consecutive characters."];
  return undefined;
}

export const passwordHandlers: Handlers = {
  "users.updatePassword": (call) => {
    const user = findUser(call, call.params.userId ?? "");
    const { password } = call.body as { password: string }; // validated
    refuseProtected(call, user);
    const broken = brokenRule(password, { special: call.account.features.has("special_character_in_password") });
    if (broken) throw new Refusal(broken[0], { message: broken[1] });
    if (user.password === password) throw new Refusal(300, { message: "The new password must not be the old one." });
    if (user.passwords.slice(-HISTORY).includes(password))
      throw new Refusal(1129, { message: "The password was used recently." });
    const changes = changesOf(user).filter((at) => at > call.now - DAY);
    if (changes.length >= MOST_CHANGES)
      throw new Refusal(300, { message: "The password was changed too often today." });
    if (user.password !== undefined) user.passwords.push(user.password);
    user.password = password;
    user.extra.passwordChanges = [...changes, call.now];
  },
};

/** What the schema's own limits would only call a failed validation has a code of its own here. */
export function refinePassword(errors: readonly FieldError[]): Refusal | undefined {
  const short = errors.find(({ field, message }) => field === "password" && /fewer than/.test(message));
  return short && errors.length === 1 ? new Refusal(1124, { message: short.message, errors }) : undefined;
}

function refuseProtected(call: Call, user: UserRecord): void {
  const self = user.profile.id === call.caller.userId;
  if ((user.role === "admin" || user.role === "owner") && !self)
    throw new Refusal(1117, { message: "The password of an administrator cannot be changed." });
  const logins = user.profile.login_types;
  if (user.role === "room" || (Array.isArray(logins) && !logins.includes(WORK_EMAIL)))
    throw new Refusal(1123, { message: "The user does not sign in with a work e-mail address." });
}

/** Four characters that follow each other, such as 1234 or dcba. */
function hasRun(password: string): boolean {
  const codes = [...password.toLowerCase()].map((character) => character.charCodeAt(0));
  return [1, -1].some((step) =>
    codes.some(
      (code, start) =>
        start + RUN <= codes.length &&
        Array.from({ length: RUN }, (_, index) => codes[start + index] === code + step * index).every(Boolean),
    ),
  );
}

function changesOf(user: UserRecord): number[] {
  return (user.extra.passwordChanges as number[] | undefined) ?? []; // only written above
}
