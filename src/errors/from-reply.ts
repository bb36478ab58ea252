/** From an answer that is no success to the error class that says what it means on this operation. */
import { errorKinds, notFoundSubjects, type ErrorKind } from "../../generated/errors.js";
import type { OperationId } from "../../generated/operations.js";
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
  plan_required: PlanRequiredError,
  conflict: ConflictError,
  unauthenticated: UnauthenticatedError,
  scope: ScopeError,
  unsupported: UnsupportedError,
  server_error: ServerError,
  unknown: ZoomApiError,
  // Made by hand below, because they carry when the limit ends.
  rate_limited: ZoomApiError,
  daily_limit: ZoomApiError,
};
const NOT_FOUND = { user: UserNotFoundError, group: GroupNotFoundError, group_member: GroupMemberNotFoundError };

const BY_STATUS: Readonly<Record<number, ApiErrorKind>> = {
  400: "validation",
  401: "unauthenticated",
  403: "permission",
  404: "not_found",
  409: "conflict",
  429: "rate_limited",
};

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
  const found = lookUp(operationId, response.status, code);
  const all: ApiErrorInfo = {
    ...info,
    status: response.status,
    code,
    kind: found.kind,
    message,
    fieldErrors: errors,
    trackingId: response.headers.get("x-zm-trackingid") ?? undefined,
    ...(await textsOf(operationId, found.key)),
    response,
  };
  if (all.kind === "rate_limited" || all.kind === "daily_limit") {
    const { limit, resetsAt } = rateLimitOf(response.headers, message, operation, now);
    if (limit === "daily") return new DailyLimitError({ ...all, kind: "daily_limit", limit, resetsAt });
    return new RateLimitError({ ...all, limit, resetsAt });
  }
  const subject = all.kind === "not_found" && code !== undefined ? notFoundSubjects[code] : undefined;
  const Class = subject ? NOT_FOUND[subject] : CLASSES[all.kind];
  return new Class(all);
}

/** Whether a success status carries one of the refusals that the spec documents for it. */
export function isRefusal(operationId: OperationId, status: number, body: unknown): boolean {
  const parsed = bodyOf(body);
  return parsed?.code !== undefined && `${status}/${parsed.code}` in errorKinds[operationId];
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

/** The meaning of a code is the operation's own; the same code under another status is the next best, then the status. */
function lookUp(id: OperationId, status: number, code: number | undefined): { kind: ApiErrorKind; key?: string } {
  const kinds: Readonly<Record<string, ErrorKind>> = errorKinds[id];
  const exact = `${status}/${code ?? null}`;
  const elsewhere = code === undefined ? undefined : Object.keys(kinds).find((key) => key.endsWith(`/${code}`));
  for (const key of [exact, elsewhere, `${status}/null`]) {
    const kind = key === undefined ? undefined : kinds[key];
    if (key !== undefined && kind) return { kind, key };
  }
  return { kind: BY_STATUS[status] ?? (status >= 500 ? "server_error" : "unknown") };
}

/** The texts are loaded with the first error, so that nobody pays for them who has none. */
async function textsOf(
  id: OperationId,
  key: string | undefined,
): Promise<{ meaning: string | undefined; remedy: string | undefined }> {
  if (!key) return { meaning: undefined, remedy: undefined };
  const { causes, texts } = await import("../../generated/error-texts.js");
  const list = causes[id][key] ?? [];
  const join = (part: 0 | 1) => [...new Set(list.map((cause) => texts[cause[part]]))].join(" ") || undefined;
  return { meaning: join(0), remedy: join(1) };
}
