/** Everything that changes: the accounts, the tokens, and where the streams of random numbers stand. */
import { seededRandom } from "../../shared/random.js";
import type { OAuthState } from "../oauth/store.js";
import type { World } from "./account.js";
import { createIds, type Ids } from "./ids.js";
import { fromSnapshot, toSnapshot } from "./snapshot.js";

const STREAMS = ["ids", "tokens", "faults"] as const;
type StreamName = (typeof STREAMS)[number];

interface Stream {
  next(): number;
  /** How many numbers were drawn. */
  drawn: number;
}

export interface SandboxState {
  readonly world: World;
  readonly oauth: OAuthState;
  /** Streams of their own, so that what is asked of one does not move the others. */
  readonly random: Readonly<Record<StreamName, Stream>>;
  snapshot(): string;
}

interface Saved {
  readonly version: 3;
  readonly world: World;
  readonly oauth: OAuthState;
  readonly drawn: Readonly<Record<StreamName, number>>;
}

export interface StateOptions {
  readonly seed: number;
  /** The stream of tokens goes on where this state's one stands, so that no token is issued twice. */
  readonly after?: SandboxState | undefined;
}

/** A new state made by `make`, or the one that a snapshot holds. */
export function createState(
  { seed, after }: StateOptions,
  from: string | ((random: () => number, ids: Ids) => { world: World; oauth: OAuthState }),
): SandboxState {
  const random = {
    ids: streamOf(seed, 1),
    tokens: after?.random.tokens ?? streamOf(seed, 2),
    faults: streamOf(seed, 3),
  };
  const { world, oauth } =
    typeof from === "string" ? restored(from, random) : from(seededRandom(seed), createIds(random.ids.next));
  const drawn = () => ({ ids: random.ids.drawn, tokens: random.tokens.drawn, faults: random.faults.drawn });
  const save = (): Saved => ({ version: 3, world, oauth, drawn: drawn() });
  return { world, oauth, random, snapshot: () => toSnapshot(save()) };
}

function streamOf(seed: number, offset: number): Stream {
  const random = seededRandom(seed * 7919 + offset);
  const stream: Stream = {
    drawn: 0,
    next() {
      stream.drawn += 1;
      return random();
    },
  };
  return stream;
}

function restored(text: string, random: SandboxState["random"]): Pick<Saved, "world" | "oauth"> {
  const saved = fromSnapshot<Partial<Saved>>(text);
  if (saved.version !== 3 || !saved.world || !saved.oauth || !saved.drawn)
    throw new TypeError("The snapshot was not made by this version of the sandbox. Delete it to start anew.");
  // Goes on where the streams stood, so that no identifier comes twice.
  for (const name of STREAMS) while (random[name].drawn < saved.drawn[name]) random[name].next();
  return { world: saved.world, oauth: saved.oauth };
}
