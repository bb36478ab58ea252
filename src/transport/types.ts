/** What layers are made of. */
import type { WebHeaders } from "../../generated/web.js";
import type { Token } from "../auth/token.js";
import type { ZoomRequest } from "../request/request.js";
import type { Scrub } from "./scrub.js";

/** An answer whose body has arrived as a whole. */
export interface Reply {
  readonly status: number;
  readonly headers: WebHeaders;
  /** The address that answered. */
  readonly url: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly text: string;
  /** Blanks out what the request was authorized with, for texts that are shown. */
  readonly scrub: Scrub;
  /** The token that the request was sent with. Shows itself to nobody. */
  readonly token?: Token | undefined;
  /** It came after at least one redirect. */
  readonly redirected?: true;
  /** An attempt before this one may have been carried out. */
  readonly uncertain?: true;
}

/** Sends a request and gives what came back, or throws a `ZoomError`. */
export type Send = (request: ZoomRequest) => Promise<Reply>;

/** One concern around everything that is closer to the network. */
export type Layer = (next: Send) => Send;
