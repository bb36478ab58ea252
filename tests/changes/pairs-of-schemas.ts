/** Two schemas and what became of the first, for what our own document does not have. The mirror is tried as well. */
import type { Json } from "../document.js";

type Pair = readonly [direction: "request" | "response", before: Json, after: Json, change: string, mirrored: string];

const text = { type: "string" };
const list = (...values: string[]) => ({ type: "string", enum: values });
const open = (...values: string[]) => ({ anyOf: [list(...values), text] });
const object = (...names: string[]) => ({
  type: "object",
  properties: Object.fromEntries(names.map((name) => [name, text])),
});

export const PAIRS: readonly Pair[] = [
  ["request", text, { type: ["string", "integer"] }, "type widened", "type narrowed"],
  ["request", { type: "integer" }, { type: "number" }, "type widened", "type narrowed"],
  ["request", text, {}, "type widened", "type narrowed"],
  ["request", text, { type: "boolean" }, "type changed", "type changed"],
  ["request", text, { ...text, nullable: true }, "null added", "null removed"],
  ["request", text, { anyOf: [text, { type: "null" }] }, "null added", "null removed"],
  ["request", text, { ...text, format: "uri" }, "format added", "format removed"],
  ["request", { ...text, format: "email" }, { ...text, format: "uri" }, "format changed", "format changed"],
  ["request", text, { ...text, pattern: "a" }, "pattern added", "pattern removed"],
  ["request", { ...text, pattern: "b" }, { ...text, pattern: "a" }, "pattern changed", "pattern changed"],
  ["request", text, { ...text, deprecated: true }, "field deprecated", "field no longer deprecated"],
  ["request", list("a"), open("a"), "list of values opened", "list of values closed"],
  ["request", text, list("a"), "restricted to values", "no longer restricted to values"],
  ["request", object("a"), { anyOf: [object("a"), object("b")] }, "shape added", "shape removed"],
  [
    "request",
    object("a"),
    { ...object("a"), additionalProperties: false },
    "closed to other fields",
    "opened to other fields",
  ],
  [
    "request",
    object("a"),
    { ...object("a"), additionalProperties: text },
    "other fields of one type",
    "other fields of any type",
  ],
  ["request", { ...text, minLength: 1 }, text, "limit loosened", "limit tightened"],
  ["request", { ...text, default: "a" }, { ...text, default: "b" }, "default changed", "default changed"],
  ["response", text, { ...text, deprecated: true }, "field deprecated", "field no longer deprecated"],
  ["response", text, { ...text, format: "uri" }, "format added", "format removed"],
  ["response", { ...text, format: "email" }, { ...text, format: "uri" }, "format changed", "format changed"],
  ["response", text, { ...text, pattern: "a" }, "pattern added", "pattern removed"],
  ["response", { ...text, pattern: "b" }, { ...text, pattern: "a" }, "pattern changed", "pattern changed"],
  ["response", list("a"), list("a", "b"), "value added to a closed list", "value removed"],
  ["response", open("a"), open("a", "b"), "value added", "value removed"],
  ["response", list("monthly"), list("Monthly"), "value renamed", "value renamed"],
  ["response", list("a"), open("a"), "list of values opened", "list of values closed"],
  ["response", text, list("a"), "restricted to values", "no longer restricted to values"],
  ["response", object("a"), { anyOf: [object("a"), object("b")] }, "shape added", "shape removed"],
  [
    "response",
    object("a"),
    { ...object("a"), additionalProperties: false },
    "closed to other fields",
    "opened to other fields",
  ],
  [
    "response",
    object("a"),
    { ...object("a"), additionalProperties: text },
    "other fields of one type",
    "other fields of any type",
  ],
];

/** Two spellings of the same. */
export const SAME: readonly (readonly [Json, Json])[] = [
  [{ ...text, nullable: true }, { type: ["string", "null"] }],
  [{ anyOf: [text, { type: "null" }] }, { type: ["null", "string"] }],
  [{ oneOf: [text, { type: "integer" }] }, { type: ["integer", "string"] }],
  [{ const: "a", type: "string" }, list("a")],
  [{ allOf: [object("a"), object("b")] }, object("b", "a")],
  [{ anyOf: [object("b"), object("a")] }, { oneOf: [object("a"), object("b")] }],
  [
    { ...text, example: "a" },
    { ...text, examples: ["a"] },
  ],
  [{ ...text, readOnly: false }, text],
];
