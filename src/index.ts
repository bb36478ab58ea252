/** The public surface of zoom-directory. */
export { createZoomClient, type ZoomClient } from "./client.js";
export type { HttpCall, HttpClient, HttpMiddleware, HttpOptions, HttpParseAs, HttpResult } from "./http-types.js";
export type { FetchLike, IncomingResponse, OutgoingRequest, ZoomClientOptions } from "./options.js";
export type { WaitReason, ZoomEvent } from "./events.js";

export {
  authorizationCode,
  type Authorization,
  type AuthorizationCodeFlow,
  type AuthorizationCodeOptions,
  type AuthorizeOptions,
  type ExchangeOptions,
} from "./auth/authorization-code.js";
export { deviceAuthorization, type DeviceAuthorizationOptions, type DeviceFlow } from "./auth/device.js";
export type { PendingDevice } from "./auth/device-poll.js";
export { memoryTokenStore } from "./auth/token-store.js";
export { refreshToken, type RefreshTokenOptions } from "./auth/refresh.js";
export { revokeToken } from "./auth/revoke.js";
export { serverToServer, type ServerToServerOptions } from "./auth/server-to-server.js";
export { staticToken } from "./auth/static-token.js";
export type { Auth, TokenData } from "./auth/token.js";
export type { Lease, StoredToken, TokenStore } from "./auth/token-store.js";

export {
  ZoomAbortError,
  ZoomAuthError,
  ZoomConnectionError,
  ZoomError,
  ZoomInputError,
  ZoomResponseError,
  ZoomTimeoutError,
  type CallInfo,
  type Outcome,
} from "./errors/classes.js";
export { ZoomApiError, type ApiErrorInfo, type ApiErrorKind, type ZoomFieldError } from "./errors/api-error.js";
export {
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
} from "./errors/kinds.js";
export { ZoomPaginationError, type PaginationReason } from "./errors/pagination-error.js";
export { isZoomError, type AnyApiError, type AnyZoomError } from "./errors/is-zoom-error.js";
export type { ZoomEachError } from "./errors/each-error.js";
export { explain } from "./errors/explain.js";
export type { EachCall, EachOptions, EachProgress, EachReport, EachResult } from "./each.js";
export type { QuotaOptions, AccountPlan } from "./quota/options.js";
export { memoryQuotaStore } from "./quota/memory-store.js";
export type { LabelQuota, QuotaReport } from "./quota/report.js";
export type * from "./quota/store.js";
export type { RateLimitKind } from "./transport/rate-limit.js";
export type { ClientRetryOptions } from "./transport/retry.js";

export { createManualClock, systemClock, type Clock, type ManualClock } from "./shared/clock.js";
export { splitIds } from "./ids.js";
export { stringify } from "./shared/json.js";

export type { CallOptions, ListOptions, RetryOptions, WithResponse, ZoomCall, ZoomList } from "../generated/call.js";
export { operations, type Operation, type OperationId, type RateLimitLabel } from "../generated/operations.js";
export type { ErrorCodes, ErrorKind, Plan } from "../generated/errors.js";
export type * from "../generated/methods.js";
export type * from "../generated/models.js";
export type { components, FileInput, paths } from "../generated/types.js";
