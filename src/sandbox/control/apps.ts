/** The OAuth apps of an account: which there are, others, and fewer. */
import { appIn, appOut } from "../oauth/app-input.js";
import { ControlError } from "./input.js";
import type { ControlParts, Route } from "./route.js";

export function appControls(route: Route, { tenant }: ControlParts): void {
  const { apps } = tenant.handle;
  route("GET", "/apps", () => ({ apps: apps.list().map(appOut) }));
  route("PUT", "/apps", (input) => appOut(apps.put(appIn(input))));
  route("DELETE", "/apps/:clientId", (_, c) => {
    if (!apps.remove(c.req.param("clientId") ?? "")) throw new ControlError("App does not exist.");
  });
}
