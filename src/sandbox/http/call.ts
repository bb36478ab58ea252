/** What a handler is given. `Call<"users.create">` has the parameters and the body that the document gives the operation. */
import type { ErrorCodes } from "../../../generated/errors.js";
import type { OperationId } from "../../../generated/operations.js";
import type { operations } from "../../../generated/types.js";
import type { Limit, OperationContract } from "../spec/operation.js";
import type { Applies } from "../rules/switches.js";
import type { Account, World } from "../state/account.js";
import type { FieldError, Refusal, RefusalOptions } from "./refusal.js";

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

interface Common {
  readonly contract: OperationContract;
  readonly files: Readonly<Record<string, UploadedFile>>;
  /** The account that the path addresses: the caller's own, or a sub account of it. */
  readonly account: Account;
  readonly caller: Caller;
  readonly world: World;
  /** Milliseconds since 1970 on the sandbox's clock. */
  readonly now: number;
  /** Where the page of this call begins. */
  readonly offset: number;
  /** A new identifier of 22 characters, repeatable by the seed. */
  newId(): string;
  /** A token for the page that begins at `offset` of this very query. */
  pageToken(offset: number): string;
  /** The numbers of the operation's limits of this kind on the account's plan, in the order of the document. */
  limits(kind: Limit["kind"]): readonly number[];
  documents(code: number | null): boolean;
  /** Whether a rule that can be switched off holds. */
  applies: Applies;
  /**
   * A refusal with the first of the codes that this operation documents, for what several operations share. The last
   * one should be a code that all of them have, such as 300.
   */
  refuseFirst(codes: readonly number[], options: RefusalOptions): Refusal;
  /** What the document would not allow of `value` where it says `schema`; empty if nothing. */
  errorsOf(schema: string, value: unknown): readonly FieldError[];
}

/** A request that has passed every check of the document, for code that several operations share. */
export type AnyCall = Common & {
  /** Path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** Query parameters with their types, defaults filled in. */
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
};

export type Call<Id extends OperationId> = Common & {
  readonly params: ParametersOf<Id, "path">;
  readonly query: ParametersOf<Id, "query">;
  /** Undefined if there was none and none is required. Form fields are in it, files are in `files`. */
  readonly body: BodyOf<Id>;
  /** A refusal with a code that the operation documents; `null` where Zoom gives none, which needs a `status`. */
  refuse(code: ErrorCodes[Id] | null, options?: RefusalOptions): Refusal;
};

type ParametersOf<Id extends OperationId, Place extends "path" | "query"> =
  NonNullable<operations[Id]["parameters"][Place]> extends infer Values
    ? [Values] extends [never]
      ? Readonly<Record<string, never>>
      : Values
    : never;

type BodyOf<Id extends OperationId> = operations[Id] extends { requestBody: { content: infer Content } }
  ? Content[keyof Content]
  : operations[Id] extends { requestBody?: infer Body }
    ? NonNullable<Body> extends { content: infer Content }
      ? Content[keyof Content] | undefined
      : undefined
    : undefined;
