import { mean, squaredDeviations } from "../vector.ts";
import type { BaselineValue } from "./baseline-arms.ts";

/** Sample covariance of outcome and baseline and the baseline's variance, both divided by count − 1; count from 2. */
export function covarianceOf(values: readonly BaselineValue[]): {
  readonly covariance: number;
  readonly baselineVariance: number;
} {
  const baselines = values.map(({ baseline }) => baseline);
  const [baseline, outcome] = [mean(baselines), mean(values.map((value) => value.outcome))];
  const products = values.reduce(
    (sum, value) => sum + (value.baseline - baseline) * (value.outcome - outcome),
    0,
  );
  return {
    covariance: products / (values.length - 1),
    baselineVariance: squaredDeviations(baselines) / (values.length - 1),
  };
}
