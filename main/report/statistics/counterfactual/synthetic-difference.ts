import { fail, type Result, succeed } from "../../../base/result.ts";
import { dot, mean, total } from "../vector.ts";
import { meanUnit } from "./mean-unit.ts";
import { simplexLeastSquares } from "./simplex-least-squares.ts";
import { refuseSeries, type SyntheticRefusal, type UnitSeries } from "./synthetic-control.ts";

/** Share of the noise that keeps the weights of periods from being many that fit alike (the authors' 10⁻⁶). */
const PERIOD_PENALTY = 1e-6;

/** Units that were treated from one day on, and units that never were, by period. */
export interface TreatedAndControls {
  readonly treated: readonly UnitSeries[];
  readonly controls: readonly UnitSeries[];
}

/** A difference in differences between weighted units and weighted periods. Units of the outcome. */
export interface SyntheticDifference {
  /** The effect a period, mean over treated units and periods during. */
  readonly estimate: number;
  /** One weight a control, in their order: ≥ 0, sum 1. */
  readonly unitWeights: readonly number[];
  /** One weight a period before, oldest first: ≥ 0, sum 1. */
  readonly periodWeights: readonly number[];
}

/**
 * Synthetic difference in differences (Arkhangelsky, Athey, Hirshberg, Imbens & Wager 2021, algorithm 1). Controls are
 * weighted so that they move as the mean of the treated before, periods before so that they foretell the mean of
 * the controls during; levels of units and of periods drop out, as in a plain difference in differences. The units'
 * penalty is (N₁ T₁)^½ σ² T₀ with σ the deviation of the controls' steps before. It gives no standard error: see
 * `jackknifeError` and `placeboError`.
 *
 * Errors: as `syntheticControl`; `no-treated`.
 */
export function syntheticDifference({
  treated,
  controls,
}: TreatedAndControls): Result<SyntheticDifference, SyntheticRefusal | "no-treated"> {
  const [first] = treated;
  if (first === undefined) return fail("no-treated", "There is no treated site.");
  const refused = refuseSeries(first, controls) ?? refuseSeries(first, treated);
  if (refused !== undefined) return refused;
  const own = meanUnit(treated);
  const noise = stepVariance(controls);
  const periods = own.before.map((_, at) => controls.map(({ before }) => before[at] ?? 0));
  const unitWeights = simplexLeastSquares(
    controls.map(({ before }) => centred(before)),
    centred(own.before),
    Math.sqrt(treated.length * own.during.length) * noise * own.before.length,
  );
  const periodWeights = simplexLeastSquares(
    periods.map(centred),
    centred(controls.map(({ during }) => mean(during))),
    PERIOD_PENALTY ** 2 * noise * controls.length,
  );
  return succeed({
    estimate: weightedDifference({ treated, controls }, unitWeights, periodWeights),
    unitWeights: [...unitWeights],
    periodWeights: [...periodWeights],
  });
}

/** How far the treated rose beyond the weighted controls, from the weighted periods before to those during. */
export function weightedDifference(
  { treated, controls }: TreatedAndControls,
  unitWeights: ArrayLike<number>,
  periodWeights: ArrayLike<number>,
): number {
  const rise = ({ before, during }: UnitSeries): number => mean(during) - dot(before, periodWeights);
  return mean(treated.map(rise)) - dot(controls.map(rise), unitWeights);
}

function centred(values: readonly number[]): Float64Array {
  const centre = mean(values);
  return Float64Array.from(values, (value) => value - centre);
}

/** Variance of the controls' steps from one period before to the next. */
function stepVariance(controls: readonly UnitSeries[]): number {
  const steps = controls.flatMap(({ before }) =>
    before.slice(1).map((value, at) => value - (before[at] ?? 0)),
  );
  const centre = mean(steps);
  return steps.length < 2 ? 0 : total(steps.map((step) => (step - centre) ** 2)) / (steps.length - 1);
}
