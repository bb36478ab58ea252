/** What the controls are made of. */
import type { Context } from "hono";
import type { AccountOptions, SandboxAccount } from "../sandbox.js";
import type { Settings } from "../options.js";
import type { OAuthFacts } from "../spec/document.js";
import type { OperationContract } from "../spec/operation.js";
import type { Clock } from "../../shared/clock.js";
import type { Meter } from "./wire.js";

/** Answers 200 with what `answer` gives, unless that is a response; `input` is the query of a GET, and the JSON body of anything else. */
export type Route = (
  method: string,
  path: string,
  answer: (input: Record<string, unknown>, c: Context) => unknown,
) => void;

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
  readonly quota: () => readonly Meter[];
  readonly oauthErrors: OAuthFacts["errors"];
  /** What the account's clock goes by. */
  readonly base: Clock;
  readonly accounts: Accounts;
  /** Path of the API and of the token endpoint. */
  readonly apiPath: string;
  readonly tokenPath: string;
}
