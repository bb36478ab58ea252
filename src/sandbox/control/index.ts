/** The control path /_sandbox/: what `faults`, `clock`, `journal` and `reset` do in process, over HTTP for any language. */
import type { Hono, Context } from "hono";
import { pageHeaders } from "../http/doors.js";
import type { ResetOptions } from "../sandbox.js";
import { advance, type SandboxClock } from "../state/clock.js";
import type { OperationContract } from "../spec/operation.js";
import { FAULT_KINDS } from "../faults/kinds.js";
import type { Faults } from "../faults/plan.js";
import { json } from "../http/answer.js";
import type { Journal } from "../journal/journal.js";
import { answerOf, answersOf, ControlError, ratesOf, readBody, resetOf, shiftOf, wholeNumber } from "./input.js";
import { groupsOf, usersOf } from "./views.js";
import type { Account } from "../state/account.js";

/** How much of a pool is used now. */
export interface QuotaUse {
  readonly label: string;
  readonly window: string;
  readonly used: number;
  readonly limit: number;
}

export interface ControlParts {
  readonly contracts: ReadonlyMap<string, OperationContract>;
  readonly clock: SandboxClock;
  readonly faults: Faults;
  readonly journal: Journal;
  readonly account: () => Account;
  readonly quota: () => readonly QuotaUse[];
  readonly settings: () => { readonly seed: number; readonly users: number };
  reset(change: ResetOptions): void;
}

export const CONTROL_PATH = "/_sandbox";

export function mountControl(app: Hono, parts: ControlParts): void {
  app.use(`${CONTROL_PATH}/*`, pageHeaders);
  const route = (method: string, path: string, answer: (input: Record<string, unknown>, c: Context) => unknown) =>
    app.on(method, CONTROL_PATH + path, async (c) => {
      try {
        return json(200, answer(method === "GET" ? c.req.query() : await readBody(c), c) ?? { ok: true }, {});
      } catch (error) {
        // The things that are controlled refuse with a RangeError or a TypeError.
        if (!(error instanceof ControlError || error instanceof RangeError || error instanceof TypeError)) throw error;
        return json(400, { message: error.message }, {});
      }
    });

  route("GET", "/", () => {
    const account = parts.account();
    return {
      ...parts.settings(),
      now: new Date(parts.clock.now()).toISOString(),
      plan: account.plan,
      users: account.users.size,
      groups: account.groups.size,
      quota: parts.quota(),
    };
  });
  // For whoever waits until it is up, and for containers.
  route("GET", "/health", () => ({ status: "ok" }));
  route("GET", "/contract", () => ({
    faults: FAULT_KINDS,
    operations: [...parts.contracts.values()].map((contract) => ({
      id: contract.id,
      method: contract.method,
      path: contract.path,
      errors: answersOf(contract).map((row) => ({
        status: Number(row.split("/")[0]),
        code: row.split("/")[1],
      })),
    })),
  }));
  route("GET", "/users", (input) =>
    usersOf(parts.account(), wholeNumber(input, "offset", 0), wholeNumber(input, "limit", 100), String(input.q ?? "")),
  );
  route("GET", "/groups", () => groupsOf(parts.account()));

  route("POST", "/reset", (input) => parts.reset(resetOf(input)));
  route("GET", "/clock", () => ({ now: new Date(parts.clock.now()).toISOString() }));
  route("POST", "/clock", (input) => {
    advance(parts.clock, shiftOf(input, parts.clock.now()));
    return { now: new Date(parts.clock.now()).toISOString() };
  });
  route("PUT", "/faults", (input) => parts.faults.set(ratesOf(input)));
  route("DELETE", "/faults", () => parts.faults.clear());
  route("POST", "/answers", (input) => {
    const { operation, answer } = answerOf(input, parts.contracts);
    parts.faults.answer(operation, answer, { times: wholeNumber(input, "times", 1) });
  });
  route("GET", "/journal", (input) => ({
    entries: parts.journal.entries({
      since: wholeNumber(input, "since", 0),
      ...(typeof input.operation === "string" && { operationId: input.operation }),
      ...(input.status !== undefined && { status: wholeNumber(input, "status", 0) }),
    }),
  }));
  route("GET", "/journal.har", () => parts.journal.toHar());
  route("DELETE", "/journal", () => parts.journal.clear());
  app.all(`${CONTROL_PATH}/*`, () =>
    json(404, { message: "There is no such control. See the sandbox guide of zoom-directory." }, {}),
  );
}
