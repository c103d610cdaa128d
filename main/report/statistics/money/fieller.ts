import { fail, type Result, succeed } from "../../../base/result.ts";
import { normalCritical } from "../distributions/normal.ts";
import { studentTCritical } from "../distributions/student-t.ts";
import { alphaOf, type Interval, USUAL_LEVEL } from "../interval.ts";

/** A number and how surely it is known, both in the same unit. */
export interface Measured {
  readonly estimate: number;
  readonly standardError: number;
}

/** Which ratios the two estimates allow. */
export type RatioSet =
  /** Those within; the denominator is surely not 0. One end may be ±Infinity, just before the set turns inside out. */
  | { readonly kind: "bounded"; readonly ratio: number; readonly interval: Interval }
  /** Those outside of a gap, ends included: all up to `lower` and all from `upper` on. */
  | { readonly kind: "outside"; readonly ratio: number; readonly gap: Interval }
  /** Any: the two estimates say nothing of their ratio. `ratio` is ±Infinity or NaN where the denominator is 0. */
  | { readonly kind: "whole-line"; readonly ratio: number };

/** Why a ratio has no set. */
export type FiellerRefusal = "not-finite" | "no-variation" | "not-a-correlation";

/**
 * Confidence set of a ratio of two estimates (mirror's effect / flyer's, margin / units): honest where the denominator
 * may be 0, when the set has no ends. `correlation` of the two errors in [−1, 1], 0 where none is known of;
 * `degreesOfFreedom` for Student's t, without them the normal curve is taken. Errors: `not-finite`, `no-variation` (a
 * standard error not above 0), `not-a-correlation`. Source: Fieller (1954), JRSS B 16:175-185.
 */
export function fieller(of: {
  readonly numerator: Measured;
  readonly denominator: Measured;
  readonly correlation?: number;
  readonly degreesOfFreedom?: number;
  readonly level?: number;
}): Result<RatioSet, FiellerRefusal> {
  const { numerator: top, denominator: under, correlation = 0, level = USUAL_LEVEL } = of;
  if (![top.estimate, top.standardError, under.estimate, under.standardError].every(Number.isFinite)) {
    return fail("not-finite", "An estimate or its standard error is not a finite number.");
  }
  if (!(top.standardError > 0 && under.standardError > 0)) {
    return fail("no-variation", "Both estimates need a standard error above 0.");
  }
  if (!(Math.abs(correlation) <= 1)) return fail("not-a-correlation", `${correlation} lies outside [−1, 1].`);
  const alpha = alphaOf(level);
  const critical =
    of.degreesOfFreedom === undefined ? normalCritical(alpha) : studentTCritical(alpha, of.degreesOfFreedom);
  const ratio = top.estimate / under.estimate;
  // The ratios ρ with (a − ρ b)² ≤ critical² (sₐ² − 2 ρ r sₐ s_b + ρ² s_b²), a parabola in ρ.
  const square = under.estimate ** 2 - critical ** 2 * under.standardError ** 2;
  const half =
    top.estimate * under.estimate - critical ** 2 * correlation * top.standardError * under.standardError;
  const rest = top.estimate ** 2 - critical ** 2 * top.standardError ** 2;
  const inside = half ** 2 - square * rest;
  if (inside <= 0) return succeed({ kind: "whole-line", ratio });
  const [one, other] = roots(square, half, rest, inside);
  const between = { level, lower: Math.min(one, other), upper: Math.max(one, other) };
  if (square >= 0) return succeed({ kind: "bounded", ratio, interval: between });
  return succeed({ kind: "outside", ratio, gap: between });
}

/**
 * Of square ρ² − 2 half ρ + rest, without taking the difference of two near numbers. Where square is 0, the denominator
 * being just as far from 0 as the level asks, the first is ±Infinity and the set has one end.
 */
function roots(square: number, half: number, rest: number, inside: number): readonly [number, number] {
  const far = half + (half < 0 ? -1 : 1) * Math.sqrt(inside);
  return [far / square, rest / far];
}
