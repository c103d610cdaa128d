import { describe, expect, it } from "vitest";
import { drawPlan } from "../../../content/experiment/design/draw-plan.ts";
import { experimentOf } from "../../../content/experiment/design/fixtures.ts";
import type { Design } from "../../../content/experiment/schema/experiment.ts";
import type { DailySale } from "../../../content/sales/schema/daily-sale.ts";
import { createChance } from "../../base/chance.ts";
import { dayAfter, daysBetween } from "../../base/civil-time.ts";
import { experimentResultSchema } from "../schema/experiment-result.ts";
import { experimentCsv } from "./experiment-files.node.ts";
import { experimentReport } from "./experiment-report.ts";

const ROTATION: Design = { kind: "rotation", baselineWeeks: 1, weeksPerArm: 1 };
const PARALLEL: Design = { kind: "parallel", baselineWeeks: 1, campaignWeeks: 1 };
const DAY_PAIRS: Design = { kind: "day-pairs", pairs: 4 };

/** A report over sales of 40 units a day, give or take, changed as `sell` says; null: no sale at all. */
function reportOf(
  design: Design,
  sites: number,
  sell: (sale: DailySale, period: number) => DailySale | null,
  planChanged = false,
) {
  const experiment = experimentOf(design, sites, { title: '=HYPERLINK("http://x")' });
  const drawn = drawPlan(experiment, 3);
  if (!drawn.ok) throw new Error(drawn.message);
  const chance = createChance(5);
  const sales = drawn.value.sites.flatMap(({ siteId }) =>
    drawn.value.periods.flatMap(({ fromDay, untilDay }, period) =>
      Array.from({ length: daysBetween(fromDay, untilDay) }, (_, index) => dayAfter(fromDay, index)).flatMap(
        (day) =>
          ["cable-jumper", "oxford-shirt"].flatMap((productId) => {
            const soldUnits = Math.round(40 * chance.around(1, 0.1));
            const sale = {
              siteId,
              day,
              productId,
              soldUnits,
              returnedUnits: 0,
              revenueMinor: null,
              currency: null,
            };
            return sell(sale, period) ?? [];
          }),
      ),
    ),
  );
  const report = experimentReport({
    kept: { experiment, plan: drawn.value, drawnAtMs: 1, drawnBy: "ada", sha256: "f".repeat(64) },
    planChanged,
    sales,
    products: [],
    shown: [],
    handOuts: [],
    notes: [],
    mirror: { interactions: null, contacts: null },
    simulated: false,
    madeAtMs: 1,
    today: "2027-01-01",
    timeZone: "Europe/Berlin",
  });
  expect(experimentResultSchema.parse(report)).toEqual(report);
  expect(JSON.stringify(report)).not.toMatch(/NaN|Infinity/);
  return report;
}

const codesOf = (report: ReturnType<typeof reportOf>) => new Set(report.validity.map(({ code }) => code));

describe("a report over bad sales refuses with a reason, and never with a number", () => {
  it.each([
    ["no sales at all", ROTATION, 6, () => null, "too-few-sites"],
    ["zeros everywhere", ROTATION, 6, (sale: DailySale) => ({ ...sale, soldUnits: 0 }), "too-few-sites"],
    [
      "0 of 0 in pairs of days",
      DAY_PAIRS,
      1,
      (sale: DailySale) => ({ ...sale, soldUnits: 0 }),
      "too-few-pairs",
    ],
    [
      "one site with sales",
      ROTATION,
      6,
      (sale: DailySale) => (sale.siteId === "site-1" ? sale : null),
      "too-few-sites",
    ],
    [
      "a site without its campaign",
      PARALLEL,
      6,
      (sale: DailySale, period: number) => (sale.siteId === "site-2" && period > 0 ? null : sale),
      "period-empty",
    ],
    [
      "the same units in every week",
      ROTATION,
      6,
      (sale: DailySale) => ({ ...sale, soldUnits: 10 }),
      "no-noise",
    ],
  ] as const)("%s", (_what, design, sites, sell, code) => {
    const report = reportOf(design, sites, sell);
    expect(report.effects[0]).toMatchObject({ lift: null, pValue: null, refusal: { code } });
    expect(report.verdict).toMatchObject({ kind: "not-measurable", reason: "no-estimate" });
  });

  it("an empty week is told, and the others are compared", () => {
    const report = reportOf(ROTATION, 6, (sale, period) =>
      sale.siteId === "site-1" && period === 2 ? null : sale,
    );
    expect(codesOf(report)).toContain("period-empty");
    expect(codesOf(report)).toContain("days-missing");
    expect(report.effects[0]).toMatchObject({ lift: expect.any(Number), refusal: null });
  });

  it("more brought back than sold stays apart from what was sold", () => {
    const sold = reportOf(ROTATION, 6, (sale) => sale);
    const back = reportOf(ROTATION, 6, (sale) => ({ ...sale, returnedUnits: 90 }));
    expect(back.effects).toEqual(sold.effects);
  });

  it("a plan that was changed after it was drawn stops the verdict", () => {
    const report = reportOf(ROTATION, 6, (sale) => sale, true);
    expect(report.validity[0]).toMatchObject({ code: "plan-changed", weight: "stop" });
    expect(report.verdict.kind).toBe("not-measurable");
  });

  it("a title that a spreadsheet would run is text in the CSV", () => {
    const csv = experimentCsv(
      reportOf(ROTATION, 6, (sale) => sale),
      "en",
    );
    expect(csv).toContain("'=HYPERLINK");
    expect(csv).not.toMatch(/(^|,)"?=/m);
  });
});
