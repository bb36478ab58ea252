/** `createZoomClient`: the typed methods and a bare openapi-fetch client over one transport. */
import createClient, { type Client, type Middleware } from "openapi-fetch";
import { operations, type OperationId } from "../generated/operations.js";
import type { SubAccountMethods, ZoomMethods } from "../generated/methods.js";
import { baseUrl as defaultBaseUrl } from "../generated/platform.js";
import type { paths } from "../generated/types.js";
import { serverToServer, type ServerToServerOptions } from "./auth/server-to-server.js";
import { staticToken } from "./auth/static-token.js";
import type { Auth } from "./auth/types.js";
import { checkBaseUrl } from "./base-url.js";
import type { Deps, FetchLike } from "./deps.js";
import { ZoomInputError } from "./errors.js";
import { emitter, type ZoomEvent } from "./events.js";
import { hasFiles, toFormData } from "./form.js";
import type { HttpClient } from "./http.js";
import { createMethods, type UntypedHttp } from "./operations.js";
import { serializePath } from "./path.js";
import { serializeQuery } from "./query.js";
import { systemClock, type Clock } from "./shared/clock.js";
import { stringify } from "./shared/json.js";
import { createAuthLayer } from "./transport/auth.js";
import { createTransport, type TransportOptions } from "./transport/compose.js";
import { ZoomRequest } from "./transport/request.js";
import { toResponse } from "./transport/response.js";

export interface ZoomClientOptions extends TransportOptions {
  /**
   * Where tokens come from: `serverToServer(…)`, `authorizationCode(…)` and so on. An object with `accountId`, `clientId`
   * and `clientSecret` is short for `serverToServer`, a text for `staticToken`.
   */
  auth: Auth | ServerToServerOptions | string;
  /** The address of the API. Default `https://api.zoom.us/v2`. Plain http is only allowed on this machine. */
  baseUrl?: string | undefined;
  /** What sends requests. Default: the platform's `fetch`. */
  fetch?: FetchLike | undefined;
  /** Hears every attempt, answer, wait, token request and page. Holds no secret and no id. */
  on?: ((event: ZoomEvent) => void) | undefined;
  /** Time and randomness, for tests. */
  deps?: { readonly clock?: Clock | undefined; readonly random?: (() => number) | undefined } | undefined;
}

export interface ZoomClient extends ZoomMethods {
  /** The bare openapi-fetch client over the same transport: `{ data, error, response }`, and no error for a 4xx. */
  readonly http: HttpClient;
  /** The same client on a sub account of this (master) account. Only the operations that exist there are on it. */
  subAccount(accountId: string): SubAccountMethods;
}

const OPTIONS = new Set([
  "auth",
  "baseUrl",
  "fetch",
  "on",
  "deps",
  "timeout",
  "overallTimeout",
  "retry",
  "maxResponseBytes",
]);

/** A client for Zoom's Users, Groups and Contacts API. Throws `ZoomInputError` when an option cannot be right. */
export function createZoomClient(options: ZoomClientOptions): ZoomClient {
  checkOptions(options);
  const baseUrl = checkBaseUrl("options.baseUrl", options.baseUrl ?? defaultBaseUrl);
  const deps: Deps = {
    // Looked up at each call, so that whatever wraps the global later is used.
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    clock: options.deps?.clock ?? systemClock,
    random: options.deps?.random ?? Math.random,
    emit: emitter(options.on),
    listening: options.on !== undefined,
  };
  const source = authOf(options.auth).connect(deps);
  const send = createTransport(deps, { ...options, baseUrl }, createAuthLayer(source, deps, baseUrl));
  const shared = {
    fetch: async (request: Request) => toResponse(await send(asZoomRequest(request))),
    // openapi-fetch only calls the constructor and hands the result to `fetch` above.
    Request: ZoomRequest as never as typeof Request,
    pathSerializer: serializePath,
    querySerializer: serializeQuery,
    bodySerializer: serializeBody,
  };

  const http = createClient<paths>({ ...shared, baseUrl });
  http.use(findOperation);
  const methods = createMethods(untyped(createClient<never>({ ...shared, baseUrl })), deps);
  return Object.assign(methods, {
    // See src/http.ts: the same functions with other types.
    http: http as never as HttpClient,
    subAccount(accountId: string): SubAccountMethods {
      const below = baseUrl + serializePath("/accounts/{accountId}", { accountId });
      return createMethods(untyped(createClient<never>({ ...shared, baseUrl: below })), deps, { masterOnly: true });
    },
  });
}

/** Tells the transport which operation a call of the bare client is, so that its rules hold there too. */
const findOperation: Middleware = {
  onRequest({ request, schemaPath, params }) {
    // Without parameters openapi-fetch leaves the template as it is.
    if (!params.path) serializePath(schemaPath);
    const operationId = byRoute.get(`${request.method} ${schemaPath}`);
    if (!operationId) return undefined;
    const found = asZoomRequest(request).with({ operationId, operation: operations[operationId] });
    // openapi-fetch passes on whatever is an instance of the class it was given.
    return found as never as Request;
  },
};

const byRoute = new Map(
  // The keys of the table are the operation ids.
  (Object.keys(operations) as OperationId[]).map((id) => [`${operations[id].method} ${operations[id].path}`, id]),
);

/** openapi-fetch has no types for a path that is only known at run time; those of the methods are generated. */
function untyped(client: Client<never>): UntypedHttp {
  return { request: client.request as never };
}

function asZoomRequest(request: Request | ZoomRequest): ZoomRequest {
  if (!(request instanceof ZoomRequest))
    throw new TypeError("The transport only takes the requests that it was set up with.");
  return request;
}

function serializeBody(body: unknown, headers?: Headers | Record<string, string>): BodyInit {
  const type = headers instanceof Headers ? headers.get("content-type") : headers?.["content-type"];
  if (body instanceof FormData) return body;
  if (type?.startsWith("multipart/form-data") || hasFiles(body)) return toFormData(body);
  return stringify(body) ?? "";
}

function authOf(auth: ZoomClientOptions["auth"]): Auth {
  if (typeof auth === "string") return staticToken(auth);
  return "connect" in auth ? auth : serverToServer(auth);
}

function checkOptions(options: ZoomClientOptions): void {
  if (typeof options !== "object" || options === null) {
    throw new ZoomInputError(
      "options",
      "`createZoomClient` needs options: `createZoomClient({ auth: serverToServer({ … }) })`.",
    );
  }
  for (const name in options) {
    if (!OPTIONS.has(name))
      throw new ZoomInputError(
        `options.${name}`,
        `There is no option \`${name}\`. Known are ${[...OPTIONS].join(", ")}.`,
      );
  }
  const { auth } = options;
  if (
    typeof auth !== "string" &&
    (typeof auth !== "object" || auth === null || !("connect" in auth || "clientId" in auth))
  ) {
    throw new ZoomInputError(
      "options.auth",
      "The option `auth` is missing. Give `serverToServer({ accountId, clientId, clientSecret })` or another grant.",
    );
  }
}
