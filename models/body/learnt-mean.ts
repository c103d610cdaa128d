/** Looks over which a value is a plain mean; afterwards a look moves it by one of so many. */
const LOOKS = 60;

/** Mean of something that does not change, over noisy looks. */
export interface LearntMean {
  /** `weight` 0..1: how much this look counts. */
  learn(value: number, weight: number): void;
  /** Null until there was a look. */
  readonly mean: number | null;
  reset(): void;
}

export function createLearntMean(): LearntMean {
  let mean: number | null = null;
  let looks = 0;
  return {
    learn(value, weight) {
      if (weight <= 0) return;
      looks = Math.min(LOOKS, looks + weight);
      mean = mean === null ? value : mean + (weight / Math.max(1, looks)) * (value - mean);
    },
    get mean() {
      return mean;
    },
    reset() {
      mean = null;
      looks = 0;
    },
  };
}
