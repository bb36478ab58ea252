/** The gates that a call passes, in their order. This is the only place that knows it. */
import type { Clock } from "../../shared/clock.js";
import type { RateLimits } from "../spec/document.js";
import type { Gate } from "../http/exchange.js";
import type { Faults } from "../faults/plan.js";
import type { Journal } from "../journal/journal.js";
import { revokeAccessToken, type OAuthState } from "../oauth/store.js";
import { mainAccount, type World } from "../state/account.js";
import type { Used } from "../state/used.js";
import { createFaultGate, createSlowGate } from "../faults/gate.js";
import { createLimitGate } from "./limits.js";
import { planGate } from "./plan.js";
import { categoryGate, createQuotaGate, type QuotaSettings, type Usage } from "./quota.js";
import { createScopeGate } from "./scopes.js";
import { createTokenGate } from "./token.js";

export interface GateParts {
  readonly clock: Clock;
  readonly rateLimits: RateLimits;
  readonly settings: QuotaSettings;
  readonly world: () => World;
  readonly oauth: () => OAuthState;
  readonly used: () => Used;
  readonly faults: Faults;
  readonly journal: Journal;
}

export interface Gates {
  readonly gates: readonly Gate[];
  readonly usage: (accountId: string) => readonly Usage[];
  /** Forgets the calls that are running. */
  readonly reset: () => void;
}

export function createGates({ clock, rateLimits, settings, world, oauth, used, faults, journal }: GateParts): Gates {
  const quota = createQuotaGate({ clock, rateLimits, settings, world, used });
  const limits = createLimitGate({ clock, settings, used });
  const plan = () => mainAccount(world()).plan;
  const revoke = (token: string) => revokeAccessToken(oauth(), token);
  return {
    gates: [
      journal.gate,
      categoryGate,
      createFaultGate({ faults, clock, rateLimits, plan, revoke }),
      createTokenGate({ clock, oauth, world }),
      quota.gate,
      createScopeGate({ oauth, world }),
      planGate,
      limits.gate,
      createSlowGate({ faults, clock }),
    ],
    usage: quota.usage,
    reset: limits.reset,
  };
}
