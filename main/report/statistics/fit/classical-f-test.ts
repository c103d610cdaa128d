import { fail, type Result, succeed } from "../../../base/result.ts";
import { fAbove } from "../distributions/f.ts";
import { dot } from "../vector.ts";
import type { Design } from "./design.ts";
import { interceptName } from "./design.ts";
import { type DesignRefusal, leastSquares } from "./least-squares.ts";
import { refuseSaturated } from "./residual-variation.ts";

/** A textbook F test and the noise that it compares with, in squared units of the outcome. */
export interface ClassicalFTest extends FTest {
  readonly residualVariance: number;
}

/** An F statistic with its degrees of freedom and upper-tail p. */
export interface FTest {
  readonly f: number;
  readonly numeratorDegrees: number;
  readonly denominatorDegrees: number;
  readonly pValue: number;
}

/**
 * Textbook F test that all terms of a design are zero, against its fixed effects alone (equal, independent noise).
 * Errors: those of `leastSquares`; `saturated`; `no-terms`; `no-variation` (the design fits without any residual).
 */
export function classicalFTest(of: {
  readonly design: Design;
  readonly outcome: readonly number[];
}): Result<ClassicalFTest, DesignRefusal | "saturated" | "no-terms" | "no-variation"> {
  const full = leastSquares(of);
  if (!full.ok) return full;
  const without = leastSquares({ design: { ...of.design, terms: {} }, outcome: of.outcome });
  if (!without.ok) return without;
  const saturated = refuseSaturated(full.value);
  if (saturated !== undefined) return saturated;
  const numeratorDegrees = full.value.columnCount - without.value.columnCount;
  if (numeratorDegrees === 0) return fail("no-terms", `The design has no term besides its ${interceptName}.`);
  const left = dot(full.value.residuals, full.value.residuals);
  const explained = dot(without.value.residuals, without.value.residuals) - left;
  if (!(left > 1e-20 * dot(of.outcome, of.outcome))) {
    return fail("no-variation", "The design fits every row exactly: there is no noise to compare with.");
  }
  const denominatorDegrees = full.value.degreesOfFreedom;
  const residualVariance = left / denominatorDegrees;
  const f = explained / numeratorDegrees / residualVariance;
  return succeed({
    f,
    numeratorDegrees,
    denominatorDegrees,
    pValue: fAbove(f, numeratorDegrees, denominatorDegrees),
    residualVariance,
  });
}
