import { expect, it } from "vitest";
import { createChance } from "../../../base/chance.ts";
import { clusterRobust } from "../clusters/cluster-robust.ts";
import { codeOf, valueOf } from "../fixtures.ts";
import { eventStudy } from "./event-study.ts";
import { effectName, placeboPanel, pooledPanel, type SiteWeek } from "./site-week-panel.ts";

/** Eight sites, half of them treated from week 0 on; the effect is 0.5, and 0.5 more in week 1. */
function rowsOf(sites: number, firstWeek: number): readonly SiteWeek[] {
  const chance = createChance(31);
  return Array.from({ length: sites }, (_, site) => site).flatMap((site) =>
    Array.from({ length: 2 - firstWeek }, (_, index): SiteWeek => {
      const weekRelative = firstWeek + index;
      const treated = site < sites / 2;
      const effect = treated && weekRelative >= 0 ? 0.5 * (1 + weekRelative) : 0;
      return { site: `${site}`, weekRelative, treated, outcome: effect + (chance.next() - 0.5) * 0.01 };
    }),
  );
}

it("finds the effect week by week and none before the start", () => {
  const study = valueOf(eventStudy({ rows: rowsOf(8, -3) }));
  expect(study.weeks.map(({ weekRelative }) => weekRelative)).toEqual([-3, -2, 0, 1]);
  const effects = study.weeks.map(({ effect }) => effect.estimate);
  for (const [index, wanted] of [0, 0, 0.5, 1].entries()) expect(effects[index]).toBeCloseTo(wanted, 1);
  expect(valueOf(study.preTrend)).toMatchObject({ numeratorDegrees: 2 });
});

it("pools the weeks, and finds no effect of a start that was not", () => {
  const rows = rowsOf(8, -4);
  const contrast = { [effectName]: 1 };
  expect(valueOf(clusterRobust({ ...pooledPanel(rows), contrast, kind: "CR2" })).estimate).toBeCloseTo(
    0.75,
    1,
  );
  const placebo = valueOf(clusterRobust({ ...placeboPanel(rows, 2), contrast, kind: "CR2" }));
  expect(placebo.estimate).toBeCloseTo(0, 1);
  expect(placeboPanel(rows, 2).outcome).toHaveLength(8 * 4);
});

it("says why there is no test of the trend, and refuses a study without a week to compare with", () => {
  expect(codeOf(valueOf(eventStudy({ rows: rowsOf(8, -1) })).preTrend)).toBe("no-weeks-before");
  expect(codeOf(valueOf(eventStudy({ rows: rowsOf(4, -7) })).preTrend)).toBe("too-many-restrictions");
  const without = rowsOf(8, -3).filter(({ weekRelative }) => weekRelative !== -1);
  expect(codeOf(eventStudy({ rows: without }))).toBe("no-reference-week");
  expect(codeOf(eventStudy({ rows: rowsOf(2, -3) }))).toBe("too-few-clusters");
});
