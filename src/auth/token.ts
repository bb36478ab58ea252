/** Access tokens: what they consist of, who hands them out, and how they stay out of every dump. */
import type { Deps } from "../options.js";
import type { Deadline } from "../shared/deadline.js";

/** A token as plain data, which is how stores keep it. It holds secrets: whoever prints it, prints them. */
export interface TokenData {
  readonly accessToken: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  /** Good for one use: the next access token brings the next one. */
  readonly refreshToken?: string | undefined;
  readonly scope?: readonly string[] | undefined;
  /** The API's address in the account's region, as Zoom sent it: without the path. */
  readonly apiUrl?: string | undefined;
}

/** A token as the client passes it on: neither `util.inspect` nor `JSON.stringify` shows a part of it. */
export interface Token extends TokenData {
  toJSON(): string;
}

/** A way to get tokens, as `createZoomClient` takes it. */
export interface Auth {
  /** Its name in events, such as `server_to_server`. */
  readonly grant: string;
  /** The account that it is for, if the grant knows it. */
  readonly account?: string | undefined;
  /** Sends nothing yet. */
  connect(deps: Deps): TokenSource;
}

export interface TokenSource {
  /** The token at hand, unless it should be renewed. Asks nobody. */
  peek(): Token | undefined;
  /** A token that has not expired. Throws `Ended` when the deadline is over first. */
  get(deadline: Deadline): Promise<Token>;
  /** The token for a request that leaves now. Its call was `given` one before it waited, which may have ended since. */
  current(given: Token | undefined, deadline: Deadline): Promise<Token>;
  /** What to use instead of the access token that Zoom has refused. The same one again: there is no better. */
  refresh(refused: string, deadline: Deadline): Promise<Replacement>;
  /** The regional address that the token brought, with path, if it is to be adopted and may see the token. */
  apiUrl(): string | undefined;
  /** Ends the token at Zoom and deletes it from the store. */
  revoke(deadline: Deadline): Promise<void>;
}

/** Another token than the one that was refused, if there is one. */
export interface Replacement {
  readonly token: Token;
  /** Somebody else had obtained it already. */
  readonly adopted: boolean;
}

// RFC 6750 section 2.1 allows fewer characters. What matters is that none of them ends a header.
const ACCESS_TOKEN = /^[\x21-\x7e]+$/;

/** Whether it can be sent in a header. */
export function isAccessToken(value: unknown): value is string {
  return typeof value === "string" && ACCESS_TOKEN.test(value);
}

export function createToken(data: TokenData): Token {
  return new HiddenToken(data);
}

/** The parts that a token has, in an object of their own. */
export function tokenData({ accessToken, expiresAt, refreshToken, scope, apiUrl }: TokenData): TokenData {
  return {
    accessToken,
    expiresAt,
    ...(refreshToken && { refreshToken }),
    ...(scope && { scope: [...scope] }),
    ...(apiUrl && { apiUrl }),
  };
}

/** The token that a store gave back, or undefined if that is not one, in whole or in part. */
export function readToken(value: unknown): Token | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  // Any property of an object may be asked for; each one is checked below.
  const { accessToken, expiresAt, refreshToken, scope, apiUrl } = value as Partial<Record<keyof TokenData, unknown>>;
  if (!isAccessToken(accessToken) || typeof expiresAt !== "number" || Number.isNaN(expiresAt)) return undefined;
  // Databases give null for a column without a value.
  const refresh = refreshToken ?? undefined;
  const scopes = scope ?? undefined;
  const address = apiUrl ?? undefined;
  if (!isOptionalText(refresh) || !isOptionalList(scopes) || !isOptionalText(address)) return undefined;
  // Part by part: in the rows of some databases they are accessors, which a spread would leave out.
  return createToken({ accessToken, expiresAt, refreshToken: refresh, scope: scopes, apiUrl: address });
}

function isOptionalText(value: unknown): value is string | undefined {
  return value === undefined || typeof value === "string";
}

function isOptionalList(value: unknown): value is readonly string[] | undefined {
  return value === undefined || (Array.isArray(value) && value.every((item) => typeof item === "string"));
}

/** A class because only private fields stay out of every kind of dump. */
class HiddenToken implements Token {
  readonly #data: TokenData;

  constructor(data: TokenData) {
    this.#data = tokenData(data);
  }
  get accessToken(): string {
    return this.#data.accessToken;
  }
  get expiresAt(): number {
    return this.#data.expiresAt;
  }
  get refreshToken(): string | undefined {
    return this.#data.refreshToken;
  }
  get scope(): readonly string[] | undefined {
    return this.#data.scope;
  }
  get apiUrl(): string | undefined {
    return this.#data.apiUrl;
  }
  toJSON(): string {
    return "[token]";
  }
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return "[token]";
  }
}
