/** From an answer that is no success to the error class that says what it means on this operation. */
import {
  ConflictError,
  DailyLimitError,
  GroupMemberNotFoundError,
  GroupNotFoundError,
  NotFoundError,
  NotInAccountError,
  PermissionError,
  PlanRequiredError,
  RateLimitError,
  ScopeError,
  ServerError,
  UnauthenticatedError,
  UnsupportedError,
  UserNotFoundError,
  ValidationError,
  ZoomApiError,
  ZoomResponseError,
  type ApiErrorInfo,
  type ApiErrorKind,
  type ZoomError,
  type ZoomFieldError,
} from "./classes.js";
import { meaningOf } from "./documented.js";
import type { KnownRoute } from "../request/route.js";
import { excerptOf } from "./redact.js";
import { rateLimitOf } from "../transport/rate-limit.js";

interface Body {
  readonly code: number | undefined;
  readonly message: string;
  readonly errors: readonly ZoomFieldError[];
}

const CLASSES: Readonly<Record<ApiErrorKind, new (info: ApiErrorInfo) => ZoomApiError>> = {
  not_found: NotFoundError,
  validation: ValidationError,
  not_in_account: NotInAccountError,
  permission: PermissionError,
  conflict: ConflictError,
  unauthenticated: UnauthenticatedError,
  unsupported: UnsupportedError,
  server_error: ServerError,
  unknown: ZoomApiError,
  // Made by hand below, because they carry more.
  plan_required: ZoomApiError,
  scope: ZoomApiError,
  rate_limited: ZoomApiError,
  daily_limit: ZoomApiError,
};
const NOT_FOUND = { user: UserNotFoundError, group: GroupNotFoundError, group_member: GroupMemberNotFoundError };

/** The error for `response`, whose body is `body` (parsed, or text where it is no JSON). `now` is for limits that end. */
export async function apiError(
  { operationId, operation, template }: KnownRoute,
  response: Response,
  body: unknown,
  now: number,
): Promise<ZoomError> {
  const info = { operation: operationId, method: operation.method, path: template };
  const parsed = bodyOf(body);
  if (!parsed && body !== undefined && body !== "") {
    const excerpt = excerptOf(typeof body === "string" ? body : JSON.stringify(body));
    return new ZoomResponseError("The answer is no error of Zoom's API.", {
      ...info,
      status: response.status,
      headers: response.headers,
      excerpt,
    });
  }
  const { code, message, errors } = parsed ?? {
    code: undefined,
    message: "No body came with this status.",
    errors: [],
  };
  const { subject, scopes, plan, ...found } = await meaningOf(operationId, response.status, code);
  const all: ApiErrorInfo = {
    ...info,
    status: response.status,
    code,
    kind: found.kind,
    meaning: found.meaning,
    remedy: found.remedy,
    message,
    fieldErrors: errors,
    trackingId: response.headers.get("x-zm-trackingid") ?? undefined,
    response,
  };
  if (all.kind === "rate_limited" || all.kind === "daily_limit") {
    const { limit, resetsAt } = rateLimitOf(response.headers, message, operation, now);
    if (limit === "daily") return new DailyLimitError({ ...all, kind: "daily_limit", limit, resetsAt });
    return new RateLimitError({ ...all, limit, resetsAt });
  }
  if (all.kind === "scope") return new ScopeError({ ...all, scopes });
  if (all.kind === "plan_required") return new PlanRequiredError({ ...all, plan });
  const Class = subject ? NOT_FOUND[subject] : CLASSES[all.kind];
  return new Class(all);
}

/** Whether a success status carries a refusal: no body of success has a number as `code` and a `message`. */
export function isRefusal(body: unknown): boolean {
  return (
    typeof body === "object" &&
    body !== null &&
    "code" in body &&
    Number.isInteger(body.code) &&
    "message" in body &&
    typeof body.message === "string"
  );
}

function bodyOf(body: unknown): Body | undefined {
  if (typeof body !== "object" || body === null || !("message" in body || "code" in body)) return undefined;
  const code = "code" in body ? Number(body.code) : NaN;
  const errors = "errors" in body && Array.isArray(body.errors) ? body.errors : [];
  return {
    code: Number.isInteger(code) ? code : undefined,
    message:
      "message" in body && typeof body.message === "string" && body.message !== ""
        ? body.message
        : "Zoom gave no reason.",
    errors: errors.flatMap((item: unknown) => {
      if (typeof item !== "object" || item === null) return [];
      const { field, message } = item as { field?: unknown; message?: unknown }; // any object may be read
      return [{ field: String(field ?? ""), message: String(message ?? "") }];
    }),
  };
}
