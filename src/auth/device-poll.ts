/** Asking, at the pace that the server wants, whether the user has authorised the device (RFC 8628 section 3.5). */
import { oauth } from "../../generated/platform.js";
import type { Deps } from "../options.js";
import { ZoomAuthError } from "../errors/classes.js";
import { sleep } from "../shared/sleep.js";
import { abortable, aborted } from "./abortable.js";
import type { OAuthClient } from "./oauth-client.js";
import { isPending, requestToken } from "./token-request.js";
import type { Auth } from "./types.js";
import { createUserAuth, type UserAuthOptions } from "./user-auth.js";

export interface PendingDevice {
  /** What the user has to enter. */
  readonly userCode: string;
  /** Where. */
  readonly verificationUri: string;
  /** The same address with the code in it, for a QR code, if the server gave one. */
  readonly verificationUriComplete: string | undefined;
  /** Seconds that the codes are good for. */
  readonly expiresIn: number;
  /** Seconds between two questions, to begin with. */
  readonly interval: number;
  /** Waits until the user has authorised the device; after an abort it can be called again. Throws `ZoomAuthError`. */
  poll(options?: { readonly signal?: AbortSignal | null | undefined }): Promise<Auth>;
}

export interface DeviceCodes {
  readonly deviceCode: string;
  readonly userCode: string;
  readonly verificationUri: string;
  readonly verificationUriComplete: string | undefined;
  readonly expiresIn: number;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  readonly interval: number;
  readonly user: UserAuthOptions;
}

const GRANT_TYPE = "urn:ietf:params:oauth:grant-type:device_code";
/** Seconds. Without an answer the interval doubles (section 3.5), up to here. */
const LONGEST_INTERVAL = 60;

export function createDevicePoll(deps: Deps, client: OAuthClient, codes: DeviceCodes): PendingDevice {
  const { clock } = deps;
  const { deviceCode, expiresAt, user, ...shown } = codes;
  let interval = codes.interval;
  let nextAt = clock.now() + interval * 1000;
  // A question goes on when its caller has left: its answer may be the token, which comes only once.
  let asking: Promise<Auth | undefined> | undefined;

  /** Undefined: not yet. */
  async function ask(): Promise<Auth | undefined> {
    const fields = { grant_type: GRANT_TYPE, device_code: deviceCode };
    const answer = await requestToken(deps, client, { grant: user.name, fields, repeatable: false });
    if (!answer.error) return createUserAuth(deps, client, answer.token, user);
    const { error } = answer;
    if (error.error === "slow_down") interval += oauth.deviceSlowDown;
    else if (!isPending(error)) {
      if (error.final) throw error;
      interval = Math.min(interval * 2, Math.max(interval, LONGEST_INTERVAL));
    }
    nextAt = clock.now() + interval * 1000;
    return undefined;
  }

  async function poll({ signal }: { readonly signal?: AbortSignal | null | undefined } = {}): Promise<Auth> {
    for (;;) {
      // Another caller may have asked while this one waited.
      while (!asking && clock.now() < nextAt) {
        if (nextAt >= expiresAt) throw expired();
        await pause(nextAt - clock.now(), signal);
      }
      asking ??= ask();
      const current = asking;
      current.catch(() => {});
      const auth = await abortable(current, signal);
      if (auth) return auth;
      if (asking === current) asking = undefined;
    }
  }

  async function pause(ms: number, signal: AbortSignal | null | undefined): Promise<void> {
    try {
      await sleep(clock, ms, signal);
    } catch (error) {
      throw signal?.aborted ? aborted(signal) : error;
    }
  }

  return { ...shown, poll };
}

function expired(): ZoomAuthError {
  const remedy = "Start the flow again: the user has not entered the code in time.";
  return new ZoomAuthError("The device code has expired.", { error: "expired_token", final: true, remedy });
}
