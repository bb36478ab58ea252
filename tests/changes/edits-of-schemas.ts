/** Seeded edits of schemas, in both directions, and edits that change nothing. */
import type { Json } from "../document.js";
import type { Edit } from "./edits-of-operations.js";
import { operation, rename, reordered, schema } from "./places.js";

/** Objects that are only sent, only received, or both. */
const sent = (d: Json) => schema(d, "UserCreateInfo");
const received = (d: Json) => schema(d, "Division");
const user = (d: Json) => schema(d, "User").allOf[1];
const status = (d: Json) => schema(d, "UserStatusUpdate").properties.action;
const device = (d: Json) => schema(d, "CollaborationDevice").properties.status;
const note = { type: "string", description: "A note." };

export const EDITS_OF_SCHEMAS: readonly Edit[] = [
  // Fields that are sent
  ["feature", ["request field added @ UserCreateInfo.note"], (d) => (sent(d).properties.note = note)],
  [
    "breaking",
    ["request field added, required @ UserCreateInfo.note"],
    (d) => {
      sent(d).properties.note = note;
      sent(d).required.push("note");
    },
  ],
  ["breaking", ["request field removed @ UserCreateInfo.division_ids"], (d) => delete sent(d).properties.division_ids],
  [
    "breaking",
    ["request field renamed @ UserCreateInfo.given_name"],
    (d) => rename(sent(d).properties, "first_name", "given_name"),
  ],
  ["breaking", ["request field became required @ UserCreateInfo.last_name"], (d) => sent(d).required.push("last_name")],
  ["feature", ["request field became optional @ UserCreateInfo.type"], (d) => (sent(d).required = ["email"])],
  [
    "feature",
    ["request field deprecated @ UserCreateInfo.last_name"],
    (d) => (sent(d).properties.last_name.deprecated = true),
  ],
  [
    "feature",
    ["request type widened @ UserCreateInfo.last_name"],
    (d) => (sent(d).properties.last_name.type = ["string", "integer"]),
  ],
  [
    "breaking",
    ["request type changed @ UserCreateInfo.last_name"],
    (d) => (sent(d).properties.last_name.type = "boolean"),
  ],
  [
    "feature",
    ["request null added @ UserCreateInfo.last_name"],
    (d) => (sent(d).properties.last_name.type = ["string", "null"]),
  ],
  [
    "breaking",
    ["request limit tightened @ UserCreateInfo.last_name"],
    (d) => (sent(d).properties.last_name.maxLength = 32),
  ],
  [
    "feature",
    ["request limit loosened @ UserCreateInfo.last_name"],
    (d) => delete sent(d).properties.last_name.maxLength,
  ],
  [
    "breaking",
    ["request limit tightened @ UserCreateInfo.last_name"],
    (d) => (sent(d).properties.last_name.minLength = 2),
  ],
  [
    "breaking",
    ["request pattern added @ UserCreateInfo.last_name"],
    (d) => (sent(d).properties.last_name.pattern = "^[a-z]+$"),
  ],
  [
    "breaking",
    ["request format added @ UserCreateInfo.last_name"],
    (d) => (sent(d).properties.last_name.format = "uri"),
  ],
  ["feature", ["request format removed @ UserCreateInfo.email"], (d) => delete sent(d).properties.email.format],
  ["feature", ["request value added @ UserStatusUpdate.action"], (d) => status(d).enum.push("suspend")],
  ["breaking", ["request value removed @ UserStatusUpdate.action"], (d) => status(d).enum.splice(2, 1)],
  [
    "breaking",
    ["request value renamed @ UserStatusUpdate.action"],
    (d) => {
      status(d).enum[1] = "de_activate";
      rename(status(d)["x-enumDescriptions"], "deactivate", "de_activate");
    },
  ],
  [
    "feature",
    ["request no longer restricted to values @ UserStatusUpdate.action"],
    (d) => {
      delete status(d).enum;
      delete status(d)["x-enumDescriptions"];
    },
  ],
  [
    "breaking",
    ["request restricted to values @ GroupUpdate.name"],
    (d) => (schema(d, "GroupUpdate").properties.name.enum = ["Sales"]),
  ],
  ["breaking", ["request shape removed @ PresenceStatusUpdate"], (d) => schema(d, "PresenceStatusUpdate").anyOf.pop()],
  // Fields that are received
  ["feature", ["response field added @ Division.note"], (d) => (received(d).properties.note = note)],
  ["breaking", ["response field removed @ Division.total_members"], (d) => delete received(d).properties.total_members],
  [
    "breaking",
    ["response field renamed @ Division.members_total"],
    (d) => rename(received(d).properties, "total_members", "members_total"),
  ],
  [
    "feature",
    ["response field became required @ Division.total_members"],
    (d) => received(d).required.push("total_members"),
  ],
  [
    "breaking",
    ["response field became optional @ Division.division_name"],
    (d) => (received(d).required = ["division_id"]),
  ],
  [
    "breaking",
    ["response type widened @ Division.total_members"],
    (d) => (received(d).properties.total_members.type = "number"),
  ],
  [
    "feature",
    ["response type narrowed @ UserPresence.remaining_time"],
    (d) => (schema(d, "UserPresence").properties.remaining_time.type = "integer"),
  ],
  [
    "breaking",
    ["response type changed @ Division.total_members"],
    (d) => (received(d).properties.total_members.type = "string"),
  ],
  [
    "breaking",
    ["response null added @ Division.division_description"],
    (d) => (received(d).properties.division_description.type = ["string", "null"]),
  ],
  [
    "feature",
    ["response null removed @ UserToken.token"],
    (d) => (schema(d, "UserToken").properties.token.type = "string"),
  ],
  [
    "breaking",
    ["response limit loosened @ GroupList.groups"],
    (d) => (schema(d, "GroupList").properties.groups.maxItems = 500),
  ],
  [
    "fix",
    ["response limit tightened @ GroupList.groups"],
    (d) => (schema(d, "GroupList").properties.groups.maxItems = 100),
  ],
  [
    "breaking",
    ["response format removed @ GroupMember.email"],
    (d) => delete schema(d, "GroupMember").properties.email.format,
  ],
  ["feature", ["response value added @ CollaborationDevice.status"], (d) => device(d).anyOf[0].enum.push("Busy")],
  ["fix", ["response value removed @ CollaborationDevice.status"], (d) => device(d).anyOf[0].enum.pop()],
  ["feature", ["response list of values closed @ CollaborationDevice.status"], (d) => device(d).anyOf.pop()],
  [
    "feature",
    ["response field deprecated @ Division.total_members"],
    (d) => (received(d).properties.total_members.deprecated = true),
  ],
  ["fix", ["response default changed @ User.use_pmi"], (d) => (user(d).properties.use_pmi.default = true)],
  // Both ways at once: a field of settings is read and written.
  [
    "breaking",
    ["request field removed @ PhoneNumber.label", "response field removed @ PhoneNumber.label"],
    (d) => delete schema(d, "PhoneNumber").properties.label,
  ],
  [
    "feature",
    ["request value added @ PhoneNumber.label", "response value added @ PhoneNumber.label"],
    (d) => schema(d, "PhoneNumber").properties.label.anyOf[0].enum.push("Pager"),
  ],
  // A read-only field is not sent: the request gains what the answer always had.
  [
    "feature",
    ["request field added @ PhoneNumber.verified"],
    (d) => delete schema(d, "PhoneNumber").properties.verified.readOnly,
  ],
  // Texts
  [
    "fix",
    ["text changed @ Division.division_name"],
    (d) => (received(d).properties.division_name.description = "Its name."),
  ],
  [
    "fix",
    ["example changed @ Division.division_name"],
    (d) => (received(d).properties.division_name.examples = ["Asia"]),
  ],
  [
    "fix",
    ["meaning changed @ UserStatusUpdate.action activate"],
    (d) => (status(d)["x-enumDescriptions"].activate = "Other."),
  ],
  [
    "breaking",
    ["schema renamed @ Branch"],
    (d) => {
      rename(d.components.schemas, "Division", "Branch");
      refer(d, "#/components/schemas/Division", "#/components/schemas/Branch");
    },
  ],
  // Nothing
  [undefined, [], (d) => Object.assign(d, reordered({ paths: d.paths, components: d.components }))],
  [undefined, [], (d) => (received(d).properties.division_name.description += "  \n")],
  [
    undefined,
    [],
    // A component is split: a part of it gets a name of its own.
    (d) => {
      const { first_name, last_name, ...rest } = schema(d, "ChatContact").properties;
      d.components.schemas.PersonName = { type: "object", properties: { first_name, last_name } };
      const { properties: _properties, description, ...whole } = schema(d, "ChatContact");
      d.components.schemas.ChatContact = {
        description,
        allOf: [{ $ref: "#/components/schemas/PersonName" }, { ...whole, properties: rest }],
      };
    },
  ],
  [
    undefined,
    [],
    // A property moves from one shared component into another one that stands in the same answers.
    (d) => {
      const from = schema(d, "UserBase").properties;
      const everywhere = Object.entries<Json>(d.components.schemas).filter(([, one]) =>
        one.allOf?.some(({ $ref }: Json) => $ref === "#/components/schemas/UserBase"),
      );
      for (const [, one] of everywhere) one.allOf.push({ type: "object", properties: { dept: from.dept } });
      delete from.dept;
    },
  ],
  [
    undefined,
    [],
    // What was shared is written out where it is used.
    (d) => {
      const { responses } = operation(d, "groups.get");
      responses["404"] = structuredClone(d.components.responses.GroupNotFound);
    },
  ],
  [undefined, [], (d) => (received(d).required = [...received(d).required].reverse())],
  [undefined, [], (d) => status(d).enum.reverse()],
];

function refer(node: unknown, before: string, after: string): void {
  if (typeof node !== "object" || node === null) return;
  const object = node as Json;
  if (object.$ref === before) object.$ref = after;
  for (const child of Object.values(object)) refer(child, before, after);
}
