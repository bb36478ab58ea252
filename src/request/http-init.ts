/** What TypeScript would have said of the options of a call of `zoom.http`. Nothing has been sent when it throws. */
import type { QuerySerializerOptions } from "openapi-fetch";
import type { CallOptions } from "../../generated/call.js";
import { ZoomInputError } from "../errors/classes.js";
import { mayHoldToken } from "../hosts.js";
import { checkCallOptions } from "./call-options.js";
import { checkHeaders } from "./headers.js";
import { isRecord } from "./required.js";

/** The options of a call, for a path that is only known at run time. */
export interface HttpInit extends Omit<CallOptions, "headers"> {
  readonly headers?: Headers | Readonly<Record<string, unknown>>;
  readonly params?: { readonly path?: Readonly<Record<string, unknown>> };
  readonly body?: unknown;
  readonly baseUrl?: string;
  readonly parseAs?: string;
  readonly querySerializer?: ((query: Record<string, unknown>) => string) | QuerySerializerOptions;
  readonly pathSerializer?: (path: string, parameters: Readonly<Record<string, unknown>>) => string;
  readonly bodySerializer?: (body: unknown) => unknown;
  readonly fetch?: (request: Request) => Promise<Response>;
  readonly middleware?: readonly unknown[];
}

// What openapi-fetch or the transport takes.
const OWN = new Set([
  "params",
  "body",
  "headers",
  "baseUrl",
  "parseAs",
  "querySerializer",
  "pathSerializer",
  "bodySerializer",
  "fetch",
  "Request",
  "method",
  "middleware",
  "signal",
  "timeout",
  "overallTimeout",
  "retry",
  "idempotent",
  "bulk",
]);
const PARSE_AS = ["json", "text", "blob", "arrayBuffer", "stream"];

/** Throws `ZoomInputError`. `origin` is the one of the client's `baseUrl`. */
export function checkHttpInit(method: string, init: unknown, origin: string): asserts init is HttpInit {
  const refuse = (argument: string, problem: string): never => {
    throw new ZoomInputError(argument, `\`${argument}\` ${problem} Nothing was sent.`);
  };
  if (!isRecord(init)) return refuse("options", "must be an object such as `{ params, body }`.");
  const { params = {}, headers, body, baseUrl, parseAs, querySerializer, middleware } = init;
  if (!isRecord(params)) return refuse("params", "must be an object such as `{ path, query }`.");
  for (const name of ["path", "query", "header"]) {
    if (params[name] !== undefined && !isRecord(params[name])) refuse(`params.${name}`, "must be an object.");
  }
  checkHeaders(asTexts(params.header));
  checkHeaders(asTexts(headers));
  if (body !== undefined && method === "GET") refuse("body", "cannot be sent with GET. Use `params.query`.");
  if (baseUrl !== undefined) {
    const url =
      typeof baseUrl === "string" && URL.canParse(baseUrl) ? new URL(baseUrl) : refuse("baseUrl", "is not a URL.");
    if (!mayHoldToken(url, origin)) {
      const message = `${url.host} may not see the token. Set it as \`baseUrl\` of the client. Nothing was sent.`;
      throw new ZoomInputError("baseUrl", message);
    }
    if (url.search || url.hash) refuse("baseUrl", "holds a query or fragment. Give the address alone.");
  }
  if (parseAs !== undefined && !(typeof parseAs === "string" && PARSE_AS.includes(parseAs))) {
    refuse("parseAs", `must be one of ${PARSE_AS.join(", ")}.`);
  }
  for (const name of ["pathSerializer", "bodySerializer", "fetch"]) {
    if (init[name] !== undefined && typeof init[name] !== "function") refuse(name, "must be a function.");
  }
  if (querySerializer !== undefined && typeof querySerializer !== "function" && !isRecord(querySerializer)) {
    refuse("querySerializer", "must be a function, or an object such as `{ array: { style, explode } }`.");
  }
  if (middleware !== undefined && !(Array.isArray(middleware) && middleware.every(isRecord))) {
    refuse("middleware", "must be a list of objects with `onRequest`, `onResponse` or `onError`.");
  }
  if (init.redirect !== undefined) refuse("redirect", "has no effect: the client follows redirects to Zoom alone.");
  checkCallOptions(init);
  checkFetchOptions(fetchOptionsOf(init));
}

/** What is left for the platform's `fetch`, such as `cache` or `dispatcher`. */
export function fetchOptionsOf(init: HttpInit): RequestInit {
  return Object.fromEntries(Object.entries(init).filter(([name]) => !OWN.has(name)));
}

function checkFetchOptions(options: RequestInit): void {
  if (Object.keys(options).length === 0) return;
  try {
    new Request("https://api.zoom.us", options);
  } catch (cause) {
    const message = `\`fetch\` refuses one of ${Object.keys(options).join(", ")}. Look at \`cause\`. Nothing was sent.`;
    throw new ZoomInputError("options", message, { cause });
  }
}

/** openapi-fetch takes more than texts: null takes a header away, and a list sets it several times. */
function asTexts(headers: unknown): unknown {
  if (!isRecord(headers) || Symbol.iterator in headers) return headers;
  const given = Object.entries(headers).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(
    given.map(([name, value]) => {
      const values: unknown[] = Array.isArray(value) ? value : [value];
      return [name, values.every((one) => /^(string|number|boolean)$/.test(typeof one)) ? values.join() : value];
    }),
  );
}
