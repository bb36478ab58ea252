/** Password rules, each with Zoom's code, and the change of a password. */
import type { ErrorCodes } from "../../../../generated/errors.js";
import type { Handlers } from "../handler.js";
import type { Call } from "../../http/call.js";
import { DAY } from "../../state/time.js";
import { WORK_EMAIL_LOGIN } from "../../state/user-kinds.js";
import { findUser } from "./find.js";
import { Refusal, type FieldError } from "../../http/refusal.js";
import type { UserRecord } from "../../state/account.js";

/** How many earlier passwords are remembered. */
const HISTORY = 5;
const MOST_CHANGES = 3;
const RUN = 4;
const COMMON = new Set(["password", "passw0rd", "qwertyui", "letmein1", "welcome1", "zoomzoom"]);

type RuleCode = Extract<ErrorCodes["users.updatePassword"], 1124 | 1125 | 1126 | 1127 | 1128 | 1130 | 1131 | 1136>;

/** The code that the first broken rule has, and what it says. The account may ask for more than Zoom does. */
export function brokenRule(
  password: string,
  { length = 8, special = false, patterns = true } = {},
): readonly [code: RuleCode, message: string] | undefined {
  if (password.length < length) return [1124, `Password cannot be shorter than ${length} characters.`];
  if (patterns && isCommon(password)) return [1136, "Password is too easy to guess."];
  if (!/\p{L}/u.test(password)) return [1125, "Password must contain a letter."];
  if (!/\d/.test(password)) return [1126, "Password must contain a digit."];
  if (special && !/[^\p{L}\d]/u.test(password)) return [1127, "Password must contain a special character."];
  if (!/\p{Lu}/u.test(password) || !/\p{Ll}/u.test(password))
    return [1128, "Password must contain upper and lower case letters."];
  if (!patterns) return undefined;
  if (new RegExp(`(.)\\1{${RUN - 1}}`, "u").test(password)) return [1130, "Password repeats one character."];
  if (hasRun(password)) return [1131, "Password contains consecutive characters."];
  return undefined;
}

export const passwordHandlers = {
  "users.updatePassword": (call) => {
    const user = findUser(call);
    const { password } = call.body;
    refuseProtected(call, user);
    const broken = brokenRule(password, {
      special: call.account.features.has("special_character_in_password"),
      patterns: call.applies("password-patterns"),
    });
    if (broken) throw call.refuse(broken[0], { message: broken[1] });
    if (user.password === password) throw call.refuse(300, { message: "The new password must not be the old one." });
    if (call.applies("password-history") && user.passwords.slice(-HISTORY).includes(password))
      throw call.refuse(1129, { message: "The password was used recently." });
    const changes = (user.extra.passwordChanges ?? []).filter((at) => at > call.now - DAY);
    if (call.applies("password-changes") && changes.length >= MOST_CHANGES)
      throw call.refuse(300, { message: "The password was changed too often today." });
    if (user.password !== undefined) user.passwords.push(user.password);
    user.password = password;
    user.extra.passwordChanges = [...changes, call.now];
  },
} satisfies Partial<Handlers>;

/** What the schema's own limits would only call a failed validation has a code of its own here. */
export function refinePassword(errors: readonly FieldError[]): Refusal | undefined {
  const short = errors.find(({ field, message }) => field === "password" && /fewer than/.test(message));
  return short && errors.length === 1 ? new Refusal(1124, { message: short.message, errors }) : undefined;
}

function refuseProtected(call: Call<"users.updatePassword">, user: UserRecord): void {
  const self = user.profile.id === call.caller.userId;
  if ((user.role === "admin" || user.role === "owner") && !self)
    throw call.refuse(1117, { message: "The password of an administrator cannot be changed." });
  const logins = user.profile.login_types;
  if (user.role === "room" || (logins && !logins.includes(WORK_EMAIL_LOGIN)))
    throw call.refuse(1123, { message: "The user does not sign in with a work e-mail address." });
}

function isCommon(password: string): boolean {
  const text = password.toLowerCase();
  return COMMON.has(text) || COMMON.has(text.replace(/[^a-z0]+\d*$/, ""));
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
