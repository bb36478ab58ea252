/** openapi-fetch for paths that are known at run time only, and for requests and answers of our own. */
import createClient, { type Client } from "openapi-fetch";

/** The methods that openapi-fetch has and Zoom uses. */
export const VERBS = ["GET", "PUT", "POST", "DELETE", "PATCH"] as const;

/** The part of openapi-fetch's options that is used here. */
export interface UntypedOptions<Outgoing, Answer> {
  readonly baseUrl: string;
  readonly fetch?: (request: Outgoing) => Promise<Answer>;
  readonly Request?: new (url: string, init: never) => Outgoing;
  readonly headers?: Readonly<Record<string, string>>;
  readonly pathSerializer?: (template: string, parameters: Readonly<Record<string, unknown>>) => string;
  readonly querySerializer?: (query: Readonly<Record<string, unknown>>) => string;
  readonly bodySerializer?: (body: unknown, headers?: Headers) => unknown;
}

export interface UntypedClient<Answer> extends Pick<Client<object>, "use" | "eject"> {
  request(method: string, path: string, init: object): Promise<{ data?: unknown; error?: unknown; response: Answer }>;
}

/**
 * The one place where openapi-fetch's types are left: it types calls by their literal paths, and its `Request` and answers
 * by the platform's classes, of which it calls the constructor and reads `status`, `ok`, `headers` and the body.
 */
export function createUntypedClient<Outgoing, Answer>(
  options: UntypedOptions<Outgoing, Answer>,
): UntypedClient<Answer> {
  return createClient<object>(options as object) as object as UntypedClient<Answer>;
}
