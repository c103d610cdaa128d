/** Chance that repeats itself from a seed, for histories that are made up. Never for anything secret. */
export interface Chance {
  /** 0 ≤ x < 1. */
  next(): number;
  /** True with this probability, 0..1. */
  happens(probability: number): boolean;
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** One of several, by weight. Throws for an empty list. */
  pick<T>(choices: readonly (readonly [choice: T, weight: number])[]): T;
  /** How often something happens that happens `mean` times on average (Poisson, Knuth's way; mean below 500). */
  times(mean: number): number;
  /** A long-tailed amount around a median: log-normal, `spread` the deviation of its logarithm. */
  around(median: number, spread: number): number;
  /** 128 bits as 32 hex digits. */
  id(): string;
}

/** Mulberry32 by Tommy Ettinger (public domain): 32 bits of state, good enough for a demo. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const hex = (): string =>
    Math.floor(next() * 2 ** 32)
      .toString(16)
      .padStart(8, "0");
  return {
    next,
    happens: (probability) => next() < probability,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    pick(choices) {
      let rest = next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [choice, weight] of choices) {
        rest -= weight;
        if (rest < 0) return choice;
      }
      const last = choices.at(-1);
      if (!last) throw new Error("Broken invariant: a pick among nothing");
      return last[0];
    },
    times(mean) {
      const limit = Math.exp(-mean);
      let product = next();
      let count = 0;
      for (; product > limit; count++) product *= next();
      return count;
    },
    around(median, spread) {
      const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
      return median * Math.exp(spread * normal);
    },
    id: () => hex() + hex() + hex() + hex(),
  };
}
