/** Overlaps this near to ±1 belong to the drawn plan or its mirror image. */
const parallelTolerance = 1e-12;

/** Where, along the constant effect, one more plan begins (+1) or ceases (−1) to be as extreme as the drawn one. */
interface Change {
  readonly at: number;
  readonly by: 1 | -1;
}

/**
 * Inverts a randomisation test whose estimator is linear in the outcome: all effects τ for which
 * p(τ) = mean(|a_k − τ b_k| ≥ |a_0 − τ|) exceeds alpha, closed. `effects`: a_k, the coefficient of the outcome on plan k
 * (unit of the outcome); `overlaps`: b_k, the coefficient of the drawn plan on plan k; the drawn plan first (b_0 = 1).
 * p changes only where τ = (a_0 − a_k)/(1 − b_k) or (a_0 + a_k)/(1 + b_k): one sweep over those finds the exact ends.
 * A side is ±Infinity where p stays above alpha for ever. Shares are compared as plain doubles: 1 − 0.8 lies a hair below
 * 0.2, so that p = 0.2 stays inside an 80 % interval, the cautious side.
 */
export function randomisationInterval(of: {
  readonly effects: readonly number[];
  readonly overlaps: readonly number[];
  readonly alpha: number;
}): { readonly lower: number; readonly upper: number } {
  const { effects, overlaps, alpha } = of;
  const observed = effects[0] ?? 0;
  const plans = effects.map((effect, plan) => asExtreme(observed, effect, overlaps[plan] ?? 0));
  const exceeds = (count: number): boolean => count / effects.length > alpha;
  let count = plans.filter(({ fromTheStart }) => fromTheStart).length;
  let lower = exceeds(count) ? -Infinity : observed;
  let upper = observed;
  const changes = plans.flatMap((plan) => plan.changes).toSorted((a, b) => a.at - b.at || b.by - a.by);
  for (const { at, by } of changes) {
    if (exceeds(count)) upper = Math.max(upper, at);
    count += by;
    if (exceeds(count)) {
      lower = Math.min(lower, at);
      upper = Math.max(upper, at);
    }
  }
  return { lower, upper: exceeds(count) ? Infinity : upper };
}

/**
 * Where |effect − τ overlap| ≥ |observed − τ| holds: a parabola in τ that is not negative between its roots
 * (|overlap| < 1), outside of them (|overlap| > 1) or on one side of one root (|overlap| = 1).
 */
function asExtreme(
  observed: number,
  effect: number,
  overlap: number,
): { readonly fromTheStart: boolean; readonly changes: readonly Change[] } {
  const same = Math.abs(1 - overlap) <= parallelTolerance;
  const mirrored = Math.abs(1 + overlap) <= parallelTolerance;
  const apart = (observed - effect) / (1 - overlap);
  const together = (observed + effect) / (1 + overlap);
  if (same) return oneSided(together, effect, observed);
  if (mirrored) return oneSided(apart, -effect, observed);
  const [first, last] = [Math.min(apart, together), Math.max(apart, together)];
  const between = Math.abs(overlap) < 1;
  return {
    fromTheStart: !between,
    changes: [
      { at: first, by: between ? 1 : -1 },
      { at: last, by: between ? -1 : 1 },
    ],
  };
}

/** |effect − τ| ≥ |observed − τ|: always if both are the same, else on the far side of their middle. */
function oneSided(middle: number, effect: number, observed: number) {
  if (Math.abs(effect - observed) <= 1e-9) return { fromTheStart: true, changes: [] };
  const fromTheStart = effect > observed;
  const change: Change = { at: middle, by: fromTheStart ? -1 : 1 };
  return { fromTheStart, changes: [change] };
}
