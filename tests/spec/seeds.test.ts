/** The samples from which the project began: their structure validates, and nothing in them is undocumented. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { deref, validatorAt, type Json } from "../document.js";

/** The settings of the Chinese page, with texts of our own. It has strings where newer documents have lists. */
const settings = JSON.parse(readFileSync(path.join(__dirname, "fixtures/group-settings.json"), "utf8"));

const errorsOf = (name: string, value: unknown) => {
  const validate = validatorAt(`/components/schemas/${name}`);
  validate(value);
  return validate.errors ?? [];
};

/** Paths of `value` that no schema describes. */
function undocumented(value: unknown, schemas: readonly Json[], at = ""): string[] {
  const parts = schemas.flatMap(function all(schema): Json[] {
    const target = deref(schema);
    return [target, ...[...(target.allOf ?? []), ...(target.anyOf ?? [])].flatMap(all)];
  });
  if (Array.isArray(value))
    return value.flatMap((item) =>
      undocumented(
        item,
        parts.flatMap(({ items }) => items ?? []),
        `${at}[]`,
      ),
    );
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const found = parts.flatMap(({ properties }) =>
      properties && name in properties ? [properties[name] as Json] : [],
    );
    return found.length === 0 ? [`${at}.${name}`] : undocumented(inner, found, `${at}.${name}`);
  });
}

test("the long sample of group settings validates", () => {
  expect(errorsOf("GroupSettings", settings)).toEqual([]);
});

test("nothing in it is undocumented", () => {
  expect(undocumented(settings, [{ $ref: "#/components/schemas/GroupSettings" }])).toEqual([]);
});

test("lists are good where the sample has texts", () => {
  const newer = structuredClone(settings);
  newer.in_meeting.language_interpretation.languages = ["English", "German"];
  newer.in_meeting.unchecked_data_center_regions = ["EU", "US"];
  expect(errorsOf("GroupSettings", newer)).toEqual([]);
});

test.each([
  ["in_meeting.chat", "yes"],
  ["recording.archive", true],
  ["schedule_meeting", []],
])("a wrong type at %s is seen", (where, value) => {
  const wrong = structuredClone(settings);
  const keys = where.split(".");
  const last = keys.pop() ?? "";
  keys.reduce((node, key) => node[key], wrong)[last] = value;
  expect(errorsOf("GroupSettings", wrong)).not.toEqual([]);
});

test.each([
  ["the group member's move", "GroupMemberUpdate", { action: "move", target_group_id: "velit pariatur dolor" }],
  ["a group of settings picked by name", "GroupSettings", { schedule_meeting: { host_video: false } }],
])("%s validates", (_name, schema, value) => {
  expect(errorsOf(schema, value)).toEqual([]);
});
