/** Zoom's directory on your own machine: the rooms, wired. For tests: it keeps no secret and none should be given to it. */
import { Hono } from "hono";
import { mountControl } from "./control/index.js";
import { ConnectionReset, toFetchError } from "./faults/connection.js";
import { TOKEN_ENDPOINT } from "./faults/kinds.js";
import { createFaults } from "./faults/plan.js";
import { createGates } from "./gates/index.js";
import { json } from "./http/answer.js";
import { BodyTooLarge, createBodyLimit } from "./http/body-limit.js";
import { pageHeaders } from "./http/doors.js";
import { listen } from "./http/listen.js";
import { mountOperations } from "./http/pipeline.js";
import { createRequestReader } from "./http/request.js";
import { createJournal } from "./journal/journal.js";
import { defaultApps, sandboxCredentials } from "./oauth/apps.js";
import { carryTokens } from "./oauth/carry-over.js";
import { mountOAuth } from "./oauth/endpoints.js";
import { createOAuthState } from "./oauth/store.js";
import { issueUserToken } from "./oauth/user-token.js";
import { checkChanged } from "./operations/check.js";
import { createHandlers, refinements } from "./operations/index.js";
import { settingsOf, type SandboxOptions } from "./options.js";
import { html } from "./page/html.js";
import type { ClientOptionsFor, ResetOptions, Sandbox } from "./sandbox.js";
import { openApiDocument, platformOf } from "./spec/document.js";
import { contractsOf } from "./spec/operation.js";
import { createValidator } from "./spec/validate.js";
import { mainAccount } from "./state/account.js";
import { createAdjustableClock } from "./state/clock.js";
import { createIds } from "./state/ids.js";
import { seedWorld } from "./state/seed.js";
import { createState, type SandboxState } from "./state/store.js";

/** In process, the sandbox answers for this address. */
const ORIGIN = "https://sandbox.invalid";

/** A sandbox of Zoom's Users, Groups and Contacts API with an account, its people and groups. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const document = openApiDocument();
  const { rateLimits, oauth: facts } = platformOf(document);
  const contracts = contractsOf(document);
  const validator = createValidator(document);
  const clock = options.clock ?? createAdjustableClock();
  let settings = settingsOf(options);
  const listeners: (() => void)[] = [];

  const begin = (before?: SandboxState): SandboxState => {
    const { seed, users, plan } = settings;
    const state = createState({ seed, after: before }, (random, ids) => {
      const accountIds = before && [...before.world.accounts.keys()];
      const world = seedWorld({ users, plan, ids, random, now: clock.now(), accountIds });
      return { world, oauth: createOAuthState(defaultApps(mainAccount(world).id, contracts)) };
    });
    if (before) carryTokens(before, state);
    return state;
  };
  let state = options.snapshot === undefined ? begin() : createState(settings, options.snapshot);

  const world = () => state.world;
  const oauth = () => state.oauth;
  const account = () => mainAccount(state.world);
  const ids = createIds(() => state.random.ids.next());
  const tokenIds = createIds(() => state.random.tokens.next());
  const faults = createFaults({
    random: () => state.random.faults.next(),
    documented: (id) => (id === TOKEN_ENDPOINT ? facts.errors : contracts.get(id)?.errors),
  });
  const journal = createJournal({ clock, bodies: options.bodies });
  const gates = createGates({
    clock,
    rateLimits,
    settings: { quota: options.quota ?? "on" },
    world,
    oauth,
    faults,
    journal,
  });

  const limited = createBodyLimit(contracts);
  const app = new Hono();
  app.get("/", pageHeaders, (c) => c.html(html));
  mountControl(app, {
    contracts,
    clock,
    faults,
    journal,
    account,
    quota: () => gates.usage(account().id),
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
    journal.record(c.req.raw, c.req.path, async () => {
      const body = { code: 2300, message: "This API endpoint is not recognized." };
      return json(404, body, { "x-zm-trackingid": ids.trackingId() });
    }),
  );
  // Hono would make a 500 of a connection that is to be reset.
  app.onError((error) => {
    throw error;
  });

  async function respond(request: Request): Promise<Response> {
    const response = await limited(request).then(
      (whole) => app.fetch(whole),
      (error: unknown) => refuseBody(request, error),
    );
    if (request.method !== "GET") for (const listener of listeners) listener();
    return response;
  }

  function refuseBody(request: Request, error: unknown): Promise<Response> {
    if (!(error instanceof BodyTooLarge)) throw error;
    return journal.record(request, undefined, async () => json(413, { code: 413, message: error.message }));
  }

  function reset(change: ResetOptions = {}): void {
    settings = settingsOf({ ...settings, ...change });
    state = begin(state);
    ids.restart();
    faults.clear();
    gates.reset();
    journal.clear();
  }

  const clientOptions = (origin: string, { user }: ClientOptionsFor = {}) => ({
    auth:
      user === undefined
        ? {
            accountId: account().id,
            ...sandboxCredentials.serverToServer,
            tokenUrl: origin + new URL(facts.tokenUrl).pathname,
          }
        : issueUserToken(oauth(), account(), user, {
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
      return account();
    },
    contracts,
    reset,
    snapshot: () => state.snapshot(),
    onChange: (listener) => listeners.push(listener),
  };
}
