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
export function waitFor<T>(deps: Deps, request: ZoomRequest, wait: Wait, enter: () => Answer<T>): Answer<T> {
  const began = deps.clock.now();
  const ahead = wait.line.size;
  try {
    const turn = enter();
    return turn instanceof Promise ? waited(deps, request, wait, { turn, began, ahead }) : turn;
  } catch (error) {
    throw explained(error, wait, 0);
  }
}

async function waited<T>(
  deps: Deps,
  request: ZoomRequest,
  wait: Wait,
  { turn, began, ahead }: { readonly turn: Promise<T>; readonly began: number; readonly ahead: number },
): Promise<T> {
  const { clock } = deps;
  const { deadline } = request;
  const { label, reason } = wait;
  try {
    if (deps.listening) deps.emit({ type: "queue", ...callEvent(request, began), label, reason, ahead });
    const given = await turn;
    if (deps.listening) {
      const now = clock.now();
      deps.emit({ type: "turn", ...callEvent(request, now), label, reason, duration: now - began });
    }
    return given;
  } catch (error) {
    throw explained(error, wait, clock.now() - began);
  } finally {
    if (deadline.pauses) deadline.pauses.ms += clock.now() - began;
  }
}

function explained(error: unknown, wait: Wait, ms: number): unknown {
  if (error instanceof Ended) error.why = whyOf(wait, ms);
  return error;
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
