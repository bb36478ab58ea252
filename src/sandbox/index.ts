/** What `zoom-directory/sandbox` exports. */
export { createSandbox } from "./create.js";
export type {
  AccountOptions,
  ClientOptionsFor,
  ResetOptions,
  Sandbox,
  SandboxAccount,
  SandboxClientOptions,
  SandboxServer,
  ServerClientOptionsFor,
} from "./sandbox.js";
export { sandboxCredentials } from "./oauth/apps.js";
export type { SandboxOptions } from "./options.js";
export type { Unknown } from "./http/tolerance.js";
export type { ListenOptions } from "./http/listen.js";
export type { FaultKind, FaultRates } from "./faults/kinds.js";
export type { Faults } from "./faults/plan.js";
export type { JournalEntry } from "./journal/entry.js";
export type { Journal, JournalFilter } from "./journal/journal.js";
export type { OperationContract } from "./spec/operation.js";
export type { Account, World } from "./state/account.js";
export type { SandboxClock } from "./state/clock.js";
