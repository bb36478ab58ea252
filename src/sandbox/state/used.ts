/** What is used of quotas and limits. Plain data, which outlives the process with the rest. */

export interface Count {
  /** Milliseconds since 1970 at which it counts from 0 again. */
  ends: number;
  used: number;
}

export interface Used {
  /** Of the quotas by label. */
  readonly windows: Map<string, Count>;
  /** Of limits that open again at a time of day. */
  readonly fixed: Map<string, Count>;
  /** Of limits that look back: when the calls were, in milliseconds since 1970. */
  readonly rolling: Map<string, number[]>;
}

export function noneUsed(): Used {
  return { windows: new Map(), fixed: new Map(), rolling: new Map() };
}

/** What nobody else looks at. */
export function inMemory(): () => Used {
  const used = noneUsed();
  return () => used;
}
