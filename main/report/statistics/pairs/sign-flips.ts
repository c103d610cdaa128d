import type { Chance } from "../../../base/chance.ts";

/** Flips of pairs and what they make of the differences; the flips as drawn come first. */
export interface SignFlips {
  /** Mean of the flipped differences, one a flip. */
  readonly means: Float64Array;
  /** Mean of the signs, −1 … 1, one a flip. */
  readonly balances: Float64Array;
}

/**
 * Every way to flip the signs of some differences, the first one left as it is: the other half are the same with the
 * opposite sign, which no two-sided statistic tells apart. 2^(n − 1) flips.
 */
export function allFlips(differences: readonly number[]): SignFlips {
  const [means, balances] = [
    new Float64Array(2 ** (differences.length - 1)),
    new Float64Array(2 ** (differences.length - 1)),
  ];
  means[0] = differences[0] ?? 0;
  balances[0] = 1;
  let known = 1;
  for (const difference of differences.slice(1)) {
    for (let place = 0; place < known; place++) {
      means[known + place] = (means[place] ?? 0) - difference;
      means[place] = (means[place] ?? 0) + difference;
      balances[known + place] = (balances[place] ?? 0) - 1;
      balances[place] = (balances[place] ?? 0) + 1;
    }
    known *= 2;
  }
  return { means: scaled(means, differences.length), balances: scaled(balances, differences.length) };
}

/** The differences as they are and `draws` random flips of them. */
export function drawnFlips(differences: readonly number[], draws: number, chance: Chance): SignFlips {
  const [means, balances] = [new Float64Array(draws + 1), new Float64Array(draws + 1)];
  for (let flip = 0; flip <= draws; flip++) {
    for (const difference of differences) {
      const sign = flip > 0 && chance.happens(0.5) ? -1 : 1;
      means[flip] = (means[flip] ?? 0) + sign * difference;
      balances[flip] = (balances[flip] ?? 0) + sign;
    }
  }
  return { means: scaled(means, differences.length), balances: scaled(balances, differences.length) };
}

function scaled(sums: Float64Array, count: number): Float64Array {
  return sums.map((sum) => sum / count);
}
