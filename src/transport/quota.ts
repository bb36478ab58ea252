/** The quota, which is loaded with the first call: who switches it off does not pay for it. */
import type { RateLimitLabel } from "../../generated/operations.js";
import type { Deps } from "../options.js";
import type { QuotaOptions } from "../quota/options.js";
import type { Quota } from "../quota/quota.js";
import type { QuotaReport } from "../quota/report.js";
import type { Deadline } from "../shared/deadline.js";
import { loaded } from "./loaded.js";
import type { Layer, Send } from "./types.js";

/** Where calls wait when very many are made at once, before anything is made for them. */
export interface Entrance {
  /** Throws `Ended`. Who has come in must leave. */
  enter(label: RateLimitLabel, deadline: Deadline, bulk: boolean | undefined): Promise<void> | void;
  leave(label: RateLimitLabel): void;
}

export interface QuotaLayer {
  readonly layer: Layer;
  /** Where the calls of a sub account come in; `""` is the account itself. */
  readonly entrance: ((lane: string) => Entrance) | undefined;
  report(): Promise<QuotaReport | undefined>;
}

/** `account` names whose quota it is, for stores that several clients share. */
export function createQuotaLayer(deps: Deps, options: QuotaOptions | false, account: string): QuotaLayer {
  if (options === false) {
    return { layer: (next) => next, entrance: undefined, report: () => Promise.resolve(undefined) };
  }
  let loading: Promise<Quota> | undefined;
  let ready: Quota | undefined;
  const load = () => {
    loading ??= loaded(import("../quota/quota.js")).then(async ({ createQuota }) => {
      ready = await createQuota(deps, options, account);
      return ready;
    });
    // A part of the package that could not be loaded may be there for the next call.
    loading.catch(() => (loading = undefined));
    return loading;
  };
  return {
    layer(next) {
      let send: Send | undefined;
      return async (request) => {
        send ??= (await load()).layer(next);
        return send(request);
      };
    },
    entrance: (lane) => ({
      enter: (label, deadline, bulk) =>
        ready
          ? ready.enter(label, deadline, bulk, lane)
          : load().then((quota) => quota.enter(label, deadline, bulk, lane)),
      leave: (label) => ready?.leave(label),
    }),
    report: async () => (await load()).report(),
  };
}
