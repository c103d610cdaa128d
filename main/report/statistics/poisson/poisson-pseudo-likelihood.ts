import { fail, type Result, succeed } from "../../../base/result.ts";
import type { Contrast, Design } from "../fit/design.ts";
import { total } from "../vector.ts";
import { estimableFrom } from "./estimable.ts";
import { informationMatrix } from "./information-matrix.ts";
import { type IteratedFit, iterate } from "./iterate.ts";
import { designTimes, type SparseDesign, sparseDesign } from "./sparse-design.ts";
import { withoutZeroGroups, type ZeroGroups } from "./zero-groups.ts";

/** More columns than this, besides the levels of the largest effect, would take minutes: use coarser effects. */
export const poissonColumnsMax = 2_000;

/** Why there is no Poisson estimate. */
export type PoissonRefusal =
  | "no-rows"
  | "not-finite"
  | "negative-units"
  | "no-units"
  | "not-identified"
  | "too-many-columns"
  | "separated";

/** A Poisson pseudo-likelihood fit; coefficients are logs of ratios. */
export interface PoissonFit {
  /** Row numbers that were used, ascending: those of empty levels are not. */
  readonly rows: readonly number[];
  /** Levels without any units, taken out first. */
  readonly dropped: readonly ZeroGroups[];
  readonly columnCount: number;
  readonly deviance: number;
  /** Pearson's chi-square over N − K: 1 for true Poisson counts; null where the design has as many columns as rows. */
  readonly dispersion: number | null;
  /** Units minus expected units of each used row. */
  readonly residuals: Float64Array;
  /** Value of a contrast of terms; exp − 1 is the lift. */
  readonly estimate: (contrast: Contrast) => number;
  /** What a unit more in each used row adds to a contrast. */
  readonly weights: (contrast: Contrast) => Float64Array;
  /** Whether some of the used rows (by their place among them) would be enough to estimate a contrast. */
  readonly estimableFrom: (places: readonly number[], contrast: Contrast) => boolean;
}

/**
 * Poisson pseudo-maximum-likelihood with fixed effects (Gourieroux, Monfort & Trognon 1984; Santos Silva & Tenreyro
 * 2006): log expected units = terms + levels. Takes zeros as they are, so that no log(0) is ever taken; counts need
 * not be Poisson, as errors come from clusters (`poissonClustered`). `units`: one a row, finite, ≥ 0.
 *
 * Errors: `no-rows`; `not-finite`; `negative-units`; `no-units` (nothing was sold at all); `not-identified` (a term
 * cannot be told apart from the levels); `too-many-columns`; `separated` (an arm sold nothing, or all: its effect is
 * infinite).
 */
export function poissonPseudoLikelihood(of: {
  readonly design: Design;
  readonly units: readonly number[];
}): Result<PoissonFit, PoissonRefusal> {
  const refused = refuse(of.units, of.design);
  if (refused !== undefined) return refused;
  const { rows, dropped } = withoutZeroGroups(of.design.effects, of.units);
  const design = sparseDesign(of.design, rows);
  if (design.columnCount > poissonColumnsMax) {
    return fail(
      "too-many-columns",
      `${design.columnCount} levels are more than ${poissonColumnsMax}: hold weeks constant instead of days.`,
    );
  }
  const units = Float64Array.from(rows, (row) => of.units[row] ?? 0);
  const { kept } = informationMatrix(design, new Float64Array(rows.length).fill(1));
  const lost = [...design.terms].find(([, column]) => !kept.includes(column));
  if (lost !== undefined) {
    return fail(
      "not-identified",
      `The effect of ${lost[0]} cannot be told apart from the levels held constant.`,
    );
  }
  const iterated = iterate(design, units);
  if (iterated === undefined || separated(design, iterated)) {
    return fail(
      "separated",
      "The estimate runs to infinity: an arm sold nothing where others sold, or the reverse.",
    );
  }
  const columnCount = design.levelCount + kept.length;
  return succeed({
    ...fitOf({ design, rows, dropped, units, columnCount, iterated }),
    estimableFrom: (places, contrast) =>
      estimableFrom(
        of.design,
        places.map((place) => rows[place] ?? 0),
        contrast,
      ),
  });
}

function refuse(units: readonly number[], design: Design) {
  if (units.length === 0) return fail("no-rows", "There is nothing to fit: no row was handed in.");
  if (!units.every(Number.isFinite)) return fail("not-finite", "Units of a row are not a finite number.");
  const negative = units.findIndex((value) => value < 0);
  if (negative >= 0) {
    return fail(
      "negative-units",
      `Units of row ${negative + 1} are ${units[negative]}: net returns against sales first.`,
    );
  }
  if (total(units) === 0)
    return fail("no-units", "Nothing was sold in any row: there is no ratio to estimate.");
  const broken = Object.entries(design.terms).find(([, values]) => !values.every(Number.isFinite));
  return broken === undefined
    ? undefined
    : fail("not-finite", `The term ${broken[0]} is not finite everywhere.`);
}

/** A log ratio of 20 is a factor of half a milliard: no campaign does that. */
const coefficientMax = 20;

function separated(design: SparseDesign, { coefficients }: IteratedFit): boolean {
  return [...design.terms.values()].some(
    (column) => Math.abs(coefficients[design.levelCount + column] ?? 0) > coefficientMax,
  );
}

function fitOf(of: {
  readonly design: SparseDesign;
  readonly rows: readonly number[];
  readonly dropped: readonly ZeroGroups[];
  readonly units: Float64Array;
  readonly columnCount: number;
  readonly iterated: IteratedFit;
}): Omit<PoissonFit, "estimableFrom"> {
  const { design, units, iterated, columnCount } = of;
  const column = (name: string): number => {
    const place = design.terms.get(name);
    if (place === undefined) throw new Error(`the design has no term ${name}`);
    return design.levelCount + place;
  };
  const residuals = units.map((value, row) => value - (iterated.expected[row] ?? 0));
  const pearson = total(residuals.map((value, row) => value ** 2 / (iterated.expected[row] ?? 1)));
  return {
    rows: of.rows,
    dropped: of.dropped,
    columnCount,
    deviance: iterated.deviance,
    dispersion: units.length > columnCount ? pearson / (units.length - columnCount) : null,
    residuals,
    estimate: (contrast) =>
      Object.entries(contrast).reduce(
        (sum, [name, factor]) => sum + factor * (iterated.coefficients[column(name)] ?? 0),
        0,
      ),
    weights: (contrast) => {
      const wanted = new Float64Array(design.levelCount + design.columnCount);
      for (const [name, factor] of Object.entries(contrast)) wanted[column(name)] = factor;
      return designTimes(design, iterated.information.solve(wanted));
    },
  };
}
