/** The device flow (RFC 8628): a code for the device, a shorter one for its user, and questions in between. */
import type { Client } from "./client-auth.js";
import type { TokenRequest } from "./grants.js";
import { issueTokens, requestedScopes, type TokenResponse } from "./issue.js";
import type { OAuthParts } from "./parts.js";
import { OAuthRefusal, refusalFor } from "./refusal.js";
import { put, revokeGrants, type DeviceCode } from "./store.js";
import { ownerOf, userNamed } from "../state/users.js";

export interface DeviceResponse {
  readonly device_code: string;
  readonly user_code: string;
  readonly verification_uri: string;
  readonly verification_uri_complete: string;
  readonly expires_in: number;
  readonly interval: number;
}

/** Begins the flow. Throws `OAuthRefusal`. */
export function startDevice(
  { facts, clock, ids, state }: OAuthParts,
  client: Client,
  parameters: URLSearchParams,
  origin: string,
): DeviceResponse {
  const { app } = client;
  if (app.kind === "server_to_server")
    throw new OAuthRefusal("unauthorized_client", "A server-to-server app has no users.");
  const { devices } = state();
  const now = clock.now();
  const deviceCode = ids.id() + ids.id();
  const userCode = String(ids.digits(8)).replace(/^(....)/, "$1-");
  const lifetime = facts.lifetimes.deviceCode;
  const scopes = requestedScopes(parameters.get("scope"), app.scopes);
  const expiresAt = now + lifetime * 1000;
  const { clientId } = app;
  put(
    devices,
    deviceCode,
    {
      clientId,
      userCode,
      scopes,
      expiresAt,
      interval: facts.deviceInterval,
      polledAt: null,
      status: "pending",
      userId: null,
    },
    now,
  );
  const address = origin + new URL(facts.deviceActivateUrl).pathname;
  return {
    device_code: deviceCode,
    user_code: userCode,
    verification_uri: address,
    verification_uri_complete: `${address}?user_code=${userCode}`,
    expires_in: lifetime,
    interval: facts.deviceInterval,
  };
}

export interface Decision {
  /** Who approves: an id or e-mail address. Default: the owner of the account. */
  readonly user?: string | undefined;
  /** Approves nothing, but refuses. */
  readonly deny?: boolean;
}

/** What the user does at the address that the device shows. The answer is a sentence to show; it begins with the outcome. */
export function decideDevice(
  { clock, state, world }: OAuthParts,
  userCode: string,
  { user, deny = false }: Decision = {},
): "approved" | "denied" | "unknown_code" | "unknown_user" {
  const device = [...state().devices.values()].find(
    (candidate) => candidate.userCode === userCode && candidate.status === "pending",
  );
  if (!device || device.expiresAt <= clock.now()) return "unknown_code";
  const account = world().accounts.get(state().apps.get(device.clientId)?.accountId ?? "");
  const person = account && (user === undefined ? ownerOf(account) : userNamed(account, user));
  if (!person) return "unknown_user";
  device.status = deny ? "denied" : "approved";
  device.userId = person.profile.id;
  return device.status;
}

/** What the device asks until it is told. */
export function deviceGrant(parts: OAuthParts, { parameters, client, origin }: TokenRequest): TokenResponse {
  const { facts, clock, ids, state } = parts;
  const { app, authenticated } = client;
  const text = parameters.get("device_code");
  if (!text) throw refusalFor(facts, 4706, "The device_code is missing.");
  const device = state().devices.get(text);
  if (!device || device.clientId !== app.clientId || device.status === "used")
    throw new OAuthRefusal("invalid_grant", "The device code is not known.");
  const now = clock.now();
  if (device.expiresAt <= now) throw new OAuthRefusal("expired_token", "The device code has expired.");
  checkPace(device, now, facts.deviceSlowDown);
  if (device.status === "denied") throw new OAuthRefusal("access_denied", "The user refused.");
  if (device.status === "pending" || device.userId === null) {
    throw new OAuthRefusal("authorization_pending", "The user has not yet approved.");
  }
  device.status = "used";
  const { clientId, userId, scopes } = device;
  revokeGrants(state(), (grant) => grant.clientId === clientId && grant.userId === userId);
  const grant = { grantId: ids.id(), clientId, accountId: app.accountId, userId, scopes };
  return issueTokens(parts, grant, { refresh: authenticated ? "confidential" : "public", origin });
}

/** RFC 8628, section 3.5: who asks too often has to wait longer from then on. */
function checkPace(device: DeviceCode, now: number, slowDown: number): void {
  const early = device.polledAt !== null && now - device.polledAt < device.interval * 1000;
  device.polledAt = now;
  if (!early) return;
  device.interval += slowDown;
  throw new OAuthRefusal("slow_down", `Ask every ${device.interval} seconds at most.`);
}
