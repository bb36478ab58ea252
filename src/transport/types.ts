/** What the layers of the transport pass on to each other. */
import type { ZoomRequest } from "../request/request.js";

/** An answer whose body has arrived as a whole, so that a layer may read it, drop it and ask again. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** The body, at most as long as the client's `maxResponseBytes`. */
  readonly text: string;
  /** The address that answered, after redirects. */
  readonly url: string;
  /** The body as JSON, where it has been parsed. */
  readonly data?: unknown;
  /** It is not the first address that answered. */
  readonly redirected?: true;
  /** A redirect has said that the write was carried out: whatever this answer is, never send the write again. */
  readonly carriedOut?: true;
}

export type Send = (request: ZoomRequest) => Promise<Reply>;
export type Layer = (next: Send) => Send;
