/** Seeded chance: the same seed, the same run. */
export interface Chance {
  /** Uniform in [from, to). */
  between(from: number, to: number): number;
  /** Gaussian with mean 0. */
  normal(deviation: number): number;
  pick<T>(from: readonly T[]): T;
}

/** Chance from a seed (mulberry32; Box–Muller for the Gaussian). */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    between: (from, to) => from + (to - from) * uniform(),
    normal: (deviation) =>
      deviation * Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
    pick(from) {
      const one = from[Math.floor(uniform() * from.length)];
      if (one === undefined) throw new Error("There is nothing to pick from.");
      return one;
    },
  };
}
