/** What the endpoints of the OAuth server share. */
import type { Clock } from "../../shared/clock.js";
import type { OAuthFacts } from "../spec/document.js";
import type { Faults } from "../faults/plan.js";
import type { Ids } from "../state/ids.js";
import type { World } from "../state/account.js";
import type { OAuthState } from "./store.js";

export interface OAuthSettings {
  /** A new access token kills the older ones of the same app, user and `token_index`. Default false. */
  newTokenKillsOld: boolean;
  /** What `api_url` in a token response says. Default: the address at which the token was asked for. */
  apiUrl: string | undefined;
}

export interface OAuthParts {
  readonly facts: OAuthFacts;
  readonly clock: Clock;
  /** A stream of its own: asking for a token must not change what is created next. */
  readonly ids: Ids;
  /** Counted together with those of the API. */
  readonly trackingId: () => string;
  readonly state: () => OAuthState;
  readonly world: () => World;
  readonly settings: OAuthSettings;
  /** Those asked for under `oauth.token`. */
  readonly faults: Faults;
  /** Writes the call down. */
  readonly record: (request: Request, template: string, respond: () => Promise<Response>) => Promise<Response>;
}
