/** The states in which an account can begin: a new one, or one that was kept. */
import { seededRandom } from "../../shared/random.js";
import { defaultApps } from "../oauth/apps.js";
import { carryTokens } from "../oauth/carry-over.js";
import { createOAuthState } from "../oauth/store.js";
import type { Settings } from "../options.js";
import { mainAccount } from "../state/account.js";
import { fillAccount } from "../state/fill.js";
import { createIds } from "../state/ids.js";
import { seedWorld } from "../state/seed.js";
import { newSaved, savedIn, streamOf, type Saved } from "../state/store.js";
import type { Facts } from "./facts.js";
import type { Identity } from "./identity.js";

export interface BeginningParts {
  readonly facts: Facts;
  readonly identity: Identity;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface Beginnings {
  /** Accounts keep the identifiers that they had `before`, and tokens stay good. */
  fresh(settings: Settings, before?: Saved): Saved;
  /** Throws a `TypeError` for what is no snapshot, and a `RangeError` for one of another account. */
  restored(snapshot: string, before: Saved): Saved;
}

export function createBeginnings({ facts, identity, now }: BeginningParts): Beginnings {
  const { contracts, validator, userFields } = facts;
  const { name, salt, accountIds, credentials } = identity;
  const errorsOf = (user: unknown) => validator.schema("User", user);
  return {
    fresh(settings, before) {
      const { seed, users, plan, directory } = settings;
      // The stream of tokens goes on where it stands, so that no token is issued twice.
      const drawn = { ids: 0, tokens: before?.drawn.tokens ?? 0, faults: 0 };
      const ids = createIds(streamOf("ids", { seed, salt, drawn }));
      const world = seedWorld({
        users,
        plan,
        ids,
        random: seededRandom(seed),
        now: now(),
        fill: directory && ((main) => fillAccount(main, directory, { ids, now: now(), errorsOf, userFields })),
        accountIds: before ? [...before.world.accounts.keys()] : accountIds,
      });
      const apps = before?.oauth.apps.values() ?? defaultApps(mainAccount(world).id, contracts, credentials);
      const oauth = createOAuthState([...apps]);
      const saved = newSaved({ name, salt, settings, world, oauth, drawn, ahead: before?.ahead ?? 0 });
      if (before) carryTokens(before, saved);
      return saved;
    },
    restored(snapshot, before) {
      const saved = savedIn(snapshot);
      const [{ id }, own] = [mainAccount(saved.world), mainAccount(before.world)];
      if (id !== own.id)
        throw new RangeError(`The snapshot is of the account ${id} and not of ${own.id}. Restore it there.`);
      // Neither time nor the stream of tokens runs backwards.
      const tokens = Math.max(saved.drawn.tokens, before.drawn.tokens);
      const restored = { ...saved, name, salt, ahead: before.ahead, drawn: { ...saved.drawn, tokens } };
      carryTokens(before, restored);
      return restored;
    },
  };
}
