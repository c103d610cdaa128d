import { fail, type Result, succeed } from "../../../base/result.ts";
import { dot } from "../vector.ts";
import { type SyntheticRefusal, syntheticControl, type UnitSeries } from "./synthetic-control.ts";

/** How unusual the treated unit's gap is among gaps of units where nothing was done. */
export interface PlaceboInSpace {
  /** Share of units, the treated one included, whose ratio is at least the treated one's. */
  readonly pValue: number;
  /** Each unit's root mean square gap during over before, the treated unit first. */
  readonly ratios: readonly { readonly name: string; readonly ratio: number }[];
}

/**
 * Placebo in space for a synthetic control (Abadie, Diamond & Hainmueller 2010): every donor is treated as if it had
 * been the one, with the other donors as its donors. The treated unit was not drawn by chance, as a rule: the p is a
 * rank among units, not the p of an experiment, and no smaller than 1 / units.
 * Errors: as `syntheticControl`; `perfect-fit` (a unit is fitted exactly before, so that its ratio does not exist).
 */
export function placeboInSpace(of: {
  readonly treated: UnitSeries;
  readonly donors: readonly UnitSeries[];
  readonly demeaned: boolean;
}): Result<PlaceboInSpace, SyntheticRefusal | "perfect-fit"> {
  const ratios: { readonly name: string; readonly ratio: number }[] = [];
  for (const unit of [of.treated, ...of.donors]) {
    const donors = of.donors.filter((donor) => donor !== unit);
    const control = syntheticControl({ treated: unit, donors, demeaned: of.demeaned });
    if (!control.ok) return control;
    const { gaps, imbalance } = control.value;
    const before = imbalance / Math.sqrt(unit.before.length);
    if (!(before > 1e-12 * Math.sqrt(dot(unit.before, unit.before)))) {
      return fail("perfect-fit", `${unit.name} is fitted exactly before: more periods before are needed.`);
    }
    ratios.push({ name: unit.name, ratio: Math.sqrt(dot(gaps, gaps) / gaps.length) / before });
  }
  const own = ratios[0]?.ratio ?? 0;
  return succeed({ pValue: ratios.filter(({ ratio }) => ratio >= own).length / ratios.length, ratios });
}
