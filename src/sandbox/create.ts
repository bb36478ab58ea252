/** Zoom's directory on your own machine. For tests: it keeps no secret and none should be given to it. */
import { Hono } from "hono";
import { createAdjustableClock, type SandboxClock } from "./state/clock.js";
import { contractsOf, type OperationContract } from "./spec/operation.js";
import { mountControl } from "./control/index.js";
import { openApiDocument } from "./spec/document.js";
import { createRequestReader } from "./http/request.js";
import { json } from "./http/answer.js";
import { mountOperations } from "./http/pipeline.js";
import { ConnectionReset, toFetchError } from "./faults/connection.js";
import { createFaults, type Faults } from "./faults/plan.js";
import { TOKEN_ENDPOINT } from "./faults/kinds.js";
import { createGates } from "./gates/index.js";
import { checkChanged } from "./operations/check.js";
import { createHandlers, refinements } from "./operations/index.js";
import { createIds } from "./state/ids.js";
import { createJournal, type Journal } from "./journal/journal.js";
import { defaultApps, sandboxCredentials } from "./oauth/apps.js";
import { mountOAuth } from "./oauth/endpoints.js";
import { createOAuthState } from "./oauth/store.js";
import { issueUserToken } from "./oauth/user-token.js";
import { settingsOf, type SandboxOptions } from "./options.js";
import { html } from "./page/html.js";
import { seedWorld } from "./state/seed.js";
import { listen, type Listening, type ListenOptions } from "./http/listen.js";
import { createState, type SandboxState } from "./state/store.js";
import { createValidator } from "./spec/validate.js";
import type { Account, World } from "./state/account.js";

/** Options for `createZoomClient`, as plain data. */
export interface SandboxClientOptions {
  readonly auth:
    | string
    | {
        readonly accountId: string;
        readonly clientId: string;
        readonly clientSecret: string;
        readonly tokenUrl: string;
      };
  readonly baseUrl: string;
  readonly fetch?: (url: string, init?: RequestInit) => Promise<Response>;
  readonly deps?: { readonly clock: SandboxClock };
}

export interface ClientOptionsFor {
  /** Act as this user (id or e-mail address), as an app that a user authorised does. Default: a server-to-server app. */
  readonly user?: string | undefined;
}

export interface SandboxServer extends Listening {
  /** Options of a client that speaks to this port. */
  clientOptions(options?: ClientOptionsFor): SandboxClientOptions;
}

export interface Sandbox {
  /** Answers like Zoom, for addresses of any host. A connection that is reset rejects as the platform's fetch does. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Listens on a port of this machine; 0 (the default) takes a free one. */
  listen(port?: number, options?: ListenOptions): Promise<SandboxServer>;
  /** Options of a client that lives in this process, on the sandbox's clock. */
  clientOptions(options?: ClientOptionsFor): SandboxClientOptions;
  readonly journal: Journal;
  readonly faults: Faults;
  readonly clock: SandboxClock;
  /** The state itself, for tests that prepare a situation. */
  readonly world: World;
  /** The account that tokens belong to. */
  readonly account: Account;
  /** What the document says of each operation. */
  readonly contracts: ReadonlyMap<string, OperationContract>;
  /** Starts anew: state, tokens, faults, quotas and journal. */
  reset(change?: { seed?: number; users?: number; plan?: string }): void;
  /** The state as text, for the option `snapshot`. */
  snapshot(): string;
  /** Calls `listener` after each call that may have changed the state. */
  onChange(listener: () => void): void;
}

/** In process, the sandbox answers for this address. */
const ORIGIN = "https://sandbox.invalid";

