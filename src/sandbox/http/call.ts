/** What a handler is given, and what it gives back. */
import type { OperationContract } from "../spec/operation.js";
import type { FieldError, Refusal } from "./refusal.js";
import type { Account, World } from "../state/account.js";

export interface UploadedFile {
  readonly filename: string | undefined;
  readonly type: string;
  readonly size: number;
  /** The first bytes, enough to tell an image from something else. */
  readonly head: Uint8Array;
}

/** Who calls, as the token says. */
export interface Caller {
  readonly accountId: string;
  /** The user who authorised the app; undefined for server-to-server apps. */
  readonly userId: string | undefined;
  readonly clientId: string;
  readonly scopes: ReadonlySet<string>;
}

/** A request that has passed every check of the document. */
export interface Call {
  readonly contract: OperationContract;
  /** Path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** Query parameters with their types, defaults filled in. */
  readonly query: Readonly<Record<string, unknown>>;
  /** The validated body; `undefined` if there was none. Form fields are in it, files are in `files`. */
  readonly body: unknown;
  readonly files: Readonly<Record<string, UploadedFile>>;
  /** The account that the path addresses: the caller's own, or a sub account of it. */
  readonly account: Account;
  readonly caller: Caller;
  readonly world: World;
  /** Milliseconds since 1970 on the sandbox's clock. */
  readonly now: number;
  /** A new identifier of 22 characters, repeatable by the seed. */
  newId(): string;
  /** A token for the page that begins at `offset` of this very query; undefined or "" where the list ends. */
  pageToken(offset: number): string;
  /** Where the page of this call begins. */
  readonly offset: number;
}

/** The body of success; nothing where the spec says so. */
export type Handler = (call: Call) => unknown;
export type Handlers = Readonly<Record<string, Handler>>;

/** What a failed validation means on one operation, where it has a code of its own. */
export type Refinements = Readonly<Record<string, (errors: readonly FieldError[]) => Refusal | undefined>>;
