/** One account with everything that belongs to it alone: state, clock, quotas, faults, journal. */
import { Hono } from "hono";
import type { Clock } from "../../shared/clock.js";
import { mountControl, type Accounts } from "../control/index.js";
import { TOKEN_ENDPOINT } from "../faults/kinds.js";
import { createFaults } from "../faults/plan.js";
import { createGates } from "../gates/index.js";
import { json } from "../http/answer.js";
import { createStubs, stubbed } from "../http/stubs.js";
import { mountOperations } from "../http/pipeline.js";
import type { Unknown } from "../http/tolerance.js";
import { createJournal } from "../journal/journal.js";
import { appOf, viewOf } from "../oauth/apps.js";
import { mountOAuth } from "../oauth/endpoints.js";
import { checkChanged } from "../operations/check.js";
import { refinements } from "../operations/index.js";
import { settingsOf, type Settings } from "../options.js";
import { mountPage } from "../page/page.js";
import type { ClientOptionsFor, Apps, SandboxAccount, SandboxClientOptions } from "../sandbox.js";
import { mainAccount } from "../state/account.js";
import { createAdjustableClock } from "../state/clock.js";
import { directoryOf } from "../state/directory.js";
import { createIds } from "../state/ids.js";
import type { Place } from "../state/observed.js";
import { snapshotOf, stateOf, type Changed, type Saved } from "../state/store.js";
import { noneUsed } from "../state/used.js";
import { createBeginnings } from "./beginnings.js";
import { createClientOptions } from "./client-options.js";
import type { Facts } from "./facts.js";
import { identityOf } from "./identity.js";

export interface TenantParts {
  readonly facts: Facts;
  /** Where the state of all accounts is, by name. */
  readonly root: Map<string, Saved>;
  /** Told of every change of the state; undefined if nobody wants to know. */
  readonly changed?: Changed | undefined;
  readonly base: Clock;
  readonly options: {
    readonly newTokenKillsOld: boolean;
    readonly bodies: boolean;
    readonly unknown?: Unknown | undefined;
  };
  readonly accounts: Accounts;
  /** The way into the sandbox for clients in this process. */
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
}

export interface Tenant {
  /** Its routes, the controls among them. */
  readonly app: Hono;
  readonly handle: SandboxAccount;
  settings(): Settings;
  /** Whether a token, the client id of an app or the code of a device belongs to this account. */
  knows(secret: Secret): boolean;
  /** Options of a client that finds the sandbox at `origin`. */
  optionsAt(origin: string, target?: ClientOptionsFor): SandboxClientOptions;
  /** Ends the streams of events. */
  close(): void;
}

/** What tells who calls. */
export type Secret = { readonly token: string } | { readonly clientId: string } | { readonly userCode: string };

const UNKNOWN = { code: 2300, message: "This API endpoint is not recognized." };

/** In process, the sandbox answers for this address. */
const ORIGIN = "https://sandbox.invalid";

