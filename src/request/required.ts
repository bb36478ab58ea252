/** The body fields without which Zoom refuses a call, looked for before anything is sent. */

/** The first field of `required` that is missing in `body`, as `body.members[2].id`. */
export function missingField(body: unknown, required: readonly string[]): string | undefined {
  for (const path of required) {
    const missing = missingAt(body, path.split("."), "body");
    if (missing !== undefined) return missing;
  }
  return undefined;
}

function missingAt(value: unknown, [first = "", ...rest]: readonly string[], place: string): string | undefined {
  const name = first.replace("[]", "");
  const here = `${place}.${name}`;
  if (value instanceof FormData) return value.has(name) ? undefined : here;
  // What holds the field is not there, and need not be: where it must, its own path was looked at before.
  if (!isRecord(value)) return undefined;
  const found = value[name];
  if (rest.length === 0) return found === undefined || found === null ? here : undefined;
  if (!first.endsWith("[]")) return missingAt(found, rest, here);
  if (!Array.isArray(found)) return undefined;
  for (const [at, item] of found.entries()) {
    const missing = missingAt(item, rest, `${here}[${at}]`);
    if (missing !== undefined) return missing;
  }
  return undefined;
}

/** An object with fields, such as JSON has: no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
