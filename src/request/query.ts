/** From query parameters to a query string. openapi-fetch would drop a `Date` and refuse a list. */
import { ZoomInputError } from "../errors/classes.js";

/** `a=1&b=2`, without what is undefined or null. Lists are joined with commas, dates are ISO 8601. */
export function serializeQuery(query: Readonly<Record<string, unknown>>): string {
  let text = "";
  for (const name in query) {
    const value = query[name];
    if (value === undefined || value === null) continue;
    text += `${text && "&"}${encodeURIComponent(name)}=${encodeURIComponent(plain(name, value))}`;
  }
  return text;
}

function plain(name: string, value: unknown): string {
  if (typeof value === "string" || typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  if (Array.isArray(value)) return value.map((item: unknown) => plain(name, item)).join(",");
  throw new ZoomInputError(
    `query.${name}`,
    `The query parameter \`${name}\` is ${Number.isNaN(value) ? "not a number" : `of the type ${typeof value}`}. Give a string, a number, a boolean, a date or a list of them. Nothing was sent.`,
  );
}
