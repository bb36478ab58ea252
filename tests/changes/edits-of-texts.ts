/** Seeded edits of texts, examples and names, and edits that change nothing. */
import type { Json } from "../document.js";
import type { Edit } from "./edit.js";
import { operation, rename, reordered, schema } from "./places.js";

const received = (d: Json) => schema(d, "Division");
const status = (d: Json) => schema(d, "UserStatusUpdate").properties.action;

export const EDITS_OF_TEXTS: readonly Edit[] = [
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
