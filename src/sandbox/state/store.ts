/** Everything that changes: the accounts, the tokens, what is used of quotas, and where clock and random numbers stand. */
import { seededRandom } from "../../shared/random.js";
import type { OAuthState } from "../oauth/store.js";
import type { Settings } from "../options.js";
import type { World } from "./account.js";
import { observed, type Place } from "./observed.js";
import { fromSnapshot, toSnapshot } from "./snapshot.js";
import { draftOf, type Draft } from "./transaction.js";
import { noneUsed, type Used } from "./used.js";

export type StreamName = "ids" | "tokens" | "faults";

/** Plain data, so that it can be written to a file and read again. */
export interface Saved {
  readonly version: typeof VERSION;
  readonly name: string;
  /** Keeps the tokens of different accounts apart. */
  readonly salt: number;
  readonly settings: Settings;
  readonly world: World;
  readonly oauth: OAuthState;
  readonly used: Used;
  /** Milliseconds by which the clock is ahead of the one that it goes by. */
  ahead: number;
  /** How many random numbers were drawn. Streams of their own, so that what is asked of one does not move the others. */
  readonly drawn: Record<StreamName, number>;
}

export interface SandboxState {
  /** To read from. */
  readonly saved: Saved;
  /** To write to outside of drafts, and to read from as well: what is written is written down. */
  readonly view: Saved;
  readonly random: Readonly<Record<StreamName, () => number>>;
  draft(): Draft<World>;
  /** Writes down what was done in a draft. */
  keep(draft: Draft<World>): void;
}

/** Told of every change, with the place where it lies. */
export type Changed = (place: Place, gone: boolean) => void;

const VERSION = 3;
const OFFSETS: Readonly<Record<StreamName, number>> = { ids: 1, tokens: 2, faults: 3 };

export function newSaved(parts: Omit<Saved, "version" | "used">): Saved {
  return { version: VERSION, used: noneUsed(), ...parts };
}

/** `root`: where `saved` itself lies, for whoever is told of changes. Without `changed` nothing is watched. */
export function stateOf(saved: Saved, root?: Place, changed?: Changed): SandboxState {
  const view = changed ? observed(saved, { changed }, root) : saved;
  const world: Place = { up: root, key: "world" };
  const stream = (name: StreamName) =>
    streamOf(name, { seed: saved.settings.seed, salt: saved.salt, drawn: view.drawn });
  return {
    saved,
    view,
    random: { ids: stream("ids"), tokens: stream("tokens"), faults: stream("faults") },
    draft: () => draftOf(saved.world, world),
    keep: (draft) => changed && draft.tell(changed),
  };
}

/** Goes on where `drawn` says that it stands, and counts there. Tokens of different `salt` are different. */
export function streamOf(
  name: StreamName,
  { seed, salt, drawn }: { readonly seed: number; readonly salt: number; readonly drawn: Record<StreamName, number> },
): () => number {
  const next = seededRandom(seed * 7919 + OFFSETS[name] + (name === "tokens" ? salt : 0), drawn[name]);
  return () => {
    drawn[name] += 1;
    return next();
  };
}

export function snapshotOf(saved: Saved): string {
  return toSnapshot(saved);
}

/** Throws a `TypeError` for what `snapshotOf` has not given. */
export function savedIn(snapshot: string): Saved {
  let saved: Partial<Saved> | null;
  try {
    saved = fromSnapshot<Partial<Saved> | null>(snapshot);
  } catch (cause) {
    throw new TypeError("The snapshot is not JSON.", { cause });
  }
  const { version, name, salt, settings, world, oauth, used, ahead, drawn } = saved ?? {};
  if (
    version !== VERSION ||
    name === undefined ||
    salt === undefined ||
    !settings ||
    !world?.accounts.size ||
    !oauth?.apps.size ||
    !used ||
    ahead === undefined ||
    !drawn
  )
    throw new TypeError("The snapshot was not made by this version of the sandbox. Delete it to start anew.");
  return { version, name, salt, settings, world, oauth, used, ahead, drawn };
}