/** A sandbox of Zoom's Users, Groups and Contacts API with an account, its people and groups. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const document = openApiDocument();
  const contracts = contractsOf(document);
  const validator = createValidator(document);
  const facts = document["x-oauth"];
  const clock = options.clock ?? createAdjustableClock();
  const settings = settingsOf(options);
  const listeners: (() => void)[] = [];

  const begin = (): SandboxState =>
    createState(settings, (random, ids) => {
      const world = seedWorld({ users: settings.users, plan: settings.plan, ids, random, now: clock.now() });
      return { world, oauth: createOAuthState(defaultApps(first(world).id, contracts)) };
    });
  let state = options.snapshot === undefined ? begin() : createState(settings, options.snapshot);

  const world = () => state.world;
  const oauth = () => state.oauth;
  const ids = createIds(() => state.random.ids());
  const tokenIds = createIds(() => state.random.tokens());
  const faults = createFaults({
    random: () => state.random.faults(),
    documented: (id) => (id === TOKEN_ENDPOINT ? facts.errors : contracts.get(id)?.errors),
  });
  const journal = createJournal({ clock, bodies: options.bodies });
  const gates = createGates({
    clock,
    rateLimits: document["x-rate-limits"],
    settings: { quota: options.quota ?? "on" },
    world,
    oauth,
    faults,
    journal,
  });

  const app = new Hono();
  app.get("/", (c) => c.html(html));
  mountControl(app, {
    contracts,
    clock,
    faults,
    journal,
    account: () => first(world()),
    quota: () => gates.usage(first(world()).id),
    settings: () => settings,
    reset,
  });
  mountOAuth(app, {
    facts,
    clock,
    ids: tokenIds,
    trackingId: ids.trackingId,
    state: oauth,
    world,
    settings: { newTokenKillsOld: options.newTokenKillsOld ?? false, apiUrl: undefined },
    faults,
    record: journal.record,
  });
  mountOperations(app, {
    contracts,
    validator,
    reader: createRequestReader(document, validator),
    check: checkChanged,
    handlers: createHandlers(document),
    refinements,
    gates: gates.gates,
    clock,
    ids,
    world,
    apiPath: facts.apiPath,
    pageTokenLifetime: facts.lifetimes.nextPageToken,
  });
  app.notFound((c) =>
    journal.record(c.req.raw, new URL(c.req.url).pathname, async () =>
      json(
        404,
        { code: 2300, message: "This API endpoint is not recognized." },
        { "x-zm-trackingid": ids.trackingId() },
      ),
    ),
  );
  // Hono would make a 500 of a connection that is to be reset.
  app.onError((error) => {
    throw error;
  });

  async function respond(request: Request): Promise<Response> {
    const response = await app.fetch(request);
    if (request.method !== "GET") for (const listener of listeners) listener();
    return response;
  }

  function reset(change: { seed?: number; users?: number; plan?: string } = {}): void {
    Object.assign(settings, settingsOf({ ...settings, ...change } as SandboxOptions)); // checked by the call itself
    state = begin();
    ids.restart();
    tokenIds.restart();
    faults.clear();
    gates.reset();
    journal.clear();
  }

  const clientOptions = (origin: string, { user }: ClientOptionsFor = {}) => ({
    auth:
      user === undefined
        ? {
            accountId: first(world()).id,
            ...sandboxCredentials.serverToServer,
            tokenUrl: origin + new URL(facts.tokenUrl).pathname,
          }
        : issueUserToken(oauth(), first(world()), user, {
            now: clock.now(),
            newId: tokenIds.id,
            lifetime: facts.lifetimes.refreshToken,
          }),
    baseUrl: origin + facts.apiPath,
  });

  return {
    async fetch(input, init) {
      try {
        return await respond(new Request(input, init));
      } catch (error) {
        if (error instanceof ConnectionReset) throw toFetchError(error);
        throw error;
      }
    },
    async listen(port, listenOptions) {
      const listening = await listen(respond, port, listenOptions);
      return { ...listening, clientOptions: (target) => clientOptions(listening.url, target) };
    },
    clientOptions(target) {
      return { ...clientOptions(ORIGIN, target), fetch: (url, init) => this.fetch(url, init), deps: { clock } };
    },
    journal,
    faults,
    clock,
    get world() {
      return world();
    },
    get account() {
      return first(world());
    },
    contracts,
    reset,
    snapshot: () => state.snapshot(),
    onChange: (listener) => listeners.push(listener),
  };
}

function first(world: World): Account {
  const [account] = world.accounts.values();
  if (!account) throw new Error("The world has no account.");
  return account;
}
