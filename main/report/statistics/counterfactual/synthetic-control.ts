import { fail, type Result, succeed } from "../../../base/result.ts";
import { dot, mean } from "../vector.ts";
import { simplexLeastSquares } from "./simplex-least-squares.ts";

/** More donors than this make the search slow. */
export const donorsMax = 500;

/** One unit's outcomes by period, oldest first. */
export interface UnitSeries {
  readonly name: string;
  readonly before: readonly number[];
  readonly during: readonly number[];
}

/** Why there is no synthetic control. */
export type SyntheticRefusal =
  | "no-donors"
  | "too-many-donors"
  | "too-few-periods"
  | "different-periods"
  | "not-finite";

/** A mixture of other units that moves as the treated one did before. Units of the outcome. */
export interface SyntheticControl {
  /** Donors with a weight above zero, the heaviest first; the weights sum to 1. */
  readonly weights: readonly { readonly name: string; readonly weight: number }[];
  /** What the mixture says for each period during. */
  readonly synthetic: readonly number[];
  /** Treated minus synthetic, each period during. */
  readonly gaps: readonly number[];
  /** Mean of the gaps: the effect a period. */
  readonly meanGap: number;
  /** Root of the sum of squared gaps before: how badly the mixture fits. */
  readonly imbalance: number;
}

/**
 * Synthetic control (Abadie, Diamond & Hainmueller 2010) on outcomes alone: weights ≥ 0 that sum to 1. With
 * `demeaned` each unit's mean before is taken out first (Doudchenko & Imbens 2016; GeoLift's fixed effects), so that
 * donors of another size can serve. It gives no standard error: see `placeboInSpace`.
 *
 * Errors: `no-donors`; `too-many-donors` (over 500); `too-few-periods` (under two before or none during);
 * `different-periods` (series of unequal length); `not-finite`.
 */
export function syntheticControl(of: {
  readonly treated: UnitSeries;
  readonly donors: readonly UnitSeries[];
  readonly demeaned: boolean;
}): Result<SyntheticControl, SyntheticRefusal> {
  const refused = refuseSeries(of.treated, of.donors);
  if (refused !== undefined) return refused;
  const levelOf = ({ before }: UnitSeries): number => (of.demeaned ? mean(before) : 0);
  const flat = (series: UnitSeries) => {
    const level = levelOf(series);
    return {
      before: Float64Array.from(series.before, (value) => value - level),
      during: Float64Array.from(series.during, (value) => value - level),
    };
  };
  const treated = flat(of.treated);
  const donors = of.donors.map(flat);
  const weights = simplexLeastSquares(
    donors.map(({ before }) => before),
    treated.before,
  );
  const mixed = (length: number, period: "before" | "during"): readonly number[] =>
    Array.from({ length }, (_, at) =>
      donors.reduce((sum, donor, index) => sum + (weights[index] ?? 0) * (donor[period][at] ?? 0), 0),
    );
  const misses = mixed(treated.before.length, "before").map((value, at) => (treated.before[at] ?? 0) - value);
  const expected = mixed(treated.during.length, "during");
  const gaps = expected.map((value, at) => (treated.during[at] ?? 0) - value);
  return succeed({
    weights: of.donors
      .map(({ name }, index) => ({ name, weight: weights[index] ?? 0 }))
      .filter(({ weight }) => weight > 0)
      .toSorted((a, b) => b.weight - a.weight),
    synthetic: expected.map((value) => value + levelOf(of.treated)),
    gaps,
    meanGap: mean(gaps),
    imbalance: Math.sqrt(dot(misses, misses)),
  });
}

/** Why no control can be mixed from these series; undefined where one can. */
export function refuseSeries(treated: UnitSeries, donors: readonly UnitSeries[]) {
  if (donors.length === 0) return fail("no-donors", "There is no untreated site to mix a control from.");
  if (donors.length > donorsMax)
    return fail("too-many-donors", `${donors.length} donors are over ${donorsMax}.`);
  if (treated.before.length < 2 || treated.during.length === 0) {
    return fail("too-few-periods", "Two periods before and one during are needed at least.");
  }
  for (const { name, before, during } of [treated, ...donors]) {
    if (before.length !== treated.before.length || during.length !== treated.during.length) {
      return fail("different-periods", `${name} has other periods than ${treated.name}.`);
    }
    if (![...before, ...during].every(Number.isFinite)) {
      return fail("not-finite", `${name} has an outcome that is not a finite number.`);
    }
  }
  return undefined;
}
