/** The closed sets of EXTENSIONS.md. */
export const KINDS = [
  "not_found",
  "validation",
  "not_in_account",
  "permission",
  "plan_required",
  "conflict",
  "unauthenticated",
  "scope",
  "rate_limited",
  "daily_limit",
  "unsupported",
];
export const LABELS = ["light", "medium", "heavy", "resource-intensive"];
export const LIMIT_KINDS = ["window", "concurrency", "batch", "total", "size"];
export const LIMIT_SUBJECTS = ["account", "user", "request"];
export const METHODS = ["get", "put", "post", "delete", "patch"];
