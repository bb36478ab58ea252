/** `createZoomClient`: the typed methods and a bare openapi-fetch client over one transport. */
import createClient, { type Client } from "openapi-fetch";
import type { SubAccountMethods, ZoomMethods } from "../generated/methods.js";
import { baseUrl as defaultBaseUrl } from "../generated/platform.js";
import type { paths } from "../generated/types.js";
import { serverToServer, type ServerToServerOptions } from "./auth/server-to-server.js";
import { staticToken } from "./auth/static-token.js";
import type { Auth } from "./auth/types.js";
import { checkBaseUrl } from "./hosts.js";
import type { Deps, FetchLike } from "./options.js";
import { ZoomInputError } from "./errors/classes.js";
import { emitter, type ZoomEvent } from "./events.js";
import { hasFiles, toFormData } from "./request/form.js";
import type { HttpClient } from "./http.js";
import { createMethods, type UntypedHttp } from "./methods.js";
import { serializePath } from "./request/path.js";
import { serializeQuery } from "./request/query.js";
import { routeOf } from "./request/route.js";
import { systemClock, type Clock } from "./shared/clock.js";
import { stringify } from "./shared/json.js";
import { createAuthLayer } from "./transport/authenticate.js";
import { createTransport, type TransportOptions } from "./transport/compose.js";
import { ZoomRequest } from "./request/request.js";
import { toResponse } from "./transport/reply.js";

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

  const methods = createMethods(untyped(createClient<never>({ ...shared, baseUrl })), deps);
  return Object.assign(methods, {
    http: httpClient(createClient<paths>({ ...shared, baseUrl })),
    subAccount(accountId: string): SubAccountMethods {
      const below = baseUrl + serializePath("/accounts/{accountId}", { accountId });
      return createMethods(untyped(createClient<never>({ ...shared, baseUrl: below })), deps, { masterOnly: true });
    },
  });
}

/** The bare client, whose calls say which operation they are. A middleware could as well, but each call would pay for it. */
function httpClient(client: Client<paths>): HttpClient {
  const { use, eject } = client;
  const { request } = untyped(client);
  const send = (method: string) => async (path: string, init?: { readonly params?: { readonly path?: unknown } }) => {
    // Without parameters openapi-fetch leaves the template as it is.
    if (!init?.params?.path) serializePath(path);
    return request(method, path, { ...init, route: routeOf(method, path) });
  };
  const methods = {
    GET: send("GET"),
    PUT: send("PUT"),
    POST: send("POST"),
    DELETE: send("DELETE"),
    PATCH: send("PATCH"),
    use,
    eject,
  };
  // See src/http.ts: openapi-fetch's functions with other types.
  return methods as never as HttpClient;
}

/** openapi-fetch has no types for a path that is only known at run time; those of the methods are generated. */
function untyped(client: Client<never> | Client<paths>): UntypedHttp {
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
