/** Fixed answers of what the document does not describe. */
import type { Stub } from "../http/stubs.js";
import { ControlError } from "./input.js";
import type { ControlParts, Route } from "./route.js";

export function stubControls(route: Route, { tenant }: ControlParts): void {
  const { stubs } = tenant.handle;
  route("GET", "/stubs", () => ({ stubs: stubs.list() }));
  route("PUT", "/stubs", (input) => stubs.set(stubOf(input)));
  route("DELETE", "/stubs", (input) => {
    if (Object.keys(input).length === 0) return stubs.clear();
    const { method, path } = stubOf(input);
    if (!stubs.remove(method, path)) throw new ControlError(`No answer is set for ${method} ${path}.`);
  });
}

function stubOf({ method = "GET", path, status, body, headers, ...rest }: Record<string, unknown>): Stub {
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined)
    throw new ControlError(`\`${unknown}\` is not known. Give method, path, status, body and headers.`);
  if (typeof method !== "string" || typeof path !== "string")
    throw new ControlError("Give `method` and `path` as texts.");
  if (status !== undefined && typeof status !== "number") throw new ControlError("`status` is not a number.");
  return { method, path, status, body, headers: headers === undefined ? undefined : textsIn(headers, "headers") };
}

function textsIn(value: unknown, name: string): Record<string, string> {
  if (typeof value !== "object" || value === null) throw new ControlError(`\`${name}\` is not an object of texts.`);
  return Object.fromEntries(
    Object.entries(value).map(([key, text]: [string, unknown]) => {
      if (typeof text !== "string") throw new ControlError(`\`${name}\` is not an object of texts.`);
      return [key, text];
    }),
  );
}
