/** Waiting on an injected clock, ended early by a signal. */
import type { Clock } from "./clock.js";

/** Resolves after `ms` milliseconds; rejects with the signal's reason when it aborts first. Leaves nothing behind. */
export function sleep(clock: Clock, ms: number, signal?: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const cancel = clock.after(ms, () => {
      signal?.removeEventListener("abort", abort);
      resolve();
    });
    const abort = () => {
      cancel();
      reject(signal?.reason);
    };
    signal?.addEventListener("abort", abort, { once: true });
  });
}
