/** What a failed `fetch` says about whether Zoom may have carried out the call. */
import { ZoomConnectionError, ZoomError, ZoomTimeoutError, type Outcome } from "../errors/classes.js";
import { callInfo } from "./call-info.js";
import type { ZoomRequest } from "../request/request.js";

/** The fields that errors of Node's `net`, `dns`, `tls` and of undici carry besides their message. */
interface SystemError {
  readonly code: string | undefined;
  readonly syscall: string | undefined;
  readonly message: string;
  readonly causes: readonly unknown[];
}

// System calls that come before the first byte of a request.
const BEFORE_SENDING = new Set(["getaddrinfo", "queryA", "queryAaaa", "connect"]);

// Codes that leave no doubt, whatever the system call. A handshake that fails on our side ends before the request is
// written; alerts that the server may send later (such as a refused client certificate) are not among them.
const NOT_SENT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|UND_ERR_CONNECT_TIMEOUT|ERR_INVALID_URL|ERR_TLS_(CERT_ALTNAME_INVALID|HANDSHAKE_TIMEOUT)|CERT_\w+|\w+_CERT|\w+_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|HOSTNAME_MISMATCH|ERR_SSL_(WRONG_VERSION_NUMBER|UNSUPPORTED_PROTOCOL|PACKET_LENGTH_TOO_LONG))$/;

const TIMEOUT = /^(UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT|ETIMEDOUT)$/;

// Node's message for a socket that closes during the TLS handshake; its code is that of any reset.
const BROKEN_HANDSHAKE = "before secure TLS connection was established";

/** The typed error for what `fetch` threw. Errors that are typed already stay as they are. */
export function connectionError(thrown: unknown, request: ZoomRequest): ZoomError {
  if (thrown instanceof ZoomError) return thrown;
  const outcome = outcomeOf(thrown);
  const root = rootOf(thrown);
  const reason = [root.code, root.message].filter(Boolean).join(": ");
  const details = { ...callInfo(request), outcome, cause: thrown };
  const consequence = outcome === "not_sent" ? "Nothing was sent." : "Nobody knows whether it was carried out.";
  if (TIMEOUT.test(root.code ?? ""))
    return new ZoomTimeoutError(`No answer in time (${reason}). ${consequence}`, details);
  return new ZoomConnectionError(`The connection failed (${reason}). ${consequence}`, details);
}

/** The system's or undici's code for why a connection failed, such as `ECONNREFUSED`. */
export function connectionCode(thrown: unknown): string | undefined {
  return rootOf(thrown).code;
}

/** `not_sent` only where the error leaves no doubt. */
export function outcomeOf(thrown: unknown): Outcome {
  const { code, syscall, message, causes } = systemError(thrown);
  // Fetch wraps the cause, and where several addresses were tried there is one for each: all must be certain.
  if (causes.length > 0) return causes.every((cause) => outcomeOf(cause) === "not_sent") ? "not_sent" : "unknown";
  const certain = NOT_SENT.test(code ?? "") || BEFORE_SENDING.has(syscall ?? "") || message.includes(BROKEN_HANDSHAKE);
  return certain ? "not_sent" : "unknown";
}

/** `fetch failed` says nothing; what it was caused by does. */
function rootOf(thrown: unknown): SystemError {
  const error = systemError(thrown);
  return error.causes.length > 0 ? rootOf(error.causes[0]) : error;
}

function systemError(thrown: unknown): SystemError {
  if (typeof thrown !== "object" || thrown === null) {
    return { code: undefined, syscall: undefined, message: String(thrown), causes: [] };
  }
  const text = (value: unknown) => (typeof value === "string" ? value : undefined);
  const causes = "errors" in thrown && Array.isArray(thrown.errors) ? thrown.errors : [];
  return {
    // A code is a word. What else stands there may be anything.
    code: "code" in thrown && /^\w+$/.test(String(thrown.code)) ? text(thrown.code) : undefined,
    syscall: "syscall" in thrown ? text(thrown.syscall) : undefined,
    message: ("message" in thrown ? text(thrown.message) : undefined) ?? "",
    causes: causes.length > 0 ? causes : "cause" in thrown && thrown.cause !== undefined ? [thrown.cause] : [],
  };
}
