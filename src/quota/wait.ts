/** A wait for the quota, told to whoever listens and to whoever gets the error of a call that could not wait so long. */
import type { RateLimitLabel } from "../../generated/operations.js";
import type { WaitReason } from "../events.js";
import type { Deps } from "../options.js";
import type { ZoomRequest } from "../request/request.js";
import { Ended } from "../shared/deadline.js";
import { callEvent } from "../transport/call-info.js";
import type { Answer } from "./store.js";

export interface Wait {
  readonly label: RateLimitLabel;
  readonly reason: Extract<WaitReason, "per_second" | "per_minute" | "user_limit" | "concurrency">;
  readonly line: { readonly size: number };
}

/** What `enter` gives, with the wait for it told, and taken out of a limit that nobody asked for. */
export async function waitFor<T>(deps: Deps, request: ZoomRequest, wait: Wait, enter: () => Answer<T>): Promise<T> {
  const { clock } = deps;
  const { deadline } = request;
  const { label, reason, line } = wait;
  const began = clock.now();
  const ahead = line.size;
  try {
    const turn = enter();
    if (!(turn instanceof Promise)) return turn;
    if (deps.listening) deps.emit({ type: "queue", ...callEvent(request, began), label, reason, ahead });
    const given = await turn;
    if (deps.listening) {
      const now = clock.now();
      deps.emit({ type: "turn", ...callEvent(request, now), label, reason, duration: now - began });
    }
    return given;
  } catch (error) {
    if (error instanceof Ended) error.why = whyOf(wait, clock.now() - began);
    throw error;
  } finally {
    if (deadline.pauses) deadline.pauses.ms += clock.now() - began;
  }
}

function whyOf({ label, reason, line }: Wait, ms: number): string {
  const limit = {
    concurrency: "another call about the same user",
    user_limit: "a limit for each user",
    per_minute: `the ${label} calls of a minute`,
    per_second: `the ${label} calls of a second`,
  }[reason];
  return `It waited ${ms} ms for ${limit}, with ${line.size} others. \`quota()\` of the client says more.`;
}
