/** Seeded edits of schemas that are received, or both sent and received. */
import type { Json } from "../document.js";
import type { Edit } from "./edit.js";
import { rename, schema } from "./places.js";

const received = (d: Json) => schema(d, "Division");
const user = (d: Json) => schema(d, "User").allOf[1];
const device = (d: Json) => schema(d, "CollaborationDevice").properties.status;
const note = { type: "string", description: "A note." };

export const EDITS_OF_RECEIVED: readonly Edit[] = [
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
];
