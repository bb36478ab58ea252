/** Bodies of any answer, written from the document by chance, with every place at which one can be made to deviate. */
import type { DeviationKind } from "../../src/validate/index.js";
import { deref, document, type Json } from "../document.js";

/** Stands in every text and every new field, so that whatever repeats a value gives itself away. */
export const PLANTED = "PLANTED-7f3a";

export interface Documented {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly query: Readonly<Record<string, string>>;
  readonly schema: Json;
  readonly examples: readonly unknown[];
  /** Of the refusals that may come so. */
  readonly codes: readonly number[];
}

/** Every answer with a body that the document has; of those with variants one for each value of the parameter. */
export const documentedAnswers: readonly Documented[] = Object.entries<Json>(document.paths).flatMap(([path, item]) =>
  ["get", "post", "put", "patch", "delete"].flatMap((method) =>
    Object.entries<Json>(item[method]?.responses ?? {}).flatMap(([status, response]) => {
      const media = deref(response).content?.["application/json"];
      if (!media) return [];
      const { operationId, "x-variants": variants } = item[method];
      const examples = Object.values<Json>(media.examples ?? {}).map((one) => deref(one).value);
      const errors: Json[] = deref(response)["x-errors"] ?? [];
      const base = {
        operation: operationId,
        method: method.toUpperCase(),
        path,
        status: Number(status),
        examples,
        codes: errors.map(({ code }) => code ?? Number(status)),
      };
      if (!variants || Number(status) > 299) return [{ ...base, query: {}, schema: media.schema }];
      const shape = (name: string) => ({ $ref: `#/components/schemas/${name}` });
      return [
        { ...base, query: {}, schema: shape(variants.default) },
        ...Object.entries<string>(variants.values).map(([value, name]) => ({
          ...base,
          query: { [variants.parameter]: value },
          schema: shape(name),
        })),
      ];
    }),
  ),
);

export interface Expected {
  readonly kind: DeviationKind;
  readonly pointer: string;
}

/** A change that `expected` tells of. */
export interface Change {
  readonly expected: Expected;
  readonly apply: () => void;
}

/** An integer from 0 to `max`. */
export type Pick = (max: number) => number;

/** A body as the schema has it, and all changes that make it deviate. Fields that are not required may be missing. */
export function bodyOf({ schema, codes }: Documented, pick: Pick): { body: Json; changes: Change[] } {
  const changes: Change[] = [];
  const body = make(schema, "", { holder: {}, key: "body" }) as object as Json;
  if (codes.length > 0 && "code" in body) body.code = codes[pick(codes.length - 1)];
  return { body, changes };

  function make(node: Json, pointer: string, place: { holder: Json; key: string | number }): unknown {
    const { types, values, properties, required, items, additional } = flat(node, pick);
    const set = (value: unknown) => () => (place.holder[place.key] = value);
    // Where no type is documented, any is right.
    if (types.size > 0 && pointer !== "") {
      const wrong = WRONG.filter(([type]) => ![...types].some((one) => covers(one, type)));
      const [, value] = wrong[pick(wrong.length - 1)] ?? [];
      if (wrong.length > 0) changes.push({ expected: { kind: "wrong_type", pointer }, apply: set(value) });
    }
    if (values.length > 0) {
      const strange = typeof values[0] === "number" ? 987_654_321 : PLANTED;
      changes.push({ expected: { kind: "unknown_value", pointer }, apply: set(strange) });
      return values[pick(values.length - 1)];
    }
    const [type] = types;
    if (properties.size > 0 || type === "object") return object();
    if (type === "array") {
      const list: unknown[] = [];
      if (items) {
        for (let at = pick(2); at >= 0; at -= 1) list[at] = make(items, `${pointer}/*`, { holder: list, key: at });
      }
      return list;
    }
    return { integer: 7, number: 7.5, boolean: true, null: null }[type ?? "string"] ?? `${PLANTED} ${pointer}`;

    function object(): unknown {
      const made: Json = {};
      for (const [name, child] of properties) {
        if (!required.has(name) && pick(3) === 0) continue;
        made[name] = make(child, `${pointer}/${name}`, { holder: made, key: name });
      }
      if (typeof additional === "object")
        made[PLANTED] = make(additional, `${pointer}/*`, { holder: made, key: PLANTED });
      if (properties.size > 0 && additional === undefined) {
        const known = () => (made.newly_added_field = { [PLANTED]: PLANTED });
        const hidden = () => (made[`${PLANTED}@example.com`] = PLANTED);
        changes.push(
          { expected: { kind: "undocumented_field", pointer: `${pointer}/newly_added_field` }, apply: known },
          { expected: { kind: "undocumented_field", pointer: `${pointer}/*` }, apply: hidden },
        );
      }
      for (const name of required) {
        changes.push({
          expected: { kind: "missing_field", pointer: `${pointer}/${name}` },
          apply: () => delete made[name],
        });
      }
      return made;
    }
  }
}

const WRONG: readonly (readonly [string, unknown])[] = [
  ["string", PLANTED],
  ["integer", 31_415],
  ["number", 0.25],
  ["boolean", true],
  ["null", null],
  ["array", [PLANTED]],
  ["object", { [PLANTED]: PLANTED }],
];

const covers = (documented: string, type: string) =>
  documented === type || (documented === "number" && type === "integer");

interface Flat {
  readonly types: ReadonlySet<string>;
  readonly values: readonly unknown[];
  readonly properties: ReadonlyMap<string, Json>;
  readonly required: ReadonlySet<string>;
  readonly items: Json | undefined;
  readonly additional: Json | boolean | undefined;
}

/** A schema with its `allOf`; of an `anyOf` all types and values, and the fields or items of one of its members. */
function flat(node: Json, pick: Pick): Flat {
  if (node.$ref) return flat(deref(node), pick);
  const schema = node;
  const parts: Flat[] = ((schema.allOf ?? []) as Json[]).map((part) => flat(part, pick));
  const any: Flat[] = ((schema.anyOf ?? []) as Json[]).map((part) => flat(part, pick));
  const shaped = any.filter(({ properties, items }) => properties.size > 0 || items);
  const chosen = shaped[pick(Math.max(0, shaped.length - 1))];
  const all = [...parts, ...(chosen ? [chosen] : [])];
  const visible = Object.entries<Json>(schema.properties ?? {}).filter(
    ([, child]) => !child.writeOnly && !deref(child).writeOnly,
  );
  const properties = new Map([...all.flatMap((part) => [...part.properties]), ...visible]);
  return {
    types: new Set<string>([
      ...[schema.type ?? []].flat(),
      ...parts.flatMap(({ types }) => [...types]),
      ...any.flatMap(({ types }) => [...types]),
    ]),
    values: schema.enum ?? any.flatMap(({ values }) => values),
    properties,
    required: new Set(
      [...all.flatMap((part) => [...part.required]), ...((schema.required ?? []) as string[])].filter((name) =>
        properties.has(name),
      ),
    ),
    items: schema.items ?? all.find(({ items }) => items)?.items,
    additional: schema.additionalProperties,
  };
}
