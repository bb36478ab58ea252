/**
 * The one who asks for tokens: once, however many callers wait; ahead of expiry; and only if nobody else has a better one.
 * It sets no timer and works only while a caller waits, so that nothing keeps an idle process alive.
 */
import type { Deps } from "../options.js";
import { checkDeadline, Ended, within, type Deadline } from "../shared/deadline.js";
import { adoptableUrl } from "./api-url.js";
import type { Grant } from "./grant.js";
import { createRecent } from "./recent.js";
import type { Replacement, Token, TokenSource, TokenStore } from "./types.js";
import { createVault, type Kept } from "./vault.js";

interface Held {
  readonly token: Token;
  /** From when on it is renewed, while it still works. */
  readonly dueAt: number;
}

/** A token is renewed 60 to 120 seconds ahead, so that processes which share it do not do so at once. */
const MARGIN = 60_000;
/** A short-lived one when a quarter of its life is left. */
const LARGEST_SHARE = 1 / 4;
/** Milliseconds before a renewal ahead of time is tried again that has failed; up to twice as long, by chance. */
const PAUSE = 10_000;

export function createAuthority(grant: Grant, deps: Deps, store: TokenStore): TokenSource {
  const { clock, random } = deps;
  const vault = createVault(deps, store, grant);
  let held: Held | undefined;
  let flight: Promise<Replacement> | undefined;
  // A call that was sent with one of them may come back late.
  const rejected = createRecent();
  let base: string | undefined;

  function peek(): Token | undefined {
    return held && clock.now() < held.dueAt ? held.token : undefined;
  }

  async function get(deadline: Deadline): Promise<Token> {
    const now = clock.now();
    if (held && now < held.dueAt) return held.token;
    if (!held || now >= held.token.expiresAt) return (await join(deadline)).token;
    // One caller renews it, the others go on with what they have.
    return flight ? held.token : renewAhead(held.token, deadline);
  }

  async function renewAhead(token: Token, deadline: Deadline): Promise<Token> {
    try {
      return (await join(deadline)).token;
    } catch (error) {
      const now = clock.now();
      if (error instanceof Ended || now >= token.expiresAt) throw error;
      if (held?.token === token) held = { token, dueAt: Math.min(token.expiresAt, now + PAUSE + random() * PAUSE) };
      return token;
    }
  }

  async function refresh(accessToken: string, deadline: Deadline): Promise<Replacement> {
    // Another caller was told the same before, and it is done already.
    if (held && held.token.accessToken !== accessToken && clock.now() < held.token.expiresAt) {
      return { token: held.token, adopted: true };
    }
    rejected.add(accessToken);
    held = undefined;
    return join(deadline);
  }

  /** Waits for the one request that is under way, or begins it. */
  async function join(deadline: Deadline): Promise<Replacement> {
    checkDeadline(deadline);
    if (!flight) {
      const replaced = held?.token.accessToken;
      flight = renew(replaced).finally(() => {
        flight = undefined;
      });
      // All callers may have left when it fails.
      flight.catch(() => {});
    }
    return within(deadline, flight);
  }

  async function renew(replaced: string | undefined): Promise<Replacement> {
    const adopt = async () => take(await vault.read(), replaced);
    return (
      (await adopt()) ??
      vault.alone(async (notAfter) => {
        const kept = await vault.read();
        const better = take(kept, replaced);
        if (better) return better;
        const token = await grant.request(deps, { kept: kept?.token, read: vault.read, notAfter });
        const counts = await vault.write(kept?.version, token);
        hold(counts);
        if (counts !== token) reportAdopted();
        return { token: counts, adopted: counts !== token };
      }, adopt)
    );
  }

  /** The store's token, if it is another one than those that are to be replaced. */
  function take(kept: Kept | undefined, replaced: string | undefined): Replacement | undefined {
    const token = kept?.token;
    if (!token || token.expiresAt <= clock.now()) return undefined;
    if (token.accessToken === replaced || rejected.has(token.accessToken)) return undefined;
    hold(token);
    reportAdopted();
    return { token, adopted: true };
  }

  function hold(token: Token): void {
    const margin = Math.min(MARGIN + random() * MARGIN, (token.expiresAt - clock.now()) * LARGEST_SHARE);
    held = { token, dueAt: token.expiresAt - margin };
    base = grant.adoptApiUrl ? adoptableUrl(token.apiUrl) : undefined;
  }

  function reportAdopted(): void {
    if (deps.listening)
      deps.emit({ type: "token", at: clock.now(), grant: grant.name, outcome: "adopted", duration: 0 });
  }

  async function revoke(): Promise<void> {
    await flight?.catch(() => {});
    await vault.alone(async () => {
      const token = (await vault.read())?.token ?? held?.token;
      await grant.revoke(deps, token);
      await vault.clear();
      if (token) rejected.add(token.accessToken);
      held = undefined;
    });
  }

  return { peek, get, refresh, apiUrl: () => base, revoke };
}
