/** `zoom.http`: what there is of it before its first call, which loads the rest (see `http-call.ts`). */
import type { Middleware } from "openapi-fetch";
import type { HttpCall } from "./http-call.js";
import type { HttpClient } from "./http-types.js";
import type { ClientSettings, Deps } from "./options.js";
import type { Inspect } from "./transport/inspect.js";
import { loaded } from "./transport/loaded.js";
import type { Send } from "./transport/types.js";
import { createUntypedClient, VERBS, type UntypedClient } from "./untyped-client.js";

export function createHttpClient(send: Send, deps: Deps, settings: ClientSettings, inspect?: Inspect): HttpClient {
  let made: UntypedClient<Response> | undefined;
  // When it is used first: it looks at the platform's `Request`, which takes Node several milliseconds to load.
  const client = () => (made ??= createUntypedClient<Request, Response>({ baseUrl: settings.baseUrl }));
  let ready: HttpCall | undefined;

  const call: HttpCall = async (verb, path, init) => {
    if (ready) return ready(verb, path, init);
    const kept = snapshot(init);
    const { createHttpCall } = await loaded(import("./http-call.js"));
    ready ??= createHttpCall(client(), send, deps, settings, inspect);
    return ready(verb, path, kept);
  };

  const verbs = Object.fromEntries(
    VERBS.map((verb) => [verb, (path: unknown, init?: unknown) => call(verb, path, init)]),
  );
  // The verbs are those of the interface, whose types are checked where they are called.
  return {
    ...verbs,
    request: call,
    use: (...middleware: Middleware[]) => client().use(...middleware),
    eject: (...middleware: Middleware[]) => client().eject(...middleware),
  } as object as HttpClient;
}

/** What the call is about, as it is now: the caller may go on with the same objects. */
function snapshot(init: unknown): unknown {
  if (typeof init !== "object" || init === null) return init;
  try {
    return { ...init, ...copyOf({ params: Reflect.get(init, "params"), body: Reflect.get(init, "body") }) };
  } catch {
    // A getter that throws, an object that refers to itself or is too deep for the stack: the call will say so.
    return init;
  }
}

/** Of plain objects and lists; everything else, such as files and dates, is the same. */
function copyOf<Value>(value: Value, above?: readonly unknown[]): Value;
function copyOf(value: unknown, above: readonly unknown[] = []): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (above.includes(value)) throw new TypeError("It refers to itself.");
  const inner = [...above, value];
  if (Array.isArray(value)) return value.map((item) => copyOf(item, inner));
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, copyOf(item, inner)]));
}
