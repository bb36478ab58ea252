/** Random numbers that a seed repeats. */

const STEP = 0x6d2b79f5;

/**
 * A function that returns numbers in [0, 1), always the same ones for the same seed (mulberry32). `drawn`: how many of
 * them to leave out, default none.
 */
export function seededRandom(seed: number, drawn = 0): () => number {
  let state = (seed + Math.imul(drawn, STEP)) >>> 0;
  return () => {
    state = (state + STEP) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
