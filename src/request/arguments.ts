/** What TypeScript would have said of the arguments of a method. Nothing has been sent when it throws. */
import { ZoomInputError, type CallInfo } from "../errors/classes.js";
import { checkCallOptions } from "./call-options.js";
import { checkHeaders } from "./headers.js";
import { serializePath } from "./path.js";
import { isRecord, missingField } from "./required.js";
import type { KnownRoute } from "./route.js";

const KNOWN = [
  "path",
  "query",
  "body",
  "contentType",
  "signal",
  "timeout",
  "overallTimeout",
  "retry",
  "idempotent",
  "bulk",
  "headers",
];

/** Throws `ZoomInputError`, which names the argument and the remedy. */
export function checkArguments({ operationId, operation }: KnownRoute, args: unknown): void {
  const call: CallInfo = { operation: operationId, method: operation.method, path: operation.path };
  const refuse = (argument: string, message: string): never => {
    throw new ZoomInputError(argument, `${message} Nothing was sent.`, call);
  };
  if (!isRecord(args)) return refuse("arguments", "The arguments must be an object such as `{ path, query, body }`.");
  const known = operation.pagination ? [...KNOWN, "prefetch"] : KNOWN;
  for (const name of Object.keys(args)) {
    if (known.includes(name)) continue;
    const place = operation.path.includes(`{${name}}`) ? ` Did you mean \`path.${name}\`?` : "";
    return refuse(name, `Unknown argument \`${name}\`.${place} Known are ${known.join(", ")}.`);
  }
  const { path = {}, query = {}, prefetch } = args;
  if (!isRecord(path)) return refuse("path", "`path` must be an object.");
  for (const name of Object.keys(path)) {
    if (!operation.path.includes(`{${name}}`)) refuse(`path.${name}`, `Unknown path parameter \`${name}\`.`);
  }
  // Refuses what is missing or no id. openapi-fetch would leave a template without parameters as it is.
  serializePath(operation.path, path, call);
  if (!isRecord(query)) return refuse("query", "`query` must be an object.");
  for (const name of operation.requiredQuery ?? []) {
    if (query[name] === undefined || query[name] === null) {
      refuse(`query.${name}`, `The query parameter \`${name}\` is missing.`);
    }
  }
  checkBody(args, operation, refuse);
  if (prefetch !== undefined && typeof prefetch !== "boolean") {
    refuse("prefetch", "`prefetch` must be `true` or `false`.");
  }
  checkCallOptions(args, call);
  checkHeaders(args.headers, call);
  if (isRecord(args.headers) && new Headers(args.headers as Record<string, string>).has("content-type")) {
    refuse("headers.content-type", "The body decides on `content-type`. Use `contentType` where there is a choice.");
  }
}

function checkBody(
  { body, contentType }: Readonly<Record<string, unknown>>,
  { method, path, content, required = [] }: KnownRoute["operation"],
  refuse: (argument: string, message: string) => never,
): void {
  if (body !== undefined && !content) refuse("body", `${method} ${path} takes no body.`);
  if (contentType !== undefined && !(typeof contentType === "string" && content?.includes(contentType))) {
    refuse("contentType", `\`contentType\` must be one of ${content?.join(", ") ?? "none"}.`);
  }
  if (body === undefined) {
    const outer = required.filter((name) => !name.includes("."));
    if (outer.length > 0) refuse("body", `The body is missing. It needs ${outer.join(", ")}.`);
    return;
  }
  if (!isRecord(body)) refuse("body", "The body must be an object with its fields.");
  const missing = missingField(body, required);
  if (missing !== undefined) refuse(missing, `The body field \`${missing.slice("body.".length)}\` is missing.`);
}
