/** What an operation is to the sandbox: a function from a call to the answer that the document describes. */
import type { OperationId } from "../../../generated/operations.js";
import type { operations } from "../../../generated/types.js";
import type { AnyCall, Call } from "../http/call.js";
import type { FieldError, Refusal } from "../http/refusal.js";

/** The body of success; nothing where the document has none. */
export type Answer<Id extends OperationId> =
  Success<operations[Id]["responses"]> extends { content: { "application/json": infer Body } } ? Body : void;

/** The document has one success for each operation. */
type Success<Responses> = Responses[Extract<keyof Responses, 200 | 201 | 204>];

export type Handler<Id extends OperationId> = (call: Call<Id>) => Answer<Id>;

/** One for each operation of the document; a missing one does not compile. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> };

/** Written as a method, so that the pipeline may call every handler with the call that it has checked for it. */
export type AnyHandler = { handle(call: AnyCall): unknown }["handle"];

/** What a failed validation means on one operation, where it has a code of its own. */
export type Refinements = Readonly<Record<string, (errors: readonly FieldError[]) => Refusal | undefined>>;
