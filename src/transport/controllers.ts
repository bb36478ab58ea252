/**
 * Abort controllers that are used again. Making a signal costs as much as all layers of the transport together, and a
 * controller whose request has ended well can end the next one just as well.
 */

export interface Lease {
  readonly controller: AbortController;
  uses: number;
}

export interface Controllers {
  take(): Lease;
  /** Gives back one whose request has ended. */
  release(lease: Lease): void;
}

// Fetch may leave a listener on a signal until the garbage collector comes by. Node warns at eleven.
const MOST_USES = 8;
// As many as may be idle; more calls than that at once get new ones.
const MOST_IDLE = 64;

export function createControllers(): Controllers {
  const idle: Lease[] = [];
  return {
    take: () => idle.pop() ?? { controller: new AbortController(), uses: 0 },
    release(lease) {
      lease.uses += 1;
      if (lease.uses < MOST_USES && idle.length < MOST_IDLE && !lease.controller.signal.aborted) idle.push(lease);
    },
  };
}
