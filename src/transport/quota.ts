/** The quota layer, which is loaded with the first call: who switches it off does not pay for it. */
import type { QuotaOptions } from "../quota/options.js";
import type { Quota } from "../quota/quota.js";
import type { QuotaReport } from "../quota/report.js";
import type { Deps } from "../options.js";
import type { Layer, Send } from "./types.js";

export interface QuotaLayer {
  readonly layer: Layer;
  report(): Promise<QuotaReport | undefined>;
}

/** `account` names whose quota it is, for stores that several clients share. */
export function createQuotaLayer(deps: Deps, options: QuotaOptions | false, account: string): QuotaLayer {
  if (options === false) return { layer: (next) => next, report: () => Promise.resolve(undefined) };
  let loading: Promise<Quota> | undefined;
  const load = () => {
    loading ??= import("../quota/quota.js").then(({ createQuota }) => createQuota(deps, options, account));
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
    report: async () => (await load()).report(),
  };
}
