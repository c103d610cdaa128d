import { mean } from "../vector.ts";
import type { UnitSeries } from "./synthetic-control.ts";

/** The mean of units by period, as long as the first of them; empty of none. */
export function meanUnit(units: readonly UnitSeries[]): UnitSeries {
  const over = (period: "before" | "during"): readonly number[] =>
    (units[0]?.[period] ?? []).map((_, at) => mean(units.map((unit) => unit[period][at] ?? Number.NaN)));
  return { name: "mean", before: over("before"), during: over("during") };
}
