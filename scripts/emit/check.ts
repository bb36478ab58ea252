/** What a compiled check is: called with a value, it says whether it fits and leaves what is wrong in `errors`. */

export interface Problem {
  /** A JSON pointer to the value that is wrong; empty for the whole. */
  readonly instancePath: string;
  /** The keyword of JSON Schema that does not hold, such as `type`. */
  readonly keyword: string;
  /** What that keyword says, such as `{type: "string"}`. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Such as `must be string`. */
  readonly message: string;
}

export interface Check {
  (value: unknown): boolean;
  /** Of the latest call. */
  errors?: readonly Problem[] | null;
}
