/** One class for each kind of refusal, and for the subjects that everybody asks for. */
import type { OperationErrors, Plan } from "../../generated/errors.js";
import type { RateLimitKind } from "../transport/rate-limit.js";
import { ZoomApiError, type ApiErrorInfo } from "./api-error.js";

export class NotFoundError extends ZoomApiError {
  override readonly name: string = "NotFoundError";
  override readonly kind = "not_found";
}

export class UserNotFoundError extends NotFoundError {
  override readonly name: string = "UserNotFoundError";
}

export class GroupNotFoundError extends NotFoundError {
  override readonly name: string = "GroupNotFoundError";
}

export class GroupMemberNotFoundError extends NotFoundError {
  override readonly name: string = "GroupMemberNotFoundError";
}

export class ValidationError extends ZoomApiError {
  override readonly name: string = "ValidationError";
  override readonly kind = "validation";
}

export class NotInAccountError extends ZoomApiError {
  override readonly name: string = "NotInAccountError";
  override readonly kind = "not_in_account";
}

export class PermissionError extends ZoomApiError {
  override readonly name: string = "PermissionError";
  override readonly kind = "permission";
  /** What the role of the token's owner must allow for the operation, such as `Group:Edit`; empty where Zoom names none. */
  readonly rolePermissions: readonly string[];

  constructor(info: ApiErrorInfo & { readonly rolePermissions?: readonly string[] | undefined }) {
    super(info);
    this.rolePermissions = info.rolePermissions ?? [];
  }
}

export class PlanRequiredError extends ZoomApiError {
  override readonly name: string = "PlanRequiredError";
  override readonly kind = "plan_required";
  /** The lowest plan and the feature that the operation needs, if the spec says so. */
  readonly plan: Plan | undefined;

  constructor(info: ApiErrorInfo & { readonly plan?: Plan | undefined }) {
    super(info);
    this.plan = info.plan;
  }
}

export class ConflictError extends ZoomApiError {
  override readonly name: string = "ConflictError";
  override readonly kind = "conflict";
}

export class UnauthenticatedError extends ZoomApiError {
  override readonly name: string = "UnauthenticatedError";
  override readonly kind = "unauthenticated";
}

export class ScopeError extends ZoomApiError {
  override readonly name: string = "ScopeError";
  override readonly kind = "scope";
  /** OAuth scopes of which any one is enough, granular ones first; the first of each sort is the one to ask for. */
  readonly scopes: readonly string[];

  constructor(info: ApiErrorInfo & { readonly scopes?: OperationErrors["scopes"] | undefined }) {
    super(info);
    this.scopes = info.scopes ? [...info.scopes.granular, ...info.scopes.classic] : [];
  }
}

export class UnsupportedError extends ZoomApiError {
  override readonly name: string = "UnsupportedError";
  override readonly kind = "unsupported";
}

/** A 5xx: Zoom failed, whatever code it gives, and repeating the call later may help. */
export class ServerError extends ZoomApiError {
  override readonly name: string = "ServerError";
  override readonly kind = "server_error";
}

interface RateLimitInfo extends ApiErrorInfo {
  readonly limit: RateLimitKind;
  readonly resetsAt: Date | undefined;
}

export class RateLimitError extends ZoomApiError {
  override readonly name: string = "RateLimitError";
  override readonly kind: "rate_limited" | "daily_limit" = "rate_limited";
  readonly limit: RateLimitKind;
  /** When it makes sense to try again, if Zoom or the spec says so. */
  readonly resetsAt: Date | undefined;

  constructor(info: RateLimitInfo) {
    super(info);
    this.limit = info.limit;
    this.resetsAt = info.resetsAt;
  }
}

/** A limit that opens again at the end of the day: an error to plan with, not to wait for. */
export class DailyLimitError extends RateLimitError {
  override readonly name: string = "DailyLimitError";
  override readonly kind = "daily_limit";
}
