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
/** What an error of the kind `not_found` did not find, where it has an error class of its own. */
export const SUBJECTS = ["user", "group", "group_member", "contact"];
export const LABELS = ["light", "medium", "heavy", "resource-intensive"];
export const LIMIT_KINDS = ["window", "concurrency", "batch", "total", "size"];
export const LIMIT_SUBJECTS = ["account", "user", "request"];
export const METHODS = ["get", "put", "post", "delete", "patch"];

/** How a summary begins, and how the description of the same operation does. */
export const VERBS = {
  List: "Lists",
  Get: "Returns",
  Search: "Searches",
  Check: "Checks",
  Create: "Creates",
  Add: "Adds",
  Upload: "Uploads",
  Update: "Updates",
  Move: "Moves",
  Remove: "Removes",
  Revoke: "Revokes",
  Delete: "Deletes",
};

export const SCOPE = /^[a-z_]+(:[a-z_]+)*$/;

/** Whom a scope reaches: sub accounts, the whole account, or the user who authorised the app. */
export function reach(scope) {
  return scope.match(/:(master|admin)$/)?.[1] ?? "user";
}

/** A granular scope has a service, an action and a claim before its reach: `user:read:list_users:admin`. */
export function isGranular(scope) {
  return scope.replace(/:(master|admin)$/, "").split(":").length === 3;
}

/** The extensions that EXTENSIONS.md describes, by Redocly's name of the place. `x-tagGroups` is one of the docs tools. */
export const EXTENSIONS = {
  Root: ["x-common-errors", "x-common-headers", "x-rate-limits", "x-hosts", "x-oauth", "x-tagGroups"],
  Operation: [
    "x-zoom-operation-id",
    "x-rate-limit-label",
    "x-idempotent",
    "x-pagination",
    "x-variants",
    "x-plan",
    "x-role-permissions",
    "x-limits",
  ],
  Response: ["x-errors"],
  Schema: ["x-enumDescriptions"],
};
