/** How a handler refuses: by the code that the spec documents. Status and text follow from it. */
import type { ErrorRow, OperationContract } from "../spec/operation.js";

export interface FieldError {
  readonly field: string;
  readonly message: string;
}

export interface RefusalOptions {
  /** Which status, where the code stands under several. Default: the first 4xx. */
  readonly status?: number;
  /** What to say instead of the spec's `when`. */
  readonly message?: string;
  readonly errors?: readonly FieldError[];
  /** Headers in addition, such as `Retry-After`. */
  readonly headers?: Readonly<Record<string, string>>;
}

export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: number | null;
  readonly options: RefusalOptions;

  constructor(code: number | null, options: RefusalOptions = {}) {
    super(options.message ?? `Refused with ${code}.`);
    this.code = code;
    this.options = options;
  }
}

/** The row of the spec behind a refusal. A code that the operation does not document is a fault of the sandbox. */
export function rowOf(contract: OperationContract, code: number | null, status?: number): ErrorRow {
  const rows = contract.errors.filter((row) => row.code === code && (status === undefined || row.status === status));
  const row = rows.find((candidate) => candidate.status >= 400) ?? rows[0];
  if (!row) throw new Error(`${contract.id} documents no ${status ?? "error"} with the code ${code}.`);
  return row;
}
