/** Seeded edits of schemas that are sent. */
import type { Json } from "../document.js";
import type { Edit } from "./edit.js";
import { rename, schema } from "./places.js";

const sent = (d: Json) => schema(d, "UserCreateInfo");
const status = (d: Json) => schema(d, "UserStatusUpdate").properties.action;
const note = { type: "string", description: "A note." };

export const EDITS_OF_SENT: readonly Edit[] = [
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
];
