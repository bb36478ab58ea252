/** The last line against a bad value: whoever a call has changed must still be a user that can be shown. */
import type { FieldError } from "../http/refusal.js";
import type { Validator } from "../spec/validate.js";
import type { UserRecord, World } from "../state/account.js";
import { userView } from "../state/users.js";

/** What is wrong with changed users, named by where they are kept. */
export function checkChanged(
  validator: Validator,
  { accounts }: World,
  changed: ReadonlySet<object>,
  now: number,
): readonly FieldError[] {
  const errors: FieldError[] = [];
  for (const { users } of accounts.values()) {
    for (const record of changed) {
      if (!isUser(record) || users.get(record.profile.id) !== record) continue;
      const { id } = record.profile;
      const wrong = validator.schema("User", userView(record, now));
      errors.push(...wrong.map(({ field, message }) => ({ field: `users.${id}.${field}`, message })));
    }
  }
  return errors;
}

function isUser(record: object): record is UserRecord {
  return "profile" in record;
}
