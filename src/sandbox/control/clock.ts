/** Time, of one account. */
import { advance } from "../state/clock.js";
import { shiftOf } from "./input.js";
import type { ControlParts, Route } from "./route.js";

export function clockControls(route: Route, { tenant }: ControlParts): void {
  const { clock } = tenant.handle;
  const shown = () => ({ now: new Date(clock.now()).toISOString() });
  route("GET", "/clock", shown);
  route("POST", "/clock", (input) => {
    advance(clock, shiftOf(input, clock.now()));
    return shown();
  });
}
