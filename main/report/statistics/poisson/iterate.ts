import { mean } from "../vector.ts";
import { type InformationMatrix, informationMatrix } from "./information-matrix.ts";
import { designTimes, type SparseDesign, transposeTimes } from "./sparse-design.ts";

/** Rounds of reweighting before the estimate counts as running away; a fit that exists needs about 8. */
const roundsMax = 100;
/** Relative change of the deviance that ends the rounds. */
const devianceTolerance = 1e-13;

/** The end of iteratively reweighted least squares. */
export interface IteratedFit {
  readonly coefficients: Float64Array;
  readonly expected: Float64Array;
  readonly deviance: number;
  /** Xᵀ diag(expected) X. */
  readonly information: InformationMatrix;
}

/** Poisson regression by iteratively reweighted least squares (Nelder & Wedderburn 1972); undefined if it never ends. */
export function iterate(design: SparseDesign, units: Float64Array): IteratedFit | undefined {
  const centre = mean(units);
  let expected: Float64Array = units.map((value) => (value + centre) / 2);
  let deviance = Number.POSITIVE_INFINITY;
  let settled = false;
  for (let round = 0; round < roundsMax; round++) {
    const { solve } = informationMatrix(design, expected);
    const working = expected.map((value, row) => value * Math.log(value) + (units[row] ?? 0) - value);
    const coefficients = solve(transposeTimes(design, working));
    expected = designTimes(design, coefficients).map(Math.exp);
    const next = devianceOf(units, expected);
    if (!Number.isFinite(next)) return undefined;
    // One more round after the deviance stands still: Newton's steps double the digits of the coefficients.
    if (settled) {
      return { coefficients, expected, deviance: next, information: informationMatrix(design, expected) };
    }
    settled = Math.abs(next - deviance) <= devianceTolerance * (Math.abs(next) + 1);
    deviance = next;
  }
  return undefined;
}

function devianceOf(units: Float64Array, expected: Float64Array): number {
  let sum = 0;
  for (const [row, value] of units.entries()) {
    const fitted = expected[row] ?? 0;
    sum += (value > 0 ? value * Math.log(value / fitted) : 0) - (value - fitted);
  }
  return 2 * sum;
}
