/** Everything that changes: the accounts, the tokens, and where the streams of random numbers stand. */
import { seededRandom } from "../../shared/random.js";
import { createIds, type Ids } from "./ids.js";
import type { OAuthState } from "../oauth/store.js";
import { fromSnapshot, toSnapshot } from "./snapshot.js";
import type { World } from "./account.js";

export interface SandboxState {
  readonly world: World;
  readonly oauth: OAuthState;
  /** Streams of their own, so that what is asked of one does not move the others. */
  readonly random: Readonly<Record<"ids" | "tokens" | "faults", () => number>>;
  snapshot(): string;
}

interface Saved {
  readonly version: 1;
  readonly world: World;
  readonly oauth: OAuthState;
  readonly drawn: Record<"ids" | "tokens" | "faults", number>;
}

/** A new state made by `make`, or the one that a snapshot holds. */
export function createState(
  { seed }: { readonly seed: number },
  from: string | ((random: () => number, ids: Ids) => { world: World; oauth: OAuthState }),
): SandboxState {
  const drawn = { ids: 0, tokens: 0, faults: 0 };
  const stream = (name: keyof typeof drawn, offset: number) => {
    const random = seededRandom(seed * 7919 + offset);
    return () => {
      drawn[name] += 1;
      return random();
    };
  };
  const random = { ids: stream("ids", 1), tokens: stream("tokens", 2), faults: stream("faults", 3) };
  const { world, oauth } = typeof from === "string" ? restore(from) : from(seededRandom(seed), createIds(random.ids));
  return { world, oauth, random, snapshot: () => toSnapshot({ version: 1, world, oauth, drawn } satisfies Saved) };

  function restore(text: string): Saved {
    const saved = fromSnapshot<Partial<Saved>>(text);
    if (saved.version !== 1 || !saved.world || !saved.oauth || !saved.drawn) {
      throw new TypeError("The snapshot was not made by this version of the sandbox. Delete it to start anew.");
    }
    // Goes on where the streams stood, so that no identifier comes twice.
    for (const name of ["ids", "tokens", "faults"] as const) while (drawn[name] < saved.drawn[name]) random[name]();
    return { version: 1, world: saved.world, oauth: saved.oauth, drawn };
  }
}
