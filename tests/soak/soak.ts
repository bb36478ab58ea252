/** Many calls against a sandbox in which much goes wrong, and a ledger of what the caller was told. */
import {
  ConflictError,
  createZoomClient,
  ZoomConnectionError,
  ZoomError,
  ZoomResponseError,
  UnauthenticatedError,
  type FetchLike,
  type ZoomEvent,
} from "../../src/index.js";
import { createManualClock } from "../../src/shared/clock.js";
import { seededRandom } from "../../src/shared/random.js";
import { createSandbox } from "../../src/sandbox/index.js";

export interface SoakResult {
  readonly calls: number;
  readonly succeeded: number;
  /** Errors by name, with the outcome of connection errors. */
  readonly errors: Readonly<Record<string, number>>;
  readonly attempts: number;
  /** Writes that were reported as done and are not there, or as not sent and are there. */
  readonly lost: readonly string[];
  /** Writes that reached the sandbox more than once, or whose second arrival was refused. */
  readonly duplicated: readonly string[];
  /** Calls that ended in a 401 although a token that works could be had. */
  readonly denied: readonly string[];
  /** How often a call was sent again with another token. */
  readonly replays: number;
  /** Anything thrown that is no ZoomError. */
  readonly strangers: readonly string[];
  /** What the sandbox saw, as text. */
  readonly log: string;
}

const FAULTS = {
  rate_limit: 0.025,
  rate_limit_daily: 0.025,
  server_error: 0.02,
  reset_before: 0.01,
  reset_after: 0.01,
  slow: 0.01,
  revoke_token: 0.01,
};
const CONCURRENCY = 8;
/** How often another process, which keeps its tokens to itself, calls. Each token that it gets ends ours. */
const THEFT = 0.03;
/** Seconds that a token lives, in virtual time. */
const LIFETIME = 30;
/** Virtual milliseconds that pass with each turn of the event loop. */
const STEP = 50;

export async function soak({ seed, calls }: { readonly seed: number; readonly calls: number }): Promise<SoakResult> {
  const clock = createManualClock();
  const sandbox = createSandbox({ seed, users: 30, quota: "off", clock, bodies: false, newTokenKillsOld: true });
  const events: ZoomEvent["type"][] = [];
  const zoom = createZoomClient({
    ...sandbox.clientOptions(),
    // The sandbox's is off as well: this is about faults.
    quota: false,
    fetch: shortLived((url, init) => sandbox.fetch(url, init)),
    deps: { clock, random: seededRandom(seed + 1) },
    on: (event) => events.push(event.type),
  });
  const thief = createZoomClient({
    ...sandbox.clientOptions(),
    quota: false,
    deps: { clock, random: seededRandom(seed + 3) },
  });
  const users = [...sandbox.account.users.values()]
    .filter(({ status }) => status === "active")
    .map(({ profile }) => profile.id);
  const random = seededRandom(seed + 2);
  const pick = <Item>(list: readonly Item[]): Item => {
    const item = list[Math.floor(random() * list.length)];
    if (item === undefined) throw new Error("Nothing to pick from.");
    return item;
  };

  sandbox.faults.set(FAULTS);
  const created = new Map<string, "done" | "not_sent" | "refused" | "unknown">();
  const departments = new Map<string, string>();
  const errors: Record<string, number> = {};
  const strangers: string[] = [];
  const conflicts: string[] = [];
  const denied: string[] = [];
  let succeeded = 0;

  const note = (error: unknown): "not_sent" | "refused" | "unknown" => {
    const name =
      error instanceof Error
        ? error.name + (error instanceof ZoomConnectionError ? ` ${error.outcome}` : "")
        : String(error);
    errors[name] = (errors[name] ?? 0) + 1;
    if (!(error instanceof ZoomError)) strangers.push(String(error));
    if (error instanceof UnauthenticatedError) denied.push(error.message);
    if (error instanceof ZoomConnectionError) return error.outcome;
    return error instanceof ZoomResponseError ? "unknown" : "refused";
  };
  const one = async (index: number): Promise<void> => {
    // Its own calls are not what is looked at.
    if (random() < THEFT) void thief.users.get({ path: { userId: pick(users) } }).catch(() => {});
    const kind = random();
    try {
      if (kind < 0.2) {
        const name = `soak ${index}`;
        created.set(name, "unknown");
        await zoom.groups.create({ body: { name } }).then(
          () => created.set(name, "done"),
          (error: unknown) => {
            // Every name is new: one that is taken has arrived before.
            if (error instanceof ConflictError) conflicts.push(name);
            created.set(name, note(error));
          },
        );
        if (created.get(name) === "done") succeeded += 1;
        return;
      }
      if (kind < 0.35) {
        const userId = pick(users);
        await zoom.users.update({ path: { userId }, body: { dept: `dept ${index}` } });
        departments.set(userId, `dept ${index}`);
      } else if (kind < 0.7) await zoom.users.get({ path: { userId: pick(users) } });
      else if (kind < 0.9) await zoom.groups.list({ query: { page_size: 10 } });
      else await zoom.users.list({ query: { page_size: 10 } }).toArray({ limit: 25 });
      succeeded += 1;
    } catch (error) {
      note(error);
    }
  };

  let running = true;
  const turn = () => {
    if (!running) return;
    if (clock.pending > 0) clock.advance(STEP);
    setImmediate(turn);
  };
  setImmediate(turn);
  let next = 0;
  await Promise.all(
    Array.from({ length: CONCURRENCY }, async () => {
      while (next < calls) await one((next += 1));
    }),
  );
  running = false;

  const names = [...sandbox.account.groups.values()].map(({ name }) => name);
  const there = new Set(names);
  const lost = [...created]
    .filter(
      ([name, state]) =>
        (state === "done" && !there.has(name)) || ((state === "not_sent" || state === "refused") && there.has(name)),
    )
    .map(([name, state]) => `${name} ${state}`);
  const duplicated = [...names.filter((name, index) => names.indexOf(name) !== index), ...conflicts];
  const log = sandbox.journal
    .entries()
    .map(({ at, method, path, status, fault }) => `${at} ${method} ${path} ${status} ${fault ?? ""}`)
    .join("\n");
  return {
    calls,
    succeeded,
    errors,
    attempts: events.filter((type) => type === "attempt").length,
    replays: events.filter((type) => type === "replay").length,
    denied,
    lost,
    duplicated,
    strangers,
    log,
  };
}

/** Tokens that end sooner than those of the sandbox. */
function shortLived(fetch: FetchLike): FetchLike {
  return async (url, init) => {
    const response = await fetch(url, init);
    if (new URL(url).pathname !== "/oauth/token" || !response.ok) return response;
    return Response.json({ ...(await response.json()), expires_in: LIFETIME });
  };
}
