/** Zoom's directory on your own machine. For tests: it keeps no secret and none should be given to it. */
import { systemClock } from "../shared/clock.js";
import { ConnectionReset, toFetchError } from "./faults/connection.js";
import { json } from "./http/answer.js";
import { BodyTooLarge } from "./http/body-limit.js";
import { listen } from "./http/listen.js";
import { settingsOf, type SandboxOptions } from "./options.js";
import type { Sandbox } from "./sandbox.js";
import { openLog } from "./state/log.js";
import { savedIn, type Saved } from "./state/store.js";
import { factsOfDocument } from "./tenants/facts.js";
import { createRegister } from "./tenants/register.js";

/** A sandbox of Zoom's Users, Groups and Contacts API with an account, its people and groups. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const settings = settingsOf(options);
  const saved = options.snapshot === undefined ? undefined : savedIn(options.snapshot);
  const facts = factsOfDocument();
  const root = new Map<string, Saved>();
  const log = options.file === undefined ? undefined : openLog(options.file, root);
  const register = createRegister({
    facts,
    settings,
    saved,
    root,
    changed: log?.changed,
    base: options.clock ?? systemClock,
    options: {
      newTokenKillsOld: options.newTokenKillsOld ?? false,
      bodies: options.bodies ?? true,
      unknown: options.unknown,
    },
    fetch: (url, init) => fetch(url, init),
  });
  for (const app of options.apps ?? []) register.main.handle.apps.put(app);
  log?.flush();

  async function respond(request: Request, env: { readonly overPort?: true } = {}): Promise<Response> {
    const tenant = await register.of(request);
    if (!tenant) return json(404, { message: "Account does not exist. See GET /_sandbox/accounts." });
    try {
      const whole = await facts.limited(request);
      return await tenant.app.fetch(whole, env);
    } catch (error) {
      if (!(error instanceof BodyTooLarge)) throw error;
      return await tenant.handle.journal.record(request, undefined, async () =>
        json(413, { code: 413, message: error.message }),
      );
    } finally {
      // Nobody is told of what is not written down.
      log?.flush();
    }
  }

  const fetch: Sandbox["fetch"] = async (input, init) => {
    try {
      return await respond(new Request(input, init));
    } catch (error) {
      if (error instanceof ConnectionReset) throw toFetchError(error);
      throw error;
    }
  };
  const { main } = register;
  const { handle } = main;
  return {
    name: handle.name,
    id: handle.id,
    credentials: handle.credentials,
    apps: handle.apps,
    journal: handle.journal,
    faults: handle.faults,
    stubs: handle.stubs,
    clock: handle.clock,
    get world() {
      return handle.world;
    },
    get account() {
      return handle.account;
    },
    clientOptions: handle.clientOptions,
    reset: handle.reset,
    directory: handle.directory,
    snapshot: handle.snapshot,
    restore: handle.restore,
    fetch,
    async listen(port, listenOptions) {
      const listening = await listen((request) => respond(request, { overPort: true }), port, listenOptions);
      return {
        ...listening,
        clientOptions({ account, ...target } = {}) {
          const tenant = account === undefined ? main : register.get(account);
          if (!tenant) throw new RangeError(`Account does not exist: ${account}.`);
          return tenant.optionsAt(listening.url, target);
        },
      };
    },
    contracts: facts.contracts,
    createAccount: (account) => register.create(account).handle,
    removeAccount: register.remove,
    close() {
      register.close();
      log?.close();
    },
  };
}
