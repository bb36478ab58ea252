/** What `zoom-directory/sandbox` exports. */
export { createSandbox } from "./create.js";
export type {
  AccountOptions,
  Apps,
  ClientOptionsFor,
  ResetOptions,
  Sandbox,
  SandboxAccount,
  SandboxClientOptions,
  SandboxServer,
  ServerClientOptionsFor,
} from "./sandbox.js";
export { sandboxCredentials, type AppOptions, type AppView } from "./oauth/apps.js";
export type { SandboxOptions } from "./options.js";
export type { Unknown } from "./http/tolerance.js";
export type { ListenOptions } from "./http/listen.js";
export type { FaultKind, FaultRates } from "./faults/kinds.js";
export type { Faults, PlannedFaults } from "./faults/plan.js";
export type { Stub, Stubs } from "./http/stubs.js";
export type { JournalEntry } from "./journal/entry.js";
export type { JournalFilter } from "./journal/filter.js";
export type { Journal, NextOptions } from "./journal/journal.js";
export type { RuleSwitches, SwitchableRule } from "./rules/switches.js";
export type { OperationContract } from "./spec/operation.js";
export type { Account, World } from "./state/account.js";
export type { Directory } from "./state/directory.js";
export type { SandboxClock } from "./state/clock.js";
