/** What a sandbox is to whoever has one. */
import type { Faults } from "./faults/plan.js";
import type { Listening, ListenOptions } from "./http/listen.js";
import type { Stubs } from "./http/stubs.js";
import type { Journal } from "./journal/journal.js";
import type { AppOptions, AppView, Credentials } from "./oauth/apps.js";
import type { RuleSwitches } from "./rules/switches.js";
import type { Plan } from "./spec/document.js";
import type { OperationContract } from "./spec/operation.js";
import type { Account, World } from "./state/account.js";
import type { Directory } from "./state/directory.js";
import type { SandboxClock } from "./state/clock.js";

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

export interface ServerClientOptionsFor extends ClientOptionsFor {
  /** Which account, by name or id. Default: the main one. */
  readonly account?: string | undefined;
}

export interface SandboxServer extends Listening {
  /** Options of a client that speaks to this port. */
  clientOptions(options?: ServerClientOptionsFor): SandboxClientOptions;
}

export interface ResetOptions {
  readonly seed?: number | undefined;
  readonly users?: number | undefined;
  readonly plan?: Plan | undefined;
  /** As in the options of `createSandbox`; stays for later resets. */
  readonly directory?: Directory | undefined;
  /** Rules of behaviour that are to hold (`true`) or not (`false`). Default: those that the account has. */
  readonly rules?: RuleSwitches | undefined;
}

export interface AccountOptions extends ResetOptions {
  /** Identifiers and credentials follow from it. Default: `account-2` and so on. */
  readonly name?: string | undefined;
  readonly quota?: "on" | "off" | undefined;
}

/** The OAuth apps of an account. */
export interface Apps {
  list(): readonly AppView[];
  /** Adds an app, or takes the place of the one with the same client id. Throws a `TypeError` for what is none. */
  put(app: AppOptions): AppView;
  /** False if there is none. */
  remove(clientId: string): boolean;
}

/** An account with everything that belongs to it alone. */
export interface SandboxAccount {
  readonly name: string;
  /** The account id, which never changes. */
  readonly id: string;
  /** Of its server-to-server app, and of the ones that users authorise for themselves and for their account. */
  readonly credentials: Credentials;
  readonly apps: Apps;
  /** Options of a client that lives in this process, on the account's clock. */
  clientOptions(options?: ClientOptionsFor): SandboxClientOptions;
  readonly journal: Journal;
  readonly faults: Faults;
  /** Answers of what the document does not describe. */
  readonly stubs: Stubs;
  readonly clock: SandboxClock;
  /** The state itself, for tests that prepare a situation. */
  readonly world: World;
  /** The account that tokens belong to. */
  readonly account: Account;
  /**
   * Starts anew: people, groups, settings, faults, quotas and journal. Accounts keep their identifiers and tokens stay
   * good, so that clients go on; a token of a user goes to the user of the same identifier or place in the list.
   */
  reset(change?: ResetOptions): void;
  /** People and groups as the option `directory` takes them, to be changed by hand or taken to another account. */
  directory(): Directory;
  /** The state as text, for `restore` and for the option `snapshot`. */
  snapshot(): string;
  /** Goes back to a snapshot of this account. The clock stays where it is, and tokens stay good. */
  restore(snapshot: string): void;
}

/** The main account, the way to all accounts, and more of them. */
export interface Sandbox extends SandboxAccount {
  /** Answers like Zoom, for addresses of any host. A connection that is reset rejects as the platform's fetch does. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Listens on a port of this machine; 0 (the default) takes a free one. */
  listen(port?: number, options?: ListenOptions): Promise<SandboxServer>;
  /** What the document says of each operation. */
  readonly contracts: ReadonlyMap<string, OperationContract>;
  /** An account of its own, so that tests can run side by side. It takes what is not given from the main one's options. */
  createAccount(options?: AccountOptions): SandboxAccount;
  /** Forgets an account, by name or id. */
  removeAccount(nameOrId: string): void;
  /** Ends the streams of events and lets go of the file of the option `file`. Close servers first. */
  close(): void;
}
