/** Tokens of a user who authorises a device without a browser on another one (RFC 8628). */
import { oauth } from "../../generated/platform.js";
import { createDevicePoll, type PendingDevice } from "./device-poll.js";
import { FLOW_OPTIONS, flowDeps, inTime, type FlowOptions, type WaitOptions } from "./flow.js";
import { checkStore, STORE_OPTIONS, type StoreOptions } from "./grant.js";
import { CLIENT_OPTIONS, createOAuthClient, type OAuthClientOptions } from "./oauth/endpoint.js";
import { checkKey, checkOptions, checkScope } from "./options.js";

export interface DeviceAuthorizationOptions extends OAuthClientOptions, StoreOptions, FlowOptions {
  /** Default: all scopes of the app. */
  readonly scope?: string | readonly string[] | undefined;
  /** Whose token it is, such as the name of the device: what it is found by in `store`. Default: a hash of the refresh token. */
  readonly key?: string | undefined;
}

export interface DeviceFlow {
  /** Asks for the codes. Throws `ZoomAuthError`. */
  start(options?: WaitOptions): Promise<PendingDevice>;
}

/**
 * @example
 * const pending = await deviceAuthorization({ clientId, clientSecret }).start();
 * console.log(`Open ${pending.verificationUri} and enter ${pending.userCode}.`);
 * const zoom = createZoomClient({ auth: await pending.poll() });
 */
export function deviceAuthorization(options: DeviceAuthorizationOptions): DeviceFlow {
  checkOptions(options, "deviceAuthorization", [...CLIENT_OPTIONS, "scope", "key", ...STORE_OPTIONS, ...FLOW_OPTIONS]);
  const client = createOAuthClient(options);
  const key = checkKey(options.key);
  checkStore(options);
  const deps = flowDeps(options);
  client.check(deps);
  const scope = checkScope(options.scope);
  const { store, adoptApiUrl } = options;

  return {
    async start(wait = {}) {
      checkOptions(wait, "start", ["signal"]);
      const started = deps.clock.now();
      const fields = scope ? { scope } : {};
      const answer = await inTime(deps, wait, (deadline) => client.post(deps, "deviceUrl", fields, deadline));
      if (answer.error) throw answer.error;
      const { device_code, user_code, verification_uri, verification_uri_complete } = answer.body;
      if (typeof device_code !== "string" || typeof user_code !== "string") throw (await answer.unusable()).error;
      const seconds = positive(answer.body.expires_in) ?? oauth.lifetimes.deviceCode;
      return createDevicePoll(deps, client, {
        deviceCode: device_code,
        userCode: user_code,
        verificationUri: typeof verification_uri === "string" ? verification_uri : oauth.deviceActivateUrl,
        verificationUriComplete: typeof verification_uri_complete === "string" ? verification_uri_complete : undefined,
        expiresIn: seconds,
        expiresAt: started + seconds * 1000,
        interval: positive(answer.body.interval) ?? oauth.deviceInterval,
        user: { name: "device", key, store, adoptApiUrl },
      });
    },
  };
}

function positive(value: unknown): number | undefined {
  const number = typeof value === "number" || typeof value === "string" ? Number(value) : NaN;
  return number > 0 && number !== Infinity ? number : undefined;
}
