import type { Chance } from "../../../base/chance.ts";
import { fail, type Result, succeed } from "../../../base/result.ts";
import { squaredDeviations, total } from "../vector.ts";
import type { SyntheticRefusal } from "./synthetic-control.ts";
import {
  type SyntheticDifference,
  syntheticDifference,
  type TreatedAndControls,
  weightedDifference,
} from "./synthetic-difference.ts";

/** Placebos that are drawn where there are several treated units; of one, every control is the placebo once. */
export const placeboDraws = 200;

/**
 * Standard error of a synthetic difference by leaving out one unit at a time, weights kept and scaled to sum 1 again
 * (Arkhangelsky et al. 2021, algorithm 3): (N − 1) / N times the sum of squared differences from the estimate, rooted.
 * Unit of the outcome; somewhat too large as a rule.
 *
 * Errors: `one-treated`; `one-control-decides` (one control has all the weight: without it there is no estimate);
 * `no-variation` (nothing changes, whoever is left out).
 */
export function jackknifeError(
  { treated, controls }: TreatedAndControls,
  { estimate, periodWeights, unitWeights }: SyntheticDifference,
): Result<number, "one-treated" | "one-control-decides" | "no-variation"> {
  if (treated.length < 2) return fail("one-treated", "One treated site cannot be left out.");
  if (unitWeights.filter((weight) => weight > 0).length < 2)
    return fail("one-control-decides", "One control has all the weight and cannot be left out.");
  const without = [
    ...treated.map((unit) =>
      weightedDifference(
        { treated: treated.filter((each) => each !== unit), controls },
        unitWeights,
        periodWeights,
      ),
    ),
    ...controls.map((unit, at) => {
      const left = unitWeights.filter((_, index) => index !== at);
      const sum = total(left);
      return weightedDifference(
        { treated, controls: controls.filter((each) => each !== unit) },
        left.map((weight) => weight / sum),
        periodWeights,
      );
    }),
  ];
  const squares = total(without.map((value) => (value - estimate) ** 2));
  return positive(Math.sqrt((squares * (without.length - 1)) / without.length));
}

/**
 * Standard error of a synthetic difference from controls alone (Arkhangelsky et al. 2021, algorithm 4): as many
 * controls as there are treated units are taken for treated, and the deviation of what is then found is the error. One
 * treated unit: every control once; several: `placeboDraws` times by `chance`. Holds where treated units are as
 * noisy as controls. Unit of the outcome.
 *
 * Errors: as `syntheticDifference`; `too-few-controls` (not two more than treated); `no-variation`.
 */
export function placeboError(
  { treated, controls }: TreatedAndControls,
  chance: Chance,
): Result<number, SyntheticRefusal | "no-treated" | "too-few-controls" | "no-variation"> {
  if (controls.length < treated.length + 2)
    return fail("too-few-controls", "Placebos need two more controls than there are treated sites.");
  const found: number[] = [];
  const placebos = treated.length === 1 ? controls.length : placeboDraws;
  for (let draw = 0; draw < placebos; draw++) {
    const chosen = new Set(
      treated.length === 1 ? [draw] : drawnFrom(controls.length, treated.length, chance),
    );
    const placebo = syntheticDifference({
      treated: controls.filter((_, at) => chosen.has(at)),
      controls: controls.filter((_, at) => !chosen.has(at)),
    });
    if (!placebo.ok) return placebo;
    found.push(placebo.value.estimate);
  }
  return positive(Math.sqrt(squaredDeviations(found) / found.length));
}

/** So many different places of a list of `length`. */
function drawnFrom(length: number, count: number, chance: Chance): readonly number[] {
  const places = Array.from({ length }, (_, at) => at);
  return Array.from({ length: count }, () => places.splice(chance.between(0, places.length - 1), 1)).flat();
}

function positive(error: number): Result<number, "no-variation"> {
  return error > 0
    ? succeed(error)
    : fail("no-variation", "All sites moved alike: there is no noise to judge by.");
}
