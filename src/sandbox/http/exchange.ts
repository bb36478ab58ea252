/** One call on its way through the sandbox, and the gates that it passes. */
import type { Caller } from "./call.js";
import type { OperationContract } from "../spec/operation.js";
import type { Account } from "../state/account.js";

export interface Exchange {
  readonly contract: OperationContract;
  readonly request: Request;
  /** Path parameters, decoded, `accountId` of the master variant among them. */
  readonly params: Readonly<Record<string, string>>;
  readonly trackingId: string;
  readonly now: number;
  /** Set by the gate that checks tokens. */
  caller: Caller | undefined;
  /** The account that the path addresses; set by the gate that checks tokens. */
  account: Account | undefined;
  /** Headers that every answer of this call gets. */
  readonly headers: Record<string, string>;
  /** What was wrong with our own answer; empty unless the sandbox has a fault. */
  violations: readonly string[];
  /** What the call holds that no document allows, and was taken nevertheless. */
  readonly tolerated: string[];
  /** The fault that befell the call, by kind; set by the gate of faults. */
  fault: string | undefined;
}

/** A step before and after the handler. It answers itself, calls `next`, or throws a `Refusal`. */
export type Gate = (exchange: Exchange, next: () => Promise<Response>) => Promise<Response>;
