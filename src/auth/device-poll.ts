/** Asking, at the pace that the server wants, whether the user has authorised the device (RFC 8628 section 3.5). */
import { oauth } from "../../generated/platform.js";
import { ZoomAuthError } from "../errors/classes.js";
import type { Deps } from "../options.js";
import { createDeadline, sleep, within, type Deadline } from "../shared/deadline.js";
import { inTime, type WaitOptions } from "./flow.js";
import type { OAuthClient } from "./oauth/endpoint.js";
import { isPending, requestToken } from "./oauth/token-request.js";
import { checkOptions } from "./options.js";
import { createUserAuth, type UserAuthOptions } from "./refresh.js";
import type { Auth } from "./token.js";

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
  poll(options?: WaitOptions): Promise<Auth>;
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
    const deadline = createDeadline({ clock });
    const answer = await requestToken(deps, client, { grant: user.name, fields, repeatable: false, deadline });
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

  async function wait(deadline: Deadline): Promise<Auth> {
    for (;;) {
      // Another caller may have asked while this one waited.
      while (!asking && clock.now() < nextAt) {
        if (nextAt >= expiresAt) throw expired();
        await sleep(deadline, nextAt - clock.now());
      }
      asking ??= ask();
      const current = asking;
      current.catch(() => {});
      const auth = await within(deadline, current);
      if (auth) return auth;
      if (asking === current) asking = undefined;
    }
  }

  async function poll(options: WaitOptions = {}): Promise<Auth> {
    checkOptions(options, "poll", ["signal"]);
    // The codes run out by themselves.
    return inTime(deps, options, wait, Infinity);
  }

  return { ...shown, poll };
}

function expired(): ZoomAuthError {
  const remedy = "Start the flow again: the user has not entered the code in time.";
  return new ZoomAuthError("The device code has expired.", { error: "expired_token", final: true, remedy });
}
