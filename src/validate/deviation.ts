/** What is told of a difference between an answer and the document: where it is and of what type, never what it is. */
import type { JsonType } from "../../generated/answer-shapes.js";

export type DeviationKind =
  /** A field that is not documented. Its name is `*` where it may be data, such as the key of a map. */
  | "undocumented_field"
  /** A value that is not in the documented list, whether or not the list is open. */
  | "unknown_value"
  | "wrong_type"
  /** A field that is documented as always there. */
  | "missing_field"
  /** A status below 500 that is not documented for the operation. */
  | "undocumented_status"
  /** An error code that is not documented for the operation and status. */
  | "undocumented_code";

export interface Deviation {
  readonly kind: DeviationKind;
  /** A JSON Pointer (RFC 6901) into the body, in which `*` is any item of a list or any key of a map. */
  readonly pointer: string;
  /** The documented types, of a wrong type. */
  readonly expected?: readonly JsonType[];
  /** The type that came. */
  readonly received?: JsonType;
  /** Of an undocumented code: the code, if it has at most eight digits. */
  readonly code?: number;
}
