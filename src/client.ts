/** `createZoomClient`: the typed methods and openapi-fetch itself over one transport. */
import type { SubAccountMethods, ZoomMethods } from "../generated/methods.js";
import type { WebAsyncDisposable } from "../generated/web.js";
import { serverToServer } from "./auth/server-to-server.js";
import { staticToken } from "./auth/static-token.js";
import type { Auth } from "./auth/token.js";
import type { EachItems, EachOptions, EachReport, EachWork } from "./each.js";
import { createHttpClient } from "./http.js";
import type { HttpClient } from "./http-types.js";
import { createMethods, methodFetch } from "./methods.js";
import { depsOf, settingsOf, type ZoomClientOptions } from "./options.js";
import { serializeJson } from "./request/body.js";
import { serializePath } from "./request/path.js";
import { serializeQuery } from "./request/query.js";
import { ZoomRequest } from "./request/request.js";
import { createLifetime } from "./shared/deadline.js";
import type { QuotaReport } from "./quota/report.js";
import { createTransport } from "./transport/compose.js";
import { createInspect } from "./transport/inspect.js";
import { createQuotaLayer } from "./transport/quota.js";
import { createUntypedClient } from "./untyped-client.js";
import { userAgent } from "./version.js";

export interface ZoomClient extends ZoomMethods, WebAsyncDisposable {
  /** openapi-fetch over the same transport: `{ data, error, response }`, and nothing is thrown for a 4xx. */
  readonly http: HttpClient;
  /** The same client on a sub account of this (master) account. Only the operations that exist there are on it. */
  subAccount(accountId: string): SubAccountMethods;
  /**
   * Does `work` on every item, many at once. Gives a result or a failure for each item, in their order, also when `signal`
   * ends it; `done` of the report lets another run go on. Throws a `ZoomEachError` with the same report when `items` throws.
   *
   * @example await zoom.each(ids, (userId, call) => zoom.users.get({ path: { userId }, ...call }));
   */
  each<Item, Value>(
    items: EachItems<Item>,
    work: EachWork<Item, Value>,
    options?: EachOptions<Item>,
  ): Promise<EachReport<Item, Value>>;
  /**
   * What is left of the account's limits, how many calls wait, and why, as far as this client knows; undefined where the
   * option `quota` is `false`. Asks Zoom nothing.
   */
  quota(): Promise<QuotaReport | undefined>;
  /** Ends every call that runs and every wait for a token; each throws a `ZoomAbortError`, and so does every later call. */
  close(): Promise<void>;
}

/** A client for Zoom's Users, Groups and Contacts API. Throws `ZoomInputError` when an option cannot be right. */
export function createZoomClient(options: ZoomClientOptions): ZoomClient {
  const settings = settingsOf(options);
  const lifetime = createLifetime();
  const deps = depsOf(options, lifetime);
  const auth = authOf(options.auth);
  const account = `${new URL(settings.baseUrl).host}/${(settings.quota && settings.quota.account) || auth.account || ""}`;
  const quota = createQuotaLayer(deps, settings.quota, account);
  const send = createTransport(deps, settings, auth.connect(deps), quota.layer);

  const inspect = settings.onResponse && createInspect(settings.onResponse);
  const methodsAt = (baseUrl: string, lane: string) => ({
    deps,
    settings,
    entrance: quota.entrance?.(lane),
    http: createUntypedClient({
      baseUrl,
      fetch: methodFetch(send, inspect),
      Request: ZoomRequest,
      headers: { accept: "application/json", "user-agent": userAgent },
      pathSerializer: serializePath,
      querySerializer: serializeQuery,
      bodySerializer: (body) => (body instanceof FormData ? body : serializeJson(body)),
    }),
  });
  const close = () => {
    lifetime.end();
    return Promise.resolve();
  };
  return Object.assign(createMethods(methodsAt(settings.baseUrl, "")), {
    http: createHttpClient(send, deps, settings, inspect),
    subAccount(accountId: string): SubAccountMethods {
      const below = settings.baseUrl + serializePath("/accounts/{accountId}", { accountId });
      return createMethods(methodsAt(below, accountId), { masterOnly: true });
    },
    quota: quota.report,
    each: async <Item, Value>(
      items: EachItems<Item>,
      work: EachWork<Item, Value>,
      own?: EachOptions<Item>,
    ): Promise<EachReport<Item, Value>> => (await import("./each.js")).each(items, work, own, lifetime),
    close,
    // Older runtimes have no such symbol, and nobody who would ask for it.
    [Symbol.asyncDispose ?? Symbol("asyncDispose")]: close,
  });
}

function authOf(auth: ZoomClientOptions["auth"]): Auth {
  if (typeof auth === "string") return staticToken(auth);
  return "connect" in auth ? auth : serverToServer(auth);
}
