/** Fixed answers of what the document does not describe. */
import { ControlError, stubOf } from "./input.js";
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
