/** The hook `onResponse`: it hears what a call ends with, and changes nothing. */
import { emitter } from "../events.js";
import type { ZoomClientOptions } from "../options.js";
import type { ZoomRequest } from "../request/request.js";
import { parseObject } from "../shared/json.js";
import { callInfo } from "./call-info.js";
import type { Reply } from "./types.js";

/** `data` is the JSON that was parsed for the caller. A refusal is parsed here, without what its request was authorized with. */
export type Inspect = (request: ZoomRequest, reply: Reply, data: unknown) => void;

export function createInspect(onResponse: NonNullable<ZoomClientOptions["onResponse"]>): Inspect {
  const tell = emitter(onResponse, "onResponse");
  return (request, { status, headers, url, text, scrub }, data) =>
    tell({ ...callInfo(request), url, status, headers, body: data ?? parseObject(scrub(text)) });
}
