/** From query parameters to a query string. */
import { createQuerySerializer, type QuerySerializerOptions } from "openapi-fetch";
import { ZoomInputError } from "../errors/classes.js";
import { HALF_CHARACTER } from "./path.js";

type Query = Readonly<Record<string, unknown>>;

/** `a=1&b=2`, without what is undefined or null. Lists are joined with commas, dates are ISO 8601. */
export function serializeQuery(query: Query): string {
  let text = "";
  for (const name in query) {
    const value = query[name];
    if (value === undefined || value === null) continue;
    const plain = Array.isArray(value)
      ? value.map((item: unknown) => plainText(name, item)).join(",")
      : plainText(name, value);
    text += `${text && "&"}${encodeURIComponent(checkedText(name, name))}=${encodeURIComponent(plain)}`;
  }
  return text;
}

/**
 * openapi-fetch's own serializer, which knows the styles of OpenAPI. What it would drop in silence or stumble over is
 * refused, and dates are ISO 8601. Lists are joined with commas as Zoom wants them, unless `options` say otherwise.
 */
export function styledQuery(options: QuerySerializerOptions = {}): (query: Query) => string {
  const serialize = createQuerySerializer<Query>({ array: { style: "form", explode: false }, ...options });
  return (query) => {
    const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null);
    return serialize(Object.fromEntries(given.map(([name, value]) => [checkedText(name, name), styled(name, value)])));
  };
}

function styled(name: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => plainText(name, item));
  const isPlain = typeof value === "object" && value !== null && !(value instanceof Date);
  if (!isPlain) return plainText(name, value);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined && inner !== null)
      .map(([key, inner]) => [checkedText(name, key), plainText(`${name}.${key}`, inner)]),
  );
}

function plainText(name: string, value: unknown): string {
  if (typeof value === "string") return checkedText(name, value);
  if (typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  throw refusal(name, `is ${describe(value)}. Give a string, a number, a boolean, a date or a list of them.`);
}

function checkedText(name: string, text: string): string {
  if (HALF_CHARACTER.test(text)) throw refusal(name, "holds half a character. Was a text cut off within an emoji?");
  return text;
}

function describe(value: unknown): string {
  if (typeof value === "number" || value === null || value === undefined) return String(value);
  if (value instanceof Date) return "an invalid date";
  return Array.isArray(value) ? "a list within a list" : `of the type ${typeof value}`;
}

function refusal(name: string, problem: string): ZoomInputError {
  return new ZoomInputError(`query.${name}`, `The query parameter \`${name}\` ${problem} Nothing was sent.`);
}
