/** Waiting for work that others share: whoever aborts leaves, and the work goes on. */
import { ZoomAbortError } from "../errors/classes.js";

/** What `work` gives, or `ZoomAbortError` as soon as the signal aborts. Leaves no listener behind. */
export function abortable<T>(work: Promise<T>, signal: AbortSignal | null | undefined): Promise<T> {
  if (!signal) return work;
  if (signal.aborted) return Promise.reject(aborted(signal));
  return new Promise((resolve, reject) => {
    const abort = () => reject(aborted(signal));
    signal.addEventListener("abort", abort, { once: true });
    const leave = () => signal.removeEventListener("abort", abort);
    work.then(
      (value) => {
        leave();
        resolve(value);
      },
      (error: unknown) => {
        leave();
        reject(error);
      },
    );
  });
}

export function aborted(signal: AbortSignal): ZoomAbortError {
  return new ZoomAbortError("The wait for a token was aborted by its signal.", { cause: signal.reason });
}
