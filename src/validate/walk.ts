/** Walks a value along the documented shapes and finds every place where the two differ. */
import type { JsonType, Shape } from "../../generated/answer-shapes.js";
import type { Deviation, DeviationKind } from "./deviation.js";
import { shownName } from "./names.js";

/** Items of one list that are looked at: more than any page holds. */
const MOST_ITEMS = 10_000;
/** Undocumented names of one object that are shown: more are the keys of a map. */
const MOST_NAMES = 32;

export interface Walk {
  /** What of `value` is not as the shape says. Each kind of deviation once a place. */
  deviations(place: number, value: unknown): Deviation[];
  /** The shape of `places` that `value` has most fields of; the first of several. */
  likeliest(places: readonly number[], value: unknown): number | undefined;
}

/** A shape with what it is asked for. */
interface Linked extends Shape {
  readonly names: ReadonlyMap<string, number>;
  readonly known: ReadonlySet<unknown>;
  /** Types of the documented values: values of other types are free. */
  readonly listed: ReadonlySet<JsonType>;
}

export function createWalk(shapes: readonly Shape[]): Walk {
  const linked: (Linked | undefined)[] = [];
  const link = (place: number): Linked => (linked[place] ??= linkOf(shapes[place] ?? {}));

  const likeliest: Walk["likeliest"] = (places, value) => {
    const type = typeOf(value);
    const fitting = places.filter((place) => allows(link(place).types, type));
    if (fitting.length < 2 || !isObject(value)) return fitting[0];
    const names = Object.keys(value);
    const known = fitting.map((place) => names.filter((name) => link(place).names.has(name)).length);
    return fitting[known.indexOf(Math.max(...known))];
  };

  return {
    likeliest,
    deviations(place, value) {
      const found = new Map<string, Deviation>();
      /** Names and stars from the whole to the value that is looked at. */
      const path: string[] = [];
      visit(place, value);
      return [...found.values()];

      function add(kind: DeviationKind, pointer: string, detail: Pick<Deviation, "expected" | "received">): void {
        found.set(`${kind} ${pointer} ${detail.received}`, { kind, pointer, ...detail });
      }

      function within(name: string, place: number, value: unknown): void {
        path.push(name);
        visit(place, value);
        path.pop();
      }

      function visit(place: number, value: unknown): void {
        const { types, any, items, known, listed, ...shape } = link(place);
        const received = typeOf(value);
        if (types && !allows(types, received)) {
          return add("wrong_type", pointerOf(path), { expected: types, received });
        }
        if (listed.has(received) && !known.has(value)) add("unknown_value", pointerOf(path), { received });
        const chosen = any && likeliest(any, value);
        if (chosen !== undefined) return visit(chosen, value);
        if (isObject(value)) visitFields(shape, value);
        else if (items !== undefined && Array.isArray(value)) {
          const count = Math.min(value.length, MOST_ITEMS);
          for (let at = 0; at < count; at += 1) within("*", items, value[at]);
        }
      }

      function visitFields(
        { names, fields, required = [], others }: Pick<Linked, "names" | "fields" | "required" | "others">,
        value: Readonly<Record<string, unknown>>,
      ): void {
        let unknown = 0;
        for (const name of Object.keys(value)) {
          const child = names.get(name);
          if (child !== undefined) within(name, child, value[name]);
          else if (others !== undefined) within("*", others, value[name]);
          else if (fields && unknown <= MOST_NAMES) {
            unknown += 1;
            const shown = unknown <= MOST_NAMES ? shownName(name) : "*";
            add("undocumented_field", pointerOf([...path, shown]), { received: typeOf(value[name]) });
          }
        }
        for (const name of required) {
          if (!Object.hasOwn(value, name)) add("missing_field", pointerOf([...path, name]), {});
        }
      }
    },
  };
}

export function typeOf(value: unknown): JsonType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  if (typeof value === "string") return "string";
  return typeof value === "boolean" ? "boolean" : "object";
}

function allows(types: readonly JsonType[] | undefined, type: JsonType): boolean {
  return !types || types.includes(type) || (type === "integer" && types.includes("number"));
}

function linkOf(shape: Shape): Linked {
  const { fields = {}, values = [] } = shape;
  return {
    ...shape,
    names: new Map(Object.entries(fields)),
    known: new Set<unknown>(values),
    listed: new Set(values.map(typeOf)),
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** RFC 6901, section 3. */
function pointerOf(path: readonly string[]): string {
  return path.map((name) => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
