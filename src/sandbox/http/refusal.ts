/** How a handler or a gate refuses: by the code that the document has. Status and text follow from it. */
import type { ErrorRow, OperationContract } from "../spec/operation.js";

export interface FieldError {
  readonly field: string;
  readonly message: string;
}

export interface RefusalOptions {
  /** Which status, where the code stands under several. Default: the first 4xx. */
  readonly status?: number;
  /** What to say instead of the document's `when`. */
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

/** Zoom's code of a failed validation, which every operation documents. */
export const VALIDATION = 300;

export function invalid(errors: readonly FieldError[], message = "Validation failed."): Refusal {
  return new Refusal(VALIDATION, { message, errors });
}

/** The row of the document behind a refusal; undefined for a code that the operation does not document. */
export function rowOf(contract: OperationContract, code: number | null, status?: number): ErrorRow | undefined {
  const rows = contract.errors.filter((row) => row.code === code && (status === undefined || row.status === status));
  return rows.find((row) => row.status >= 400) ?? rows[0];
}
