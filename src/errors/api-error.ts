/** What Zoom answered when it refused a call. */
import type { WebResponse } from "../../generated/web.js";
import type { ErrorKind } from "../../generated/errors.js";
import { ZoomError, type CallInfo } from "./classes.js";

/** One field that Zoom refused. */
export interface ZoomFieldError {
  readonly field: string;
  readonly message: string;
}

/** The documented kinds, and what is left when Zoom sends what nobody documented. */
export type ApiErrorKind = ErrorKind | "server_error" | "unknown";

/** What an error of the API is made from. */
export interface ApiErrorInfo extends CallInfo {
  readonly status: number;
  readonly code: number | undefined;
  readonly message: string;
  readonly fieldErrors: readonly ZoomFieldError[];
  readonly trackingId: string | undefined;
  readonly meaning: string | undefined;
  readonly remedy: string | undefined;
  readonly excerpt?: string | undefined;
  readonly outcome: "refused" | "unknown";
  readonly response: WebResponse;
}

/** Zoom refused the call. What its code means was looked up for this operation and status. */
export class ZoomApiError extends ZoomError {
  override readonly name: string = "ZoomApiError";
  override readonly kind: ApiErrorKind = "unknown";
  /** `refused` unless Zoom failed (5xx) or an earlier attempt of the same write may have been carried out. */
  declare readonly outcome: "refused" | "unknown";
  readonly status: number;
  /** Zoom's code, or undefined where Zoom gave none. */
  readonly code: number | undefined;
  readonly fieldErrors: readonly ZoomFieldError[];
  /** `x-zm-trackingid`, which Zoom's support asks for. */
  readonly trackingId: string | undefined;
  /** What the code means on this operation; "One of:" where it may mean several things. */
  readonly meaning: string | undefined;
  /** What to do about it. */
  readonly remedy: string | undefined;
  /** The first bytes of a body that is not an error of Zoom's API, such as the page of a proxy. */
  readonly excerpt: string | undefined;
  // Private, so that no dump shows it, not even one of hidden properties: headers hold cookies.
  readonly #response: WebResponse;

  constructor(info: ApiErrorInfo) {
    const details = [info.code, info.trackingId && `tracking ${info.trackingId}`].filter((part) => part !== undefined);
    super(`${info.status}: ${info.message}${details.length ? ` (${details.join(", ")})` : ""}`, info);
    this.status = info.status;
    this.code = info.code;
    this.fieldErrors = info.fieldErrors;
    this.trackingId = info.trackingId;
    this.meaning = info.meaning;
    this.remedy = info.remedy;
    this.excerpt = info.excerpt;
    this.#response = info.response;
  }

  /** The answer. Its body has been read: `clone()` it to read it more than once. */
  get response(): WebResponse {
    return this.#response;
  }
}
