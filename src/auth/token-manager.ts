/**
 * Who asks for tokens: once, however many callers wait; ahead of expiry; and only if nobody else has a better one. It works
 * while a caller waits, and for the length of one request when it renews ahead, so that nothing keeps an idle process alive.
 */
import { adoptableUrl } from "../hosts.js";
import type { Deps } from "../options.js";
import { createDeadline, within, type Deadline } from "../shared/deadline.js";
import type { Grant, StoreOptions } from "./grant.js";
import { REQUEST_TIMEOUT } from "./oauth/endpoint.js";
import { createRecent } from "../shared/recent.js";
import { createSharedWork } from "../shared/shared-work.js";
import { createSharedStore } from "./shared-store.js";
import { memoryTokenStore, type TokenStore } from "./token-store.js";
import type { Auth, Replacement, Token, TokenSource } from "./token.js";

/** A token is renewed 60 to 120 seconds ahead, so that processes which share it do not do so at once. */
const MARGIN = 60_000;
/** A short-lived one when a quarter of its life is left. */
const LARGEST_SHARE = 1 / 4;
/** Milliseconds before a renewal ahead of time is tried again that has failed; up to twice as long, by chance. */
const PAUSE = 10_000;

/** A token in use. */
interface Held {
  readonly token: Token;
  /** From when on it is renewed, while it still works. */
  readonly dueAt: number;
}

export function createAuth(grant: Grant, { store }: StoreOptions): Auth {
  let shared = store;
  return {
    grant: grant.name,
    account: grant.account,
    connect(deps) {
      grant.check(deps);
      shared ??= memoryTokenStore(deps.clock);
      return createTokenManager(grant, deps, shared);
    },
  };
}

export function createTokenManager(grant: Grant, deps: Deps, store: TokenStore): TokenSource {
  const { clock, random, lifetime } = deps;
  const shared = createSharedStore(deps, store, grant);
  let held: Held | undefined;
  // A call that was sent with one of them may come back late, and the store may still hold one.
  const refused = createRecent();
  let base: string | undefined;
  // The longest that it waits for a lease and asks three times.
  const ms = 2 * grant.leaseMs + 3 * REQUEST_TIMEOUT;
  const renewal = createSharedWork({ clock, owner: lifetime, ms }, (deadline) =>
    renew(held?.token.accessToken, deadline),
  );

  function peek(): Token | undefined {
    return held && clock.now() < held.dueAt ? held.token : undefined;
  }

  async function get(deadline: Deadline): Promise<Token> {
    const now = clock.now();
    if (!held || now >= held.token.expiresAt) return (await renewal.join(deadline)).token;
    const { token, dueAt } = held;
    if (now >= dueAt && !renewal.running) renewAhead(token);
    return token;
  }

  /** Nobody waits for it: a renewal that hangs or fails costs no call anything while the token still works. */
  function renewAhead(token: Token): void {
    renewal.join(createDeadline({ clock, ms: REQUEST_TIMEOUT, owner: lifetime })).catch(() => {
      if (held?.token !== token) return;
      held = { token, dueAt: Math.min(token.expiresAt, clock.now() + PAUSE + random() * PAUSE) };
    });
  }

  async function refresh(accessToken: string, deadline: Deadline): Promise<Replacement> {
    refused.add(accessToken);
    if (held?.token.accessToken === accessToken) held = undefined;
    // Another caller was told the same before, and it is done already.
    if (held && clock.now() < held.token.expiresAt) return { token: held.token, adopted: true };
    return renewal.join(deadline);
  }

  async function renew(replaced: string | undefined, deadline: Deadline): Promise<Replacement> {
    const adopt = async () => take((await shared.read(deadline))?.token, replaced);
    const ask = async (notAfter: number): Promise<Replacement> => {
      const stored = await shared.read(deadline);
      const better = take(stored?.token, replaced);
      if (better) return better;
      const token = await grant.request(deps, {
        stored: stored?.token,
        newer: async () => good((await shared.read(deadline))?.token, stored?.token?.accessToken),
        notAfter,
        deadline,
      });
      const theirs = good(await shared.write(stored?.version, token), token.accessToken);
      if (theirs) reportAdopted();
      hold(theirs ?? token);
      return { token: theirs ?? token, adopted: theirs !== undefined };
    };
    return (await adopt()) ?? shared.alone(deadline, ask, adopt);
  }

  function take(stored: Token | undefined, replaced: string | undefined): Replacement | undefined {
    const token = good(stored, replaced);
    if (!token) return undefined;
    hold(token);
    reportAdopted();
    return { token, adopted: true };
  }

  /** The store's token, if it can be used and is another one than `known`. */
  function good(token: Token | undefined, known: string | undefined): Token | undefined {
    if (!token || token.expiresAt <= clock.now() || token.accessToken === known) return undefined;
    return refused.has(token.accessToken) ? undefined : token;
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

  async function revoke(deadline: Deadline): Promise<void> {
    await within(deadline, renewal.settled());
    await shared.alone(deadline, async () => {
      const token = (await shared.read(deadline))?.token ?? held?.token;
      await grant.revoke(deps, token, deadline);
      await shared.clear(deadline);
      if (token) refused.add(token.accessToken);
      held = undefined;
    });
  }

  return { peek, get, current: (_given, deadline) => get(deadline), refresh, apiUrl: () => base, revoke };
}
