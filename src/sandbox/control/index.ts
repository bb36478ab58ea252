/** The control path /_sandbox/: what `faults`, `clock`, `journal` and `reset` do in process, over HTTP for any language. */
import type { Hono, Context } from "hono";
import type { SandboxClock } from "../state/clock.js";
import type { OperationContract } from "../spec/operation.js";
import { FAULT_KINDS, type FaultRates } from "../faults/kinds.js";
import { type Faults } from "../faults/plan.js";
import { json } from "../http/answer.js";
import type { Journal } from "../journal/journal.js";
import { truePaths } from "../state/trees.js";
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
  reset(change: { seed?: number; users?: number; plan?: string }): void;
}

export const CONTROL_PATH = "/_sandbox";

export function mountControl(app: Hono, parts: ControlParts): void {
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
  route("GET", "/contract", () => ({
    faults: FAULT_KINDS,
    operations: [...parts.contracts.values()].map(({ id, method, path, errors }) => ({
      id,
      method,
      path,
      errors: unique(errors.map(({ status, code }) => `${status}/${code}`)).map((row) => ({
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
    parts.clock.advance(secondsOf(input, parts.clock.now()) * 1000);
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

class ControlError extends Error {}

async function readBody(c: Context): Promise<Record<string, unknown>> {
  // A page of somebody else can send a form without asking; JSON it cannot.
  if (!c.req.header("content-type")?.startsWith("application/json")) {
    if (c.req.method === "DELETE" || !(await c.req.raw.clone().text())) return {};
    throw new ControlError("Send `content-type: application/json`.");
  }
  const text = await c.req.text();
  let body: unknown;
  try {
    body = text ? JSON.parse(text) : {};
  } catch {
    throw new ControlError("The body is no JSON.");
  }
  if (typeof body !== "object" || body === null || Array.isArray(body))
    throw new ControlError("The body is no JSON object.");
  return { ...body };
}

function wholeNumber(input: Record<string, unknown>, name: string, fallback: number): number {
  const value = input[name] === undefined || input[name] === "" ? fallback : Number(input[name]);
  if (!Number.isInteger(value) || value < 0) throw new ControlError(`\`${name}\` is no whole number.`);
  return value;
}

function secondsOf(input: Record<string, unknown>, now: number): number {
  const seconds = input.set === undefined ? Number(input.advance) : (Date.parse(String(input.set)) - now) / 1000;
  if (!Number.isFinite(seconds) || seconds < 0)
    throw new ControlError(
      "Give `advance` in seconds, or `set` as an instant that is still to come. Time does not run backwards.",
    );
  return seconds;
}

function resetOf(input: Record<string, unknown>) {
  if (input.plan !== undefined && !["free", "pro", "business"].includes(String(input.plan)))
    throw new ControlError("`plan` is none of free, pro and business.");
  return {
    ...(input.seed !== undefined && { seed: wholeNumber(input, "seed", 1) }),
    ...(input.users !== undefined && { users: wholeNumber(input, "users", 50) }),
    ...(input.plan !== undefined && { plan: String(input.plan) }),
  };
}

function ratesOf(input: Record<string, unknown>): FaultRates {
  for (const [name, value] of Object.entries(input)) {
    const rate = FAULT_KINDS.some((kind) => kind === name);
    if (!rate && name !== "operations" && name !== "slowMs")
      throw new ControlError(`\`${name}\` is no fault. Known are ${FAULT_KINDS.join(", ")}.`);
    if (rate && !(Number(value) >= 0 && Number(value) <= 1))
      throw new ControlError(`\`${name}\` is no probability from 0 to 1.`);
    if (name === "operations" && !Array.isArray(value))
      throw new ControlError("`operations` is no list of operation ids.");
    if (name === "slowMs" && !(Number(value) >= 0)) throw new ControlError("`slowMs` is no number of milliseconds.");
  }
  return input;
}

function answerOf(input: Record<string, unknown>, contracts: ReadonlyMap<string, OperationContract>) {
  const operation = String(input.operation);
  const contract = contracts.get(operation);
  if (!contract) throw new ControlError(`There is no operation \`${operation}\`.`);
  const [status, code] = String(input.answer).includes("/")
    ? String(input.answer).split("/")
    : [undefined, String(input.answer)];
  const row = contract.errors.find(
    (error) => String(error.code) === code && (status === undefined || String(error.status) === status),
  );
  if (!row)
    throw new ControlError(
      `${operation} documents no answer ${String(input.answer)}. It has ${unique(contract.errors.map((error) => `${error.status}/${error.code}`)).join(", ")}.`,
    );
  return { operation, answer: { code: row.code, status: row.status } };
}

function usersOf(account: Account, offset: number, limit: number, q: string) {
  const text = q.toLowerCase();
  const found = [...account.users.values()].filter(
    ({ profile }) => !text || `${profile.email} ${profile.display_name}`.toLowerCase().includes(text),
  );
  const users = found.slice(offset, offset + limit).map(({ profile, status, groupIds }) => ({
    id: profile.id,
    name: profile.display_name ?? profile.email,
    email: profile.email,
    status,
    groups: groupIds.map((id) => account.groups.get(id)?.name ?? id),
  }));
  return { users, total: found.length };
}

function groupsOf(account: Account) {
  const groups = [...account.groups.values()].map((group) => ({
    id: group.id,
    name: group.name,
    total: group.members.size,
    locked: Object.values(group.locks).flatMap((tree) => truePaths(tree)).length,
    members: [...group.members].slice(0, 50).flatMap((id) => {
      const user = account.users.get(id);
      return user
        ? [
            {
              id,
              name: user.profile.display_name ?? user.profile.email,
              email: user.profile.email,
              primary: user.primaryGroupId === group.id,
            },
          ]
        : [];
    }),
  }));
  return { groups };
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
