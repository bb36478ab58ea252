/** A call in one line: without headers and bodies, so that a thousand of them are sent at once. */
import { parseObject } from "../../shared/json.js";
import type { CallRow } from "../control/wire.js";
import type { Raw } from "./entry.js";
import { redactUrl } from "./redact.js";

export function rowOf({
  sequence,
  at,
  duration,
  method,
  url,
  call,
  status,
  responseHeaders,
  responseBody,
}: Raw): CallRow {
  const { pathname, search } = new URL(redactUrl(url));
  const header = (wanted: string) => responseHeaders.find(([name]) => name.toLowerCase() === wanted)?.[1];
  const remaining = header("x-ratelimit-remaining");
  return {
    sequence,
    at,
    duration,
    method,
    path: pathname + search,
    operationId: call?.contract.id,
    status,
    code: status >= 400 ? codeIn(responseBody) : undefined,
    trackingId: call?.trackingId ?? header("x-zm-trackingid"),
    clientId: call?.caller?.clientId,
    userId: call?.caller?.userId,
    label: call?.contract.label,
    remaining: remaining === undefined ? undefined : Number(remaining),
    fault: call?.fault,
    tolerated: call?.tolerated.length ?? 0,
    violations: call?.violations.length ?? 0,
  };
}

/** Zoom's number for a refusal, of the API or of the OAuth server. */
export function codeIn(body: string | undefined): number | undefined {
  const { code, errorCode } = parseObject(body ?? "") ?? {};
  const number = code ?? errorCode;
  return typeof number === "number" ? number : undefined;
}
