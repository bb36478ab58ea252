/** Tokens that no dump shows. */
import type { Token, TokenData } from "./types.js";

// RFC 6750 section 2.1 allows fewer characters. What matters is that none of them ends a header.
const ACCESS_TOKEN = /^[\x21-\x7e]+$/;

/** A token of which neither `util.inspect` nor `JSON.stringify` shows a part. */
export function createToken(data: TokenData): Token {
  return new HiddenToken(data);
}

/** The parts of a token in a plain object, for stores. It holds secrets: whoever prints it, prints them. */
export function tokenData({ accessToken, expiresAt, refreshToken, scope, apiUrl }: TokenData): TokenData {
  return { accessToken, expiresAt, refreshToken, scope, apiUrl };
}

/** Whether it can be sent in a header. */
export function isAccessToken(value: unknown): value is string {
  return typeof value === "string" && ACCESS_TOKEN.test(value);
}

/** What a store gave as a token, or undefined where it is none. */
export function readToken(value: unknown): Token | undefined {
  if (value instanceof HiddenToken) return value;
  if (typeof value !== "object" || value === null) return undefined;
  // Any property of an object may be asked for; each one is checked below.
  const { accessToken, expiresAt, refreshToken, scope, apiUrl } = value as Partial<Record<keyof TokenData, unknown>>;
  if (!isAccessToken(accessToken) || typeof expiresAt !== "number" || Number.isNaN(expiresAt)) return undefined;
  const isText = (item: unknown) => typeof item === "string";
  return createToken({
    accessToken,
    expiresAt,
    refreshToken: typeof refreshToken === "string" && refreshToken !== "" ? refreshToken : undefined,
    scope: Array.isArray(scope) && scope.every(isText) ? scope : undefined,
    apiUrl: typeof apiUrl === "string" ? apiUrl : undefined,
  });
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
