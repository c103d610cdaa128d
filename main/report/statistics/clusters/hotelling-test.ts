import { CholeskyDecomposition, EigenvalueDecomposition, Matrix } from "ml-matrix";
import { fail, type Result, succeed } from "../../../base/result.ts";
import { fAbove } from "../distributions/f.ts";
import type { FTest } from "../fit/classical-f-test.ts";
import type { Contrast } from "../fit/design.ts";
import { type DesignRefusal, leastSquares } from "../fit/least-squares.ts";
import { addScaled, dot } from "../vector.ts";
import { type AdjustedWeights, adjustedWeights, pullCovariance, residualPull } from "./bell-mccaffrey.ts";
import type { ClusteredPanel } from "./cluster-robust.ts";
import { clustersOf, refuseFewClusters } from "./clusters.ts";
import { leverageBlock } from "./leverage-block.ts";

/** Why there is no joint test. */
export type JointTestRefusal = DesignRefusal | "too-few-clusters" | "too-many-restrictions" | "no-variation";

/**
 * Joint test that several contrasts are all zero, from the CR2 covariance, with Hotelling's T² and the degrees of
 * freedom of Pustejovsky & Tipton (2018), "HTZ" in clubSandwich. With q restrictions the denominator is η − q + 1,
 * where η ≤ G − 1: few clusters make the test powerless, and a large p then is *not informative*, never "parallel".
 *
 * Errors: those of `leastSquares`; `too-few-clusters`; `too-many-restrictions` (η − q + 1 is not above zero, so that
 * the test does not exist); `no-variation`.
 */
export function hotellingTest(
  of: ClusteredPanel & { readonly contrasts: readonly Contrast[] },
): Result<FTest, JointTestRefusal> {
  const clusters = clustersOf(of.clusterOf);
  const few = refuseFewClusters(clusters.length);
  if (few !== undefined) return few;
  const fitted = leastSquares(of);
  if (!fitted.ok) return fitted;
  const fit = fitted.value;
  const restrictions = of.contrasts.length;
  const rows = of.contrasts.map((contrast) => fit.weights(contrast));
  const expected = Matrix.zeros(restrictions, restrictions);
  for (const [one, first] of rows.entries()) {
    for (const [other, second] of rows.entries()) expected.set(one, other, dot(first, second));
  }
  const whitening = inverseRoot(expected);
  const whitened = rows.map((_, one) => mix(rows, whitening.getRow(one)));
  const adjusted = clusters.map((cluster) => {
    const block = leverageBlock(fit, cluster);
    return whitened.map((weights) => adjustedWeights(fit, block, weights));
  });
  const pulls = adjusted.map((parts) => parts.map((part) => residualPull(fit, part)));
  const covariance = Matrix.zeros(restrictions, restrictions);
  for (const pull of pulls) covariance.add(outer(pull));
  const estimates = whitened.map((weights) => dot(weights, of.outcome));
  const noise = dot(fit.residuals, fit.residuals);
  if (!(noise > 1e-20 * dot(of.outcome, of.outcome))) {
    return fail("no-variation", "The design fits every row exactly: there is no noise to compare with.");
  }
  const cholesky = new CholeskyDecomposition(covariance);
  if (restrictions >= clusters.length || !cholesky.isPositiveDefinite()) {
    return fail("too-many-restrictions", tooMany(restrictions, clusters.length));
  }
  const distance = dot(estimates, cholesky.solve(Matrix.columnVector(estimates)).getColumn(0));
  const degrees = (restrictions * (restrictions + 1)) / covarianceSpread(adjusted, restrictions);
  const denominatorDegrees = degrees - restrictions + 1;
  if (!(denominatorDegrees > 0)) return fail("too-many-restrictions", tooMany(restrictions, clusters.length));
  const f = (denominatorDegrees / (degrees * restrictions)) * distance;
  return succeed({
    f,
    numeratorDegrees: restrictions,
    denominatorDegrees,
    pValue: fAbove(f, restrictions, denominatorDegrees),
  });
}

function tooMany(restrictions: number, clusters: number): string {
  return `${clusters} sites are too few to test ${restrictions} weeks at once: the test does not exist, which says nothing about the trend.`;
}

/** Sum of the variances of all entries of the whitened CR2 covariance, under independent normal noise. */
function covarianceSpread(adjusted: readonly (readonly AdjustedWeights[])[], size: number): number {
  let sum = 0;
  for (const first of adjusted) {
    for (const second of adjusted) {
      const cross = Array.from({ length: size }, (_, one) =>
        Float64Array.from({ length: size }, (__, other) => crossCovariance(first[one], second[other])),
      );
      for (let one = 0; one < size; one++) {
        for (let other = 0; other < size; other++) {
          const straight = (cross[one]?.[one] ?? 0) * (cross[other]?.[other] ?? 0);
          const crossed = (cross[one]?.[other] ?? 0) * (cross[other]?.[one] ?? 0);
          sum += straight + crossed;
        }
      }
    }
  }
  return sum;
}

function crossCovariance(one: AdjustedWeights | undefined, other: AdjustedWeights | undefined): number {
  return one === undefined || other === undefined ? 0 : pullCovariance(one, other);
}

function outer(values: readonly number[]): Matrix {
  return Matrix.columnVector([...values]).mmul(Matrix.rowVector([...values]));
}

function mix(rows: readonly Float64Array[], factors: readonly number[]): Float64Array {
  const mixed = new Float64Array(rows[0]?.length ?? 0);
  for (const [index, row] of rows.entries()) addScaled(mixed, factors[index] ?? 0, row);
  return mixed;
}

function inverseRoot(matrix: Matrix): Matrix {
  const { eigenvectorMatrix, realEigenvalues } = new EigenvalueDecomposition(matrix, {
    assumeSymmetric: true,
  });
  if (!(Math.min(...realEigenvalues) > 1e-12 * Math.max(...realEigenvalues))) {
    throw new Error("a contrast is the sum of others");
  }
  const roots = realEigenvalues.map((value) => 1 / Math.sqrt(value));
  return eigenvectorMatrix.mmul(Matrix.diag(roots)).mmul(eigenvectorMatrix.transpose());
}
