/** A user's way to the authorisation page and back. */

export interface Authorization {
  /** The page to send the user to. */
  readonly url: string;
  /** What the callback has to bring back. */
  readonly state: string;
  /** What proves that who has the code also asked for it. A secret, so it is not in the JSON of this object. */
  readonly codeVerifier: string | undefined;
}

export function createAuthorization(url: string, state: string, codeVerifier: string | undefined): Authorization {
  return new PendingAuthorization(url, state, codeVerifier);
}

/** A class because only private fields stay out of every kind of dump. */
class PendingAuthorization implements Authorization {
  readonly url: string;
  readonly state: string;
  readonly #codeVerifier: string | undefined;

  constructor(url: string, state: string, codeVerifier: string | undefined) {
    this.url = url;
    this.state = state;
    this.#codeVerifier = codeVerifier;
  }
  get codeVerifier(): string | undefined {
    return this.#codeVerifier;
  }
}
