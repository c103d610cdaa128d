import { expect, it } from "vitest";
import { armRuns } from "./arm-runs.ts";

const week = (from: number, baseline = false) => ({
  fromDay: `2026-03-${String(from).padStart(2, "0")}`,
  untilDay: `2026-03-${String(from + 7).padStart(2, "0")}`,
  baseline,
});

it("joins periods of one arm, and keeps the baseline apart from an arm without promotion", () => {
  const runs = armRuns([week(2, true), week(9), week(16), week(23)], ["none", "none", "mirror", "mirror"]);
  expect(runs).toEqual([
    { arm: "none", baseline: true, fromDay: "2026-03-02", untilDay: "2026-03-09", periods: 1 },
    { arm: "none", baseline: false, fromDay: "2026-03-09", untilDay: "2026-03-16", periods: 1 },
    { arm: "mirror", baseline: false, fromDay: "2026-03-16", untilDay: "2026-03-30", periods: 2 },
  ]);
  expect(armRuns([], [])).toEqual([]);
});
