/** From an answer that is no success to the error class that says what it means on this operation. */
import type { KnownRoute } from "../request/route.js";
import { rateLimitOf } from "../transport/rate-limit.js";
import { toResponse, withoutSecrets } from "../transport/response.js";
import type { Reply } from "../transport/types.js";
import { ZoomApiError, type ApiErrorInfo, type ApiErrorKind, type ZoomFieldError } from "./api-error.js";
import { ZoomResponseError, type ZoomError } from "./classes.js";
import { kindOfStatus, meaningOf, type Meaning } from "./documented.js";
import * as kinds from "./kinds.js";
import { excerptOf } from "./redact.js";
import { readRefusal, refusalOf } from "./refusal-body.js";

type ErrorClass = new (info: ApiErrorInfo & Pick<Meaning, "scopes" | "plan" | "rolePermissions">) => ZoomApiError;

const CLASSES: Readonly<Record<Exclude<ApiErrorKind, "rate_limited" | "daily_limit">, ErrorClass>> = {
  not_found: kinds.NotFoundError,
  validation: kinds.ValidationError,
  not_in_account: kinds.NotInAccountError,
  permission: kinds.PermissionError,
  plan_required: kinds.PlanRequiredError,
  conflict: kinds.ConflictError,
  unauthenticated: kinds.UnauthenticatedError,
  scope: kinds.ScopeError,
  unsupported: kinds.UnsupportedError,
  server_error: kinds.ServerError,
  unknown: ZoomApiError,
};
const NOT_FOUND: Readonly<Record<string, ErrorClass>> = {
  user: kinds.UserNotFoundError,
  group: kinds.GroupNotFoundError,
  group_member: kinds.GroupMemberNotFoundError,
};

const NOT_OURS = "Expected an error of Zoom's API, got something else.";

/** Statuses that say enough, even when a proxy has answered. */
const CLEAR = new Set([401, 403, 404, 429]);

/** The error for `reply`. `now`, in milliseconds since 1970, is for limits that end. */
export async function apiError(route: KnownRoute, received: Reply, now: number): Promise<ZoomError> {
  // Careless servers and proxies repeat the token that they were sent.
  const reply = withoutSecrets(received);
  const { status, headers, text } = reply;
  const { operationId, operation, template } = route;
  const call = { operation: operationId, method: operation.method, path: template };
  const refused = readRefusal(refusalOf(reply), reply.scrub);
  const foreign = !refused && text.trim() !== "";
  const uncertain = reply.uncertain === true && operation.method !== "GET";
  const outcome = status >= 500 || uncertain ? "unknown" : "refused";
  if (foreign && !CLEAR.has(status) && status < 500) {
    const excerpt = excerptOf(text);
    return new ZoomResponseError(NOT_OURS, { ...call, status, headers, excerpt, outcome });
  }
  const { code, message, fieldErrors } = refused ?? {
    code: undefined,
    message: foreign ? NOT_OURS : "The answer has no body.",
    fieldErrors: [],
  };
  const meaning = foreign
    ? { kind: kindOfStatus(status), remedy: "Check for a proxy or a wrong `baseUrl`." }
    : await meaningOf({
        operationId,
        status,
        code,
        fields: fieldErrors.map(({ field }) => field),
        sent: sentIn(reply),
      });
  const info: ApiErrorInfo = {
    ...call,
    status,
    code,
    fieldErrors,
    outcome,
    message: uncertain ? `${message} An earlier attempt of this call may have been carried out.` : message,
    trackingId: headers.get("x-zm-trackingid") ?? undefined,
    meaning: meaning.meaning,
    remedy: remedyOf(meaning, fieldErrors),
    excerpt: foreign ? excerptOf(text) : undefined,
    response: toResponse(reply),
  };
  return create(meaning, info, () => rateLimitOf(headers, message, route, now));
}

function create(
  { kind, subject = "", scopes, plan, rolePermissions }: Meaning,
  info: ApiErrorInfo,
  rateLimit: () => ReturnType<typeof rateLimitOf>,
): ZoomApiError {
  if (kind === "rate_limited" || kind === "daily_limit") {
    const { limit, resetsAt } = rateLimit();
    const Class = limit === "daily" || kind === "daily_limit" ? kinds.DailyLimitError : kinds.RateLimitError;
    return new Class({ ...info, limit, resetsAt });
  }
  const Class = (kind === "not_found" ? NOT_FOUND[subject] : undefined) ?? CLASSES[kind];
  return new Class({ ...info, scopes, plan, rolePermissions });
}

/** The fields that Zoom names come first: they are what is wrong for certain. */
function remedyOf({ remedy }: Meaning, fieldErrors: readonly ZoomFieldError[]): string | undefined {
  const named = fieldErrors.filter(({ field }) => field !== "").map(({ field }) => `\`${field}\``);
  if (named.length === 0) return remedy;
  return [`Correct ${[...new Set(named)].join(", ")}.`, remedy].filter(Boolean).join(" ");
}

function sentIn({ url }: Reply): (name: string) => boolean {
  const { searchParams } = new URL(url);
  return (name) => (searchParams.get(name) ?? "") !== "";
}
