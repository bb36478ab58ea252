/** A small sandbox for tests of gates: an account of three people, a sub account, and handlers that say what they saw. */
import { Hono } from "hono";
import type { Handlers } from "../../../src/sandbox/operations/handler.js";
import { contractsOf, type OperationContract } from "../../../src/sandbox/spec/operation.js";
import { openApiDocument, platformOf, type Plan } from "../../../src/sandbox/spec/document.js";
import { mountOperations } from "../../../src/sandbox/http/pipeline.js";
import type { Gate } from "../../../src/sandbox/http/exchange.js";
import { createRequestReader } from "../../../src/sandbox/http/request.js";
import { createIds } from "../../../src/sandbox/state/ids.js";
import { createOAuthState, type AppKind, type OAuthState } from "../../../src/sandbox/oauth/store.js";
import { newUser } from "../../../src/sandbox/state/records.js";
import { standardRoles } from "../../../src/sandbox/state/roles.js";
import { createValidator } from "../../../src/sandbox/spec/validate.js";
import type { Account, UserRecord, World } from "../../../src/sandbox/state/account.js";
import { createManualClock, type ManualClock } from "../../../src/shared/clock.js";
import { seededRandom } from "../../../src/shared/random.js";

export const document = openApiDocument();
export const { rateLimits, oauth: oauthFacts } = platformOf(document);
export const contracts = contractsOf(document);

export const ACCOUNT = "acc-master-0000000000A";
export const SUB_ACCOUNT = "acc-sub-00000000000000";
export const OWNER = "user-owner-00000000000";
export const MEMBER = "user-member-0000000000";

/** What the real document says of an operation, with some of it changed. */
export function contract(id: string, change: Partial<OperationContract> = {}): OperationContract {
  const found = contracts.get(id);
  if (!found) throw new Error(`The document has no ${id}.`);
  return { ...found, ...change };
}

export function userRecord(id: string, email: string, role: UserRecord["role"] = "member"): UserRecord {
  return newUser({ id, email, type: 1 }, { role });
}

export function account(id: string, users: readonly UserRecord[], masterId?: string, plan: Plan = "pro"): Account {
  return {
    id,
    number: 1,
    plan,
    masterId,
    features: new Set(),
    seats: new Map(),
    managedDomains: new Set(),
    blockedDomains: new Set(),
    roles: standardRoles(),
    users: new Map(users.map((user) => [user.profile.id, user])),
    emails: new Map(users.map((user) => [user.profile.email, user.profile.id])),
    groups: new Map(),
    contactGroups: new Map(),
    divisions: new Map(),
  };
}

export function tinyWorld(plan: Plan = "pro"): World {
  const people = [userRecord(OWNER, "owner@example.com", "owner"), userRecord(MEMBER, "member@example.com")];
  return {
    accounts: new Map([
      [ACCOUNT, account(ACCOUNT, people, undefined, plan)],
      [SUB_ACCOUNT, account(SUB_ACCOUNT, [userRecord("user-of-sub-0000000000", "sub@example.com", "owner")], ACCOUNT)],
      ["acc-foreign-0000000000", account("acc-foreign-0000000000", [])],
    ]),
  };
}

export interface TokenOptions {
  readonly kind?: AppKind;
  readonly userId?: string | null;
  readonly scopes?: readonly string[];
  readonly expiresAt?: number;
}

/** Puts an app and a token of it into the state; the token is its name. */
export function putToken(state: OAuthState, name: string, options: TokenOptions = {}): string {
  const {
    kind = "server_to_server",
    userId = null,
    scopes = [...contracts.values()].flatMap((one) => one.scopes.classic),
  } = options;
  const clientId = `app of ${name}`;
  state.apps.set(clientId, {
    clientId,
    clientSecret: "s",
    kind,
    accountId: ACCOUNT,
    redirectUris: [],
    scopes: [...scopes],
    disabled: false,
  });
  state.accessTokens.set(name, {
    grantId: name,
    clientId,
    accountId: ACCOUNT,
    userId,
    scopes,
    expiresAt: options.expiresAt ?? Number.MAX_SAFE_INTEGER,
    revoked: false,
  });
  return name;
}

export interface Tiny {
  readonly clock: ManualClock;
  readonly world: World;
  readonly oauth: OAuthState;
  readonly app: Hono;
  /** Calls `path` below /v2 with the token `token`. */
  call(
    method: string,
    path: string,
    options?: { token?: string | null; body?: unknown; headers?: Record<string, string> },
  ): Promise<Response>;
}

/** `gates` gets what gates are made of. */
export function createTiny(
  gates: (tiny: Omit<Tiny, "call">) => readonly Gate[],
  {
    operations = [...contracts.values()],
    handlers = {},
    plan = "pro",
  }: { operations?: OperationContract[]; handlers?: Partial<Handlers>; plan?: Plan } = {},
): Tiny {
  const clock = createManualClock();
  const world = tinyWorld(plan);
  const oauth = createOAuthState();
  const validator = createValidator(document);
  const app = new Hono();
  app.onError((error) => {
    throw error;
  });
  const known = new Map(operations.map((one) => [one.id, one]));
  const parts = { clock, world, oauth, app };
  mountOperations(app, {
    contracts: known,
    validator,
    reader: createRequestReader(document, validator),
    handlers: { "users.get": ({ account: { id } }) => ({ id, email: "seen@example.com", type: 1 }), ...handlers },
    applies: () => true,
    gates: gates(parts),
    clock,
    ids: createIds(seededRandom(1)),
    world: () => world,
    apiPath: "/v2",
    pageTokenLifetime: 900,
  });
  return {
    ...parts,
    async call(method, path, { token = "token", body, headers = {} } = {}) {
      const init: RequestInit = {
        method,
        headers: { ...(token !== null && { authorization: `Bearer ${token}` }), ...headers },
      };
      if (body !== undefined)
        Object.assign(init, {
          body: JSON.stringify(body),
          headers: { ...init.headers, "content-type": "application/json" },
        });
      return app.fetch(new Request(`http://sandbox.test/v2${path}`, init));
    },
  };
}
