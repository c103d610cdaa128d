/** Numbers in [0, 1) from a seed (mulberry32): the same seed, the same numbers. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Evenly between two numbers. */
export function between(random: () => number, low: number, high: number): number {
  return low + (high - low) * random();
}

/** A normal deviate, held within two and a half deviations. */
export function normal(random: () => number, mean: number, deviation: number): number {
  const deviate = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return mean + deviation * Math.max(-2.5, Math.min(2.5, deviate));
}
