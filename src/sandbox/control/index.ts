/**
 * The control path /_sandbox/: what is there in process, over HTTP for any language. Below /_sandbox/accounts/NAME/ are
 * the controls of that account, elsewhere those of the main one.
 */
import type { Context, Hono } from "hono";
import { systemClock } from "../../shared/clock.js";
import { json } from "../http/answer.js";
import { pageHeaders } from "../http/doors.js";
import { appControls } from "./apps.js";
import { accountControls, type Accounts } from "./accounts.js";
import { clockControls } from "./clock.js";
import { faultControls } from "./faults.js";
import { ControlError, readBody } from "./input.js";
import { journalControls } from "./journal.js";
import { createLive } from "./live.js";
import type { ControlParts, Route } from "./route.js";
import { liveState, stateControls } from "./state.js";
import { stubControls } from "./stubs.js";
import { userControls } from "./users.js";

export type { Accounts, ControlParts };

export const CONTROL_PATH = "/_sandbox";

/** The same path, of the main account and of any other. */
const PREFIXES = [CONTROL_PATH, `${CONTROL_PATH}/accounts/:account`];

/** Gives what ends the streams that are open. */
export function mountControl(app: Hono, parts: ControlParts): { close(): void } {
  const { journal, clock } = parts.tenant.handle;
  const live = createLive({ journal, clock, state: () => liveState(parts), running: parts.base === systemClock });
  app.use(`${CONTROL_PATH}/*`, pageHeaders);
  const mount = (method: string, paths: string[], answer: Parameters<Route>[2]) => {
    app.on(method, paths, async (c: Context) => {
      try {
        const input = method === "GET" ? c.req.query() : await readBody(c);
        const result = await answer(input, c);
        if (method !== "GET") live.changed();
        return result instanceof Response ? result : json(200, result ?? { ok: true }, {});
      } catch (error) {
        // The things that are controlled refuse with a RangeError or a TypeError.
        if (!(error instanceof ControlError || error instanceof RangeError || error instanceof TypeError)) throw error;
        return json(400, { message: error.message }, {});
      }
    });
  };
  accountControls((method, path, answer) => mount(method, [CONTROL_PATH + path], answer), parts);
  const route: Route = (method, path, answer) =>
    mount(
      method,
      PREFIXES.map((prefix) => prefix + path),
      answer,
    );
  const all = [stateControls, userControls, appControls, clockControls, faultControls, stubControls, journalControls];
  for (const controls of all) controls(route, parts);
  route("GET", "/events", ({ after }, c) => live.open(c.req.header("last-event-id") ?? textOf(after)));
  app.all(`${CONTROL_PATH}/*`, () =>
    json(404, { message: "Control does not exist. See the sandbox guide of zoom-directory." }, {}),
  );
  return live;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
