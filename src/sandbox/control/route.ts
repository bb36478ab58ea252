/** What the controls are made of. */
import type { Context } from "hono";
import type { AccountOptions, SandboxAccount } from "../sandbox.js";
import type { Settings } from "../options.js";
import type { OperationContract } from "../spec/operation.js";

/** Answers 200 with what `answer` gives, unless that is a response; `input` is the query of a GET, and the JSON body of anything else. */
export type Route = (
  method: string,
  path: string,
  answer: (input: Record<string, unknown>, c: Context) => unknown,
) => void;

/** How much of a pool is used now. */
export interface QuotaUse {
  readonly label: string;
  readonly window: string;
  readonly used: number;
  readonly limit: number;
}

/** An account as its controls see it. */
export interface Controlled {
  readonly handle: SandboxAccount;
  settings(): Settings;
}

/** All accounts, as far as the controls need them. */
export interface Accounts {
  create(options?: AccountOptions): Controlled;
  all(): readonly Controlled[];
  remove(nameOrId: string): void;
}

export interface ControlParts {
  readonly contracts: ReadonlyMap<string, OperationContract>;
  readonly tenant: Controlled;
  readonly quota: () => readonly QuotaUse[];
  readonly accounts: Accounts;
  /** Path of the API and of the token endpoint. */
  readonly apiPath: string;
  readonly tokenPath: string;
}
