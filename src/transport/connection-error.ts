/** What a failed `fetch` says about whether Zoom may have carried out the call. */
import { ZoomConnectionError, ZoomTimeoutError, type Outcome } from "../errors/classes.js";
import { excerptOf } from "../errors/redact.js";
import type { ZoomRequest } from "../request/request.js";
import { callInfo } from "./call-info.js";
import { consequence } from "./ended.js";
import { scrubber } from "./scrub.js";

/** The fields that errors of Node's `net`, `dns`, `tls` and of undici carry besides their message. */
interface SystemError {
  readonly name: string;
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

// Deeper chains of causes say nothing more, and some go round in a circle.
const DEEPEST_CAUSE = 4;

/** The typed error for what `fetch` threw. */
export function connectionError(thrown: unknown, request: ZoomRequest): ZoomConnectionError {
  const outcome = outcomeOf(thrown);
  // What a `fetch` throws may hold the request with its token and body, so it is made anew from what is known to be safe.
  const scrub = (text: string) => excerptOf(scrubber(request)(text));
  const cause = rebuilt(thrown, scrub);
  const root = rootOf(thrown);
  const reason = [root.code, scrub(root.message)].filter(Boolean).join(": ");
  const details = { ...callInfo(request), outcome, cause };
  if (TIMEOUT.test(root.code ?? "")) {
    return new ZoomTimeoutError(`No answer in time (${reason}). ${consequence(outcome)}`, details);
  }
  return new ZoomConnectionError(`The connection failed (${reason}). ${consequence(outcome)}`, details);
}

/** The same error, where an attempt before it may have been carried out. */
export function madeUncertain(error: unknown, request: ZoomRequest): unknown {
  if (!(error instanceof ZoomConnectionError) || error.outcome === "unknown") return error;
  const message = "The connection failed, and whether an earlier attempt was carried out is unknown.";
  return new ZoomConnectionError(message, { ...callInfo(request), outcome: "unknown", cause: error });
}

/** The system's or undici's code for why a connection failed, such as `ECONNREFUSED`. */
export function connectionCode(thrown: unknown): string | undefined {
  return rootOf(thrown).code;
}

/** `not_sent` only where the error leaves no doubt. */
export function outcomeOf(thrown: unknown, depth = 1): Outcome {
  const { code, syscall, message, causes } = systemError(thrown);
  // Fetch wraps the cause, and where several addresses were tried there is one for each: all must be certain.
  if (causes.length > 0 && depth < DEEPEST_CAUSE) {
    return causes.every((cause) => outcomeOf(cause, depth + 1) === "not_sent") ? "not_sent" : "unknown";
  }
  const certain = NOT_SENT.test(code ?? "") || BEFORE_SENDING.has(syscall ?? "") || message.includes(BROKEN_HANDSHAKE);
  return certain ? "not_sent" : "unknown";
}

/** A copy that holds nothing but name, message, code and system call, without secrets. */
function rebuilt(thrown: unknown, scrub: (text: string) => string, depth = 1): Error {
  const { name, message, code, syscall, causes } = systemError(thrown);
  const [inner] = depth < DEEPEST_CAUSE ? causes : [];
  const copy = new Error(scrub(message), inner === undefined ? undefined : { cause: rebuilt(inner, scrub, depth + 1) });
  copy.name = name;
  // The stack would show where it was copied.
  copy.stack = `${name}: ${copy.message}`;
  return Object.assign(copy, { ...(code && { code }), ...(syscall && { syscall }) });
}

/** `fetch failed` says nothing; what it was caused by does. */
function rootOf(thrown: unknown, depth = 1): SystemError {
  const error = systemError(thrown);
  return error.causes.length > 0 && depth < DEEPEST_CAUSE ? rootOf(error.causes[0], depth + 1) : error;
}

function systemError(thrown: unknown): SystemError {
  if (typeof thrown !== "object" || thrown === null) {
    return {
      name: "Error",
      code: undefined,
      syscall: undefined,
      message: typeof thrown === "string" ? thrown : "",
      causes: [],
    };
  }
  const { message, errors, cause } = readable(thrown, ["message", "errors", "cause"]);
  const { name, code, syscall } = readable(thrown, ["name", "code", "syscall"]);
  const several = Array.isArray(errors) && errors.length > 0;
  return {
    name: word(name) ?? "Error",
    code: word(code),
    syscall: word(syscall),
    message: typeof message === "string" ? message : "",
    causes: several ? errors : cause === undefined ? [] : [cause],
  };
}

/** Names, codes and system calls are words. What else stands there may be anything. */
function word(value: unknown): string | undefined {
  return typeof value === "string" && /^\w{1,60}$/.test(value) ? value : undefined;
}

/** Some properties of `thrown`, without those that throw when they are read. */
function readable<Name extends string>(thrown: object, names: readonly Name[]): { [name in Name]?: unknown } {
  const found: { [name in Name]?: unknown } = {};
  for (const name of names) {
    try {
      found[name] = Reflect.get(thrown, name);
    } catch {
      // It tells nothing then.
    }
  }
  return found;
}
