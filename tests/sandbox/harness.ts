/** A directory in which every kind of user is there once, behind the engine and without tokens, quotas and faults. */
import { Hono } from "hono";
import type { Caller } from "../../src/sandbox/http/call.js";
import type { Handlers, Refinements } from "../../src/sandbox/operations/handler.js";
import { contractsOf } from "../../src/sandbox/spec/operation.js";
import { openApiDocument, platformOf } from "../../src/sandbox/spec/document.js";
import { mountOperations } from "../../src/sandbox/http/pipeline.js";
import type { Gate } from "../../src/sandbox/http/exchange.js";
import { emptyGroup, join } from "../../src/sandbox/state/groups.js";
import { createHandlers, refinements } from "../../src/sandbox/operations/index.js";
import { createRequestReader } from "../../src/sandbox/http/request.js";
import { checkChanged } from "../../src/sandbox/operations/check.js";
import { createIds } from "../../src/sandbox/state/ids.js";
import { addUser } from "../../src/sandbox/state/users.js";
import { emptyAccount, newUser } from "../../src/sandbox/state/records.js";
import { toSnapshot } from "../../src/sandbox/state/snapshot.js";
import { createValidator } from "../../src/sandbox/spec/validate.js";
import { checkRules, type RuleSwitches } from "../../src/sandbox/rules/switches.js";
import type { Account, UserRecord, World } from "../../src/sandbox/state/account.js";
import { createManualClock, type ManualClock } from "../../src/shared/clock.js";
import { seededRandom } from "../../src/shared/random.js";

/** An identifier of 22 characters that says what it is of. */
export const idOf = (name: string) => name.padEnd(22, "0");

const MEMBER = { type: 2, status: "active", role: "member" } as const;
const PEOPLE = {
  owner: { ...MEMBER, role: "owner" },
  admin: { ...MEMBER, role: "admin" },
  licensed: MEMBER,
  colleague: MEMBER,
  basic: { ...MEMBER, type: 1 },
  room: { ...MEMBER, role: "room" },
  inactive: { ...MEMBER, type: 1, status: "inactive" },
  pending: { ...MEMBER, status: "pending" },
} as const;
export type Person = keyof typeof PEOPLE;

export interface Answer {
  readonly status: number;
  /** Undefined where the answer has none. Every JSON answer of the API is an object. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
}
export interface Harness {
  readonly clock: ManualClock;
  readonly world: World;
  readonly account: Account;
  /** An account that has nothing to do with the first one. It has one user, `stranger`. */
  readonly elsewhere: Account;
  /** What was wrong with the answers of the sandbox itself. */
  readonly violations: readonly string[];
  user(name: Person): UserRecord;
  email(name: Person | "stranger"): string;
  /** Calls below /v2 as a server-to-server app, or as the user that `as` has set. A body may be a form. */
  request(method: string, path: string, body?: unknown): Promise<Answer>;
  as(name: Person | undefined): void;
  snapshot(): string;
}

const document = openApiDocument();
export const contracts = contractsOf(document);
const validator = createValidator(document);
const reader = createRequestReader(document, validator);
const allHandlers = createHandlers(document);

export interface HarnessOptions {
  /** Default: an answer that the document does not allow fails the test, whatever it looks for. */
  readonly violations?: "allowed" | "fail";
  readonly rules?: RuleSwitches;
}

export function createHarness(
  handlers: Partial<Handlers> = allHandlers,
  refine: Refinements = refinements,
  { violations = "fail", rules = {} }: HarnessOptions = {},
): Harness {
  const clock = createManualClock();
  const world = directory();
  const [account, elsewhere] = [...world.accounts.values()] as [Account, Account]; // two, see below
  const seen: string[] = [];
  let userId: string | undefined;
  const gate: Gate = async (exchange, next) => {
    const caller: Caller = { accountId: account.id, userId, clientId: "harness", scopes: new Set() };
    Object.assign(exchange, { caller, account });
    const response = await next();
    seen.push(...exchange.violations);
    if (seen.length > 0 && violations === "fail") throw new Error(seen.join("; "));
    return response;
  };
  const app = new Hono();
  app.onError((error) => {
    throw error;
  });
  mountOperations(app, {
    contracts,
    validator,
    reader,
    check: checkChanged,
    handlers,
    refinements: refine,
    applies: (rule) => checkRules(rules)[rule] !== false,
    gates: [gate],
    clock,
    ids: createIds(seededRandom(1)),
    world: () => world,
    apiPath: "/v2",
    pageTokenLifetime: platformOf(document).oauth.lifetimes.nextPageToken,
  });
  const user = (name: Person) => account.users.get(idOf(name)) ?? missing(name);
  return {
    clock,
    world,
    account,
    elsewhere,
    violations: seen,
    user,
    email: (name) => (name === "stranger" ? "stranger@elsewhere.example" : user(name).profile.email),
    async request(method, path, body) {
      const response = await app.fetch(new Request(`https://sandbox.test/v2${path}`, { method, ...sent(body) }));
      const text = await response.text();
      return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
    },
    as(name) {
      userId = name && user(name).profile.id;
    },
    snapshot: () => toSnapshot(world),
  };
}

/**
 * An account on the plan Pro with a sub account, and one that has nothing to do with them. In the first one everybody who
 * has joined is in the group Sales.
 */
function directory(): World {
  const account = emptyAccount(idOf("account"), 1001, "pro");
  const elsewhere = emptyAccount(idOf("elsewhere"), 1002, "pro");
  const groups = ["Sales", "Support"].map((name) => emptyGroup(idOf(name.toLowerCase()), name));
  for (const group of groups) account.groups.set(group.id, group);
  for (const [name, main] of [["headquarters", true] as const, ["research", false] as const]) {
    account.divisions.set(idOf(name), { id: idOf(name), fields: { division_name: name }, main, members: new Set() });
  }
  for (const [name, { type, status, role }] of Object.entries(PEOPLE)) {
    const user = person(account, name, `${name}@example.com`, { type, status, role });
    if (status === "active" && groups[0]) join(groups[0], user);
  }
  const desk = { group_id: idOf("desk"), group_name: "Desk", group_privacy: 1 } as const;
  account.contactGroups.set(desk.group_id, {
    id: desk.group_id,
    fields: { ...desk },
    members: [{ id: idOf("owner"), type: 1 }],
  });
  person(elsewhere, "stranger", "stranger@elsewhere.example", MEMBER);
  elsewhere.groups.set(idOf("foreign"), emptyGroup(idOf("foreign"), "Foreign"));
  const sub = emptyAccount(idOf("sub"), 1003, "pro", account.id);
  return { accounts: new Map([account, elsewhere, sub].map((one) => [one.id, one])) };
}

function person(
  account: Account,
  name: string,
  email: string,
  { type, status, role }: { type: number; status: UserRecord["status"]; role: UserRecord["role"] },
): UserRecord {
  const profile = {
    id: idOf(name),
    email,
    type,
    role_id: role === "owner" ? "0" : role === "admin" ? "1" : "2",
    login_types: [100],
  };
  const user = newUser(profile, { status, role });
  addUser(account, user);
  return user;
}

function sent(body: unknown): { body?: string | FormData; headers?: Record<string, string> } {
  if (body === undefined) return {};
  if (body instanceof FormData) return { body };
  return { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
}

function missing(name: string): never {
  throw new Error(`The directory has no ${name}.`);
}