/** An account called `name`: a new one with `begin`, or the one that was saved. */
export function createTenant(parts: TenantParts, name: string, begin: Settings | Saved): Tenant {
  const { facts, root, changed, base, options } = parts;
  const { contracts, validator } = facts;
  const { oauth: oauthFacts, rateLimits } = facts.platform;
  const identity = identityOf(name);
  const { credentials } = identity;
  const place: Place = { up: undefined, key: name };

  const adopt = (saved: Saved) => {
    root.set(name, saved);
    changed?.(place, false);
    return stateOf(saved, place, changed);
  };
  let ahead = { ahead: 0 };
  const clock = createAdjustableClock(base, () => ahead);
  const beginnings = createBeginnings({ facts, identity, now: clock.now });
  let state = adopt("version" in begin ? begin : beginnings.fresh(begin));
  ahead = state.view;

  const world = () => state.saved.world;
  const oauth = () => state.view.oauth;
  const account = () => mainAccount(world());
  const ids = createIds(() => state.random.ids());
  const tokenIds = createIds(() => state.random.tokens());
  const faults = createFaults({
    random: () => state.random.faults(),
    documented: (id) => (id === TOKEN_ENDPOINT ? oauthFacts.errors : contracts.get(id)?.errors),
  });
  const journal = createJournal({ clock, bodies: options.bodies });
  // Counted for whoever looks, where nobody is refused: no part of the state.
  let onlySeen = noneUsed();
  const gates = createGates({
    clock,
    rateLimits,
    settings: {
      get quota() {
        return state.saved.settings.quota;
      },
    },
    world,
    oauth,
    used: () => (state.saved.settings.quota === "on" ? state.view.used : onlySeen),
    faults,
    journal,
  });

  const stubs = createStubs(contracts, oauthFacts.apiPath);

  const become = (saved: Saved) => {
    state = adopt(saved);
    ahead = state.view;
    ids.restart();
    faults.clear();
    stubs.clear();
    gates.reset();
    onlySeen = noneUsed();
    journal.clear();
  };

  const app = new Hono();
  mountPage(app);
  mountOAuth(app, {
    facts: oauthFacts,
    clock,
    ids: tokenIds,
    trackingId: ids.trackingId,
    state: oauth,
    world,
    settings: { newTokenKillsOld: options.newTokenKillsOld, apiUrl: undefined },
    faults,
    record: journal.record,
  });
  mountOperations(app, {
    contracts,
    validator,
    reader: facts.reader,
    check: checkChanged,
    handlers: facts.handlers,
    refinements,
    gates: gates.gates,
    clock,
    ids,
    world,
    draft: () => state.draft(),
    keep: (draft) => state.keep(draft),
    unknown: options.unknown,
    applies: (rule) => state.saved.settings.rules[rule] !== false,
    apiPath: oauthFacts.apiPath,
    pageTokenLifetime: oauthFacts.lifetimes.nextPageToken,
  });
  app.notFound((c) => {
    const stub = stubs.find(c.req.method, c.req.path);
    return journal.record(c.req.raw, stub?.path ?? c.req.path, async () => {
      const headers = { "x-zm-trackingid": ids.trackingId() };
      return stub ? stubbed(stub, headers) : json(404, UNKNOWN, headers);
    });
  });
  // Hono would make a 500 of a connection that is to be reset.
  app.onError((error) => {
    throw error;
  });

  const optionsAt = createClientOptions({ facts, oauth, account, credentials, now: clock.now, newId: tokenIds.id });
  const apps: Apps = {
    list: () => [...oauth().apps.values()].map(viewOf),
    put(options) {
      const app = appOf(options, account().id, contracts);
      oauth().apps.set(app.clientId, app);
      return viewOf(app);
    },
    remove: (clientId) => oauth().apps.delete(clientId),
  };
  const handle: SandboxAccount = {
    name,
    id: account().id,
    credentials,
    apps,
    journal,
    faults,
    stubs,
    clock,
    get world() {
      return state.view.world;
    },
    get account() {
      return mainAccount(state.view.world);
    },
    clientOptions: (target) => ({ ...optionsAt(ORIGIN, target), fetch: parts.fetch, deps: { clock } }),
    reset: (change = {}) => become(beginnings.fresh(settingsOf({ ...state.saved.settings, ...change }), state.saved)),
    directory: () => directoryOf(account()),
    snapshot: () => snapshotOf(state.saved),
    restore: (snapshot) => become(beginnings.restored(snapshot, state.saved)),
  };
  const tenant = {
    app,
    handle,
    settings: () => state.saved.settings,
    knows(secret: Secret) {
      const { accessTokens, apps, devices } = state.saved.oauth;
      if ("token" in secret) return accessTokens.has(secret.token);
      if ("clientId" in secret) return apps.has(secret.clientId);
      return [...devices.values()].some(({ userCode }) => userCode === secret.userCode);
    },
    optionsAt,
  };
  const { close } = mountControl(app, {
    contracts,
    oauthErrors: oauthFacts.errors,
    base,
    tenant,
    quota: () => gates.usage(account().id),
    accounts: parts.accounts,
    apiPath: oauthFacts.apiPath,
    tokenPath: new URL(oauthFacts.tokenUrl).pathname,
  });
  return { ...tenant, close };
}
