/** The OAuth server alone, over the small world of the gates' tests. */
import { Hono } from "hono";
import type { OAuthFacts } from "../../../src/sandbox/spec/document.js";
import { createFaults } from "../../../src/sandbox/faults/plan.js";
import { createIds } from "../../../src/sandbox/state/ids.js";
import { createJournal } from "../../../src/sandbox/journal/journal.js";
import { defaultApps, sandboxCredentials } from "../../../src/sandbox/oauth/apps.js";
import { mountOAuth } from "../../../src/sandbox/oauth/endpoints.js";
import type { OAuthParts } from "../../../src/sandbox/oauth/parts.js";
import { createOAuthState } from "../../../src/sandbox/oauth/store.js";
import { createManualClock } from "../../../src/shared/clock.js";
import { seededRandom } from "../../../src/shared/random.js";
import { ACCOUNT, contracts, tinyWorld, oauthFacts } from "../gates/tiny.js";

export const { serverToServer, user: userApp } = sandboxCredentials;
export const REDIRECT = "http://127.0.0.1/callback";
export const DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code";
/** A verifier of RFC 7636, appendix B, and its S256 challenge. */
export const VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
export const CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

interface Client {
  readonly clientId: string;
  readonly clientSecret: string;
}
type Fields = Record<string, string | undefined>;

export function createServer(changedFacts: Partial<OAuthFacts> = {}) {
  const clock = createManualClock();
  const facts = { ...oauthFacts, ...changedFacts };
  const world = tinyWorld();
  const state = createOAuthState(defaultApps(ACCOUNT, contracts));
  const settings: OAuthParts["settings"] = { newTokenKillsOld: false, apiUrl: undefined };
  const faults = createFaults({ random: seededRandom(1), documented: () => facts.errors });
  const journal = createJournal({ clock });
  const tracking = createIds(seededRandom(2)).trackingId;
  const app = new Hono();
  app.onError((error) => {
    throw error;
  });
  const ids = createIds(seededRandom(3));
  const parts: OAuthParts = {
    facts,
    clock,
    ids,
    trackingId: tracking,
    state: () => state,
    world: () => world,
    settings,
    faults,
    record: journal.record,
  };
  mountOAuth(app, parts);

  const send = async (path: string, fields: Fields, client?: Client, headers: Record<string, string> = {}) => {
    const known = Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined);
    const basic = client && {
      authorization: `Basic ${Buffer.from(`${client.clientId}:${client.clientSecret}`).toString("base64")}`,
    };
    const response = await app.fetch(
      new Request(`http://sandbox.test${path}`, {
        method: "POST",
        headers: { ...basic, ...headers },
        body: new URLSearchParams(known),
      }),
    );
    return {
      status: response.status,
      headers: response.headers,
      body: (await response.json()) as Record<string, string | number>,
    };
  };
  return {
    clock,
    world,
    state,
    settings,
    faults,
    journal,
    app,
    parts,
    send,
    token: (fields: Fields, client?: Client) => send("/oauth/token", fields, client),
    get: (path: string, query: Fields = {}) => {
      const known = Object.entries(query).filter((field): field is [string, string] => field[1] !== undefined);
      return Promise.resolve(app.fetch(new Request(`http://sandbox.test${path}?${new URLSearchParams(known)}`)));
    },
    /** Lets the user's app in, and gives the query of the address to which it was sent. */
    async authorize(query: Fields = {}): Promise<URLSearchParams> {
      const response = await this.get("/oauth/authorize", {
        response_type: "code",
        client_id: userApp.clientId,
        redirect_uri: REDIRECT,
        ...query,
      });
      if (response.status !== 302) throw new Error(await response.text());
      return new URL(response.headers.get("location") ?? "").searchParams;
    },
    /** The whole authorization code flow; tokens of the owner, or of whom `login_hint` names. */
    async logIn(query: Fields = {}) {
      const code = (await this.authorize(query)).get("code") ?? "";
      return this.token({ grant_type: "authorization_code", code, redirect_uri: REDIRECT }, userApp);
    },
  };
}
