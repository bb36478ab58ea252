/**
 * The token request of every grant (RFC 6749 sections 4 to 6).
 *
 * By hand: a POST of a form is all that Zoom needs, and openapi-fetch is to stay the only run-time dependency.
 * `oauth4webapi` 3.8.8 was looked at: 18 kB gzipped, where openapi-fetch has 2.6; errors whose `cause` holds the response
 * with its tokens; of a 401 with `www-authenticate` it drops Zoom's reason; it takes no answer without `token_type`; and
 * retries, single flight and rotation, which are the work here, are left to its caller.
 */
import { oauth } from "../../../generated/platform.js";
import { ZoomAuthError } from "../../errors/classes.js";
import type { Deps } from "../../options.js";
import { checkDeadline, createDeadline, sleep, type Deadline } from "../../shared/deadline.js";
import { createToken, isAccessToken, type Token } from "../token.js";
import type { Failure, Fields, OAuthClient, Success } from "./endpoint.js";

export interface TokenRequest {
  /** Its name in events. */
  readonly grant: string;
  readonly fields: Fields;
  /**
   * Whether a second request does no harm when it is unknown what became of the first. The answer to one that is not is
   * waited for, even when the deadline is over: it may be the only one that brings the token.
   */
  readonly repeatable: boolean;
  /** No attempt begins later than that, in milliseconds since 1970. */
  readonly notAfter?: number | undefined;
  /** No attempt begins after its end. */
  readonly deadline: Deadline;
}

export type TokenAnswer = { readonly token: Token; readonly error?: undefined } | Failure;

const ATTEMPTS = 3;
const BACKOFF_BASE = 500;
/** Milliseconds of the longest wait that a 429 may ask for. */
const LONGEST_WAIT = 5_000;

/** Asks up to three times. Throws nothing but `Ended`: a failure says whether the server may have acted on the request. */
export async function requestToken(deps: Deps, client: OAuthClient, request: TokenRequest): Promise<TokenAnswer> {
  const { clock } = deps;
  const { grant, fields, repeatable, notAfter = Infinity, deadline } = request;
  const started = clock.now();
  if (started > notAfter) return tooLate();
  for (let attempt = 1; ; attempt++) {
    checkDeadline(deadline);
    const asked = clock.now();
    const answer = await client.post(deps, "tokenUrl", fields, repeatable ? deadline : createDeadline({ clock }));
    const result = answer.error ? answer : await tokenOf(answer, asked);
    const wait = result.error && attempt < ATTEMPTS ? waitBefore(result, attempt, deps, repeatable) : undefined;
    if (wait === undefined || clock.now() + wait > notAfter) {
      report(deps, grant, result, started);
      return result;
    }
    await sleep(deadline, wait);
  }
}

/** Full jitter: any wait up to a limit that doubles each time. */
export function backoff({ random }: Pick<Deps, "random">, attempt: number): number {
  return random() * BACKOFF_BASE * 2 ** (attempt - 1);
}

/** Milliseconds until the request may be sent again; undefined for never. */
function waitBefore({ outcome, at }: Failure, attempt: number, deps: Deps, repeatable: boolean): number | undefined {
  if (outcome === "answered" || (outcome === "unknown" && !repeatable)) return undefined;
  const told = at === undefined ? 0 : at - deps.clock.now();
  return told > LONGEST_WAIT ? undefined : told + backoff(deps, attempt);
}

/** RFC 6749 section 5.1. `asked` is when the request was sent: counted from there, a token never lives too long. */
async function tokenOf({ body, unusable }: Success, asked: number): Promise<TokenAnswer> {
  const { access_token, token_type, expires_in, refresh_token, scope, api_url } = body;
  const bearer = token_type === undefined || (typeof token_type === "string" && /^bearer$/i.test(token_type));
  if (!isAccessToken(access_token) || !bearer) return unusable();
  const seconds = typeof expires_in === "number" || typeof expires_in === "string" ? Number(expires_in) : NaN;
  return {
    token: createToken({
      accessToken: access_token,
      expiresAt: asked + (seconds > 0 ? seconds : oauth.lifetimes.accessToken) * 1000,
      refreshToken: typeof refresh_token === "string" && refresh_token !== "" ? refresh_token : undefined,
      scope: typeof scope === "string" ? scope.split(/\s+/).filter((one) => one !== "") : undefined,
      apiUrl: typeof api_url === "string" ? api_url : undefined,
    }),
  };
}

function tooLate(): Failure {
  const message =
    "The token store took so long that the lease on the refresh token may have run out. Nothing was sent.";
  return {
    error: new ZoomAuthError(message, { final: false, remedy: "Check the store and try again." }),
    outcome: "not_sent",
  };
}

function report(deps: Deps, grant: string, { error }: TokenAnswer, started: number): void {
  // A device that waits for its user asks every few seconds.
  if (!deps.listening || isPending(error)) return;
  const outcome = !error ? "issued" : error.final ? "refused" : "failed";
  const at = deps.clock.now();
  deps.emit({ type: "token", at, grant, outcome, duration: at - started });
}

/** RFC 8628 section 3.5: not a refusal, but a request to ask again. */
export function isPending(error: ZoomAuthError | undefined): boolean {
  return error?.error === "authorization_pending" || error?.error === "slow_down";
}
