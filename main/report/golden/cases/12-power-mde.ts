import { designEffect } from "../../statistics/power/design-effect.ts";
import { smallestDetectable } from "../../statistics/power/smallest-detectable.ts";
import { smallestParallelP } from "../../statistics/power/smallest-parallel-p.ts";
import { tTestPower } from "../../statistics/power/t-test-power.ts";
import { visitorsNeeded } from "../../statistics/power/visitors-needed.ts";
import type { GoldenCase, GoldenRows } from "../golden-case.ts";
import { inputNumber, partOf, partsOf } from "../golden-inputs.ts";
import { numberCell, whenKnown } from "../golden-sales.ts";

const POWER_KEY = /^power_at_([\d.]+)pct_two_groups$/;
const VISITORS_KEY = /^prop_test_n_([\d.]+)pct_vs_([\d.]+)pct$/;

/** Case 12: power and smallest detectable effect. The sizes of effect and the two rates stand in the keys' names. */
export const powerMde: GoldenCase = (rows, expected) => {
  const [first = {}] = partsOf(expected, "table");
  const percents = Object.keys(first).flatMap((key) => POWER_KEY.exec(key)?.[1] ?? []);
  const design = partOf(expected, "design_effect");
  const effect = designEffect({
    perCluster: inputNumber(design, "m"),
    correlation: inputNumber(design, "icc"),
  });
  return {
    table: rows.map((row) => tableWords(row, percents)),
    ...Object.fromEntries(Object.keys(Object(expected)).flatMap(visitorsWords)),
    design_effect: { value: whenKnown(effect, (value) => value) },
  };
};

function tableWords(row: GoldenRows[number], percents: readonly string[]) {
  const perGroup = numberCell(row, "stores_per_arm");
  const deviation = numberCell(row, "sd");
  const detectable = (kind: "two-groups" | "paired") =>
    whenKnown(smallestDetectable({ kind, perGroup, deviation }), (effect) => effect);
  const powers = percents.map((percent) => {
    const effect = Math.log1p(Number(percent) / 100);
    const power = tTestPower({ kind: "two-groups", perGroup, deviation, effect });
    return [`power_at_${percent}pct_two_groups`, whenKnown(power, (value) => value)];
  });
  return {
    stores_per_arm: perGroup,
    sd: deviation,
    mde_log_two_groups: detectable("two-groups"),
    mde_log_paired: detectable("paired"),
    ...Object.fromEntries(powers),
    min_randomisation_p_parallel: whenKnown(smallestParallelP(perGroup, perGroup), (p) => p),
  };
}

function visitorsWords(key: string) {
  const match = VISITORS_KEY.exec(key);
  if (match === null) return [];
  const needed = visitorsNeeded({ rates: [Number(match[1]) / 100, Number(match[2]) / 100] });
  return [[key, whenKnown(needed, (visitors) => visitors)] as const];
}
