import { describe, expect, it } from "vitest";
import { drawPlan } from "../../../content/experiment/design/draw-plan.ts";
import { experimentOf } from "../../../content/experiment/design/fixtures.ts";
import type { Design, Experiment } from "../../../content/experiment/schema/experiment.ts";
import type { DailySale } from "../../../content/sales/schema/daily-sale.ts";
import { createChance } from "../../base/chance.ts";
import { dayAfter, daysBetween } from "../../base/civil-time.ts";
import { experimentResultSchema } from "../schema/experiment-result.ts";
import { type ExperimentReportInput, experimentReport } from "./experiment-report.ts";

const ROTATION: Design = { kind: "rotation", baselineWeeks: 1, weeksPerArm: 2 };
const PARALLEL: Design = { kind: "parallel", baselineWeeks: 4, campaignWeeks: 2 };

/** Sales of a drawn plan in which the arms multiply what is advertised, with noise of a known size. */
function inputOf(
  experiment: Experiment,
  lifts: { mirror: number; flyer: number },
  spread = 0.02,
): ExperimentReportInput {
  const drawn = drawPlan(experiment, 3);
  if (!drawn.ok) throw new Error(drawn.message);
  const plan = drawn.value;
  const chance = createChance(11);
  const sales: DailySale[] = plan.sites.flatMap(({ siteId, arms }) =>
    plan.periods.flatMap(({ fromDay, untilDay }, period) =>
      Array.from({ length: daysBetween(fromDay, untilDay) }, (_, index) => {
        const arm = arms[period] ?? "none";
        const lift = arm === "none" ? 0 : lifts[arm];
        const sale = (productId: string, units: number) => ({
          siteId,
          day: dayAfter(fromDay, index),
          productId,
          soldUnits: Math.round(units),
          returnedUnits: 0,
          revenueMinor: Math.round(units) * 2_000,
          currency: "EUR",
        });
        return [
          sale("cable-jumper", 400 * (1 + lift) * chance.around(1, spread)),
          sale("oxford-shirt", 400 * chance.around(1, spread)),
          sale("lambswool-cardigan", 300 * chance.around(1, spread)),
        ];
      }).flat(),
    ),
  );
  return {
    kept: { experiment, plan, drawnAtMs: 1, drawnBy: "ada", sha256: "f".repeat(64) },
    planChanged: false,
    sales,
    products: [
      { productId: "cable-jumper", brand: "A", category: "top-long" },
      { productId: "oxford-shirt", brand: "B", category: "trousers" },
      { productId: "lambswool-cardigan", brand: "A", category: "top-long" },
    ],
    shown: [],
    handOuts: [],
    notes: [],
    mirror: { interactions: null, contacts: null },
    simulated: true,
    madeAtMs: 1,
    today: "2027-01-01",
    timeZone: "Europe/Berlin",
  };
}

const MONEY: Experiment["money"] = {
  currency: "EUR",
  marginPerUnitMinor: 1_000,
  costs: [
    { arm: "mirror", label: "Screens", amountMinor: 900_000 },
    { arm: "flyer", label: "Print", amountMinor: 100_000 },
  ],
};

describe("the report of an experiment", () => {
  it("finds what was planted in a rotation, in all three comparisons, and fits its schema", () => {
    const report = experimentReport(
      inputOf(experimentOf(ROTATION, 6, { money: MONEY }), { mirror: 0.12, flyer: 0.02 }),
    );
    expect(experimentResultSchema.parse(report)).toEqual(report);
    expect(report.effects.map(({ contrast, method }) => [contrast, method])).toEqual([
      ["mirror-flyer", "wild-bootstrap"],
      ["mirror-none", "wild-bootstrap"],
      ["flyer-none", "wild-bootstrap"],
    ]);
    const truth = [1.12 / 1.02 - 1, 0.12, 0.02];
    for (const [index, { lift }] of report.effects.entries())
      expect(lift).toBeCloseTo(truth[index] ?? 0, 1.5);
    expect(report.verdict).toMatchObject({ kind: "works" });
    expect(report.plan.admissible).toBe(720);
    expect(report.robustness.flatMap(({ refusal }) => refusal?.code ?? [])).toEqual([
      "sites-take-turns",
      "sites-take-turns",
      "sites-take-turns",
    ]);
    expect(report.spillOver).toMatchObject({ products: 1 });
    expect(Math.abs(report.spillOver?.lift ?? 1)).toBeLessThan(0.05);
    expect(report.withoutSite).toHaveLength(6);
    expect(report.weeks).toHaveLength(6);
    expect(report.money).toMatchObject({
      extraCostMinor: 800_000,
      breakEvenUnits: 800,
      costPerUnit: { kind: "bounded" },
    });
  });

  it("finds what was planted side by side, with the exact test of the draw, a placebo and a pre-trend", () => {
    const report = experimentReport(inputOf(experimentOf(PARALLEL, 8), { mirror: 0.12, flyer: 0.02 }));
    expect(report.effects[0]).toMatchObject({ method: "randomisation", ground: "drawn", smallestP: 2 / 70 });
    expect(report.effects[0]?.lift).toBeCloseTo(1.12 / 1.02 - 1, 1.5);
    expect(report.effects[1]).toMatchObject({ ground: "description", pValue: null, interval: null });
    expect(report.verdict.kind).toBe("works");
    expect(report.placebo?.pValue).toBeGreaterThan(0.05);
    expect(report.preTrend).toMatchObject({ pValue: expect.any(Number) });
  });

  it("asks the weeks of the other sites what would have been sold, and takes the draw's p for it", () => {
    const long = experimentOf({ ...PARALLEL, baselineWeeks: 10 }, 8);
    const { robustness } = experimentReport(inputOf(long, { mirror: 0.12, flyer: 0.02 }));
    const rows = robustness.filter(({ method }) => /^synthetic|^time/.test(method));
    expect(rows.map(({ method }) => method)).toEqual([
      "synthetic-control",
      "synthetic-difference",
      "time-based",
    ]);
    for (const { lift, method, pValue } of rows) {
      // Sites that hardly moved together leave part of the flyer's own 2 % in the regression over time.
      expect(lift).toBeCloseTo(1.12 / 1.02 - 1, method === "time-based" ? 1 : 1.5);
      expect(((pValue ?? 0) * 70) % 1).toBeCloseTo(0, 9);
      expect(pValue).toBeLessThan(method === "time-based" ? 0.1 : 0.05);
    }
  });

  it("says why sites that keep their arm are not foretold from too few weeks, or from a week without sales", () => {
    const refusals = (input: ExperimentReportInput) =>
      experimentReport(input).robustness.flatMap(({ method, refusal }) =>
        /^synthetic|^time/.test(method) ? (refusal?.code ?? "none") : [],
      );
    const short = inputOf(experimentOf({ ...PARALLEL, baselineWeeks: 3 }, 8), { mirror: 0.12, flyer: 0.02 });
    expect(new Set(refusals(short))).toEqual(new Set(["too-few-weeks-before"]));
    const whole = inputOf(experimentOf({ ...PARALLEL, baselineWeeks: 8 }, 8), { mirror: 0.12, flyer: 0.02 });
    const { fromDay = "", untilDay = "" } = whole.kept.plan.periods[1] ?? {};
    const [closed] = whole.kept.plan.sites;
    const without = whole.sales.filter(
      ({ day, siteId }) => siteId !== closed?.siteId || day < fromDay || day >= untilDay,
    );
    expect(new Set(refusals({ ...whole, sales: without }))).toEqual(new Set(["week-empty"]));
  });

  it("prints no verdict where the smallest possible p is above alpha, and offers the 80 % interval", () => {
    const report = experimentReport(
      inputOf(experimentOf({ ...PARALLEL, baselineWeeks: 1 }, 6), { mirror: 0.3, flyer: 0 }),
    );
    expect(report.effects[0]).toMatchObject({
      smallestP: 0.1,
      interval: { lower: null, upper: null },
      widerInterval: { level: 0.8, lower: expect.any(Number), upper: expect.any(Number) },
    });
    expect(report.verdict).toMatchObject({ kind: "not-measurable", reason: "smallest-p-above-alpha" });
  });

  it("holds for one site alone where days were drawn in it", () => {
    const report = experimentReport(
      inputOf(experimentOf({ kind: "day-pairs", pairs: 14 }, 1), { mirror: 0.1, flyer: 0.02 }),
    );
    expect(report).toMatchObject({
      onlyFor: "site-1",
      verdict: { kind: "works" },
      preTrend: null,
      placebo: null,
    });
    expect(report.effects[0]).toMatchObject({ method: "sign-flip" });
  });

  it("describes a history and gives it no p value", () => {
    const history: Design = { kind: "history", baselineWeeks: 1, campaignWeeks: 2, arm: "mirror" };
    const report = experimentReport(inputOf(experimentOf(history, 2), { mirror: 0.1, flyer: 0 }));
    expect(report.verdict).toMatchObject({ kind: "not-measurable", reason: "nothing-drawn" });
    expect(report.effects.every(({ pValue, interval }) => pValue === null && interval === null)).toBe(true);
    expect(report.effects[1]).toMatchObject({ contrast: "mirror-none", ground: "description" });
  });

  it("stops the verdict where screens did not show what the plan says", () => {
    const input = inputOf(experimentOf(ROTATION, 6), { mirror: 0.12, flyer: 0.02 });
    const shown = input.kept.plan.sites.flatMap(({ siteId }) => [
      { siteId, day: "2026-03-10", arm: "mirror" as const },
    ]);
    const report = experimentReport({ ...input, shown });
    expect(report.validity.filter(({ code }) => code === "plan-not-followed").length).toBeGreaterThan(2);
    expect(report.verdict).toMatchObject({ kind: "not-measurable", reason: "plan-not-followed" });
  });

  it("gives no finite cost per unit where the interval spans zero", () => {
    const report = experimentReport(
      inputOf(experimentOf(ROTATION, 6, { money: MONEY }), { mirror: 0.02, flyer: 0.02 }),
    );
    expect(report.verdict.kind).not.toBe("works");
    expect(["unbounded", "negative"]).toContain(report.money?.costPerUnit.kind);
  });

  it("tells of periods without sales, missing days, sold-out products and changed prices, and of roles that are alike", () => {
    const input = inputOf(experimentOf(ROTATION, 6), { mirror: 0.1, flyer: 0 });
    const sales = input.sales.filter(
      ({ siteId, day, productId }) =>
        !(siteId === "site-1" && day === "2026-03-12") &&
        !(siteId === "site-2" && productId === "cable-jumper" && day >= "2026-03-16" && day < "2026-03-23"),
    );
    const products = input.products.map((product) => ({ ...product, category: "top-long" as const }));
    const codes = new Set(experimentReport({ ...input, sales, products }).validity.map(({ code }) => code));
    expect(codes).toEqual(
      new Set(["days-missing", "period-empty", "shared-category", "looks-sold-out", "screens-unknown"]),
    );
  });

  it("names the sites with the mirror whose screens told nothing", () => {
    const input = inputOf(experimentOf(ROTATION, 6), { mirror: 0.1, flyer: 0 });
    const silent = (shown: typeof input.shown) =>
      experimentReport({ ...input, shown }).validity.flatMap(({ code, siteId }) =>
        code === "screens-unknown" ? siteId : [],
      );
    expect(silent([])).toHaveLength(6);
    expect(silent([{ siteId: "site-1", day: "2026-03-12", arm: "mirror" }])).not.toContain("site-1");
    expect(silent([{ siteId: "site-1", day: "2026-03-12", arm: null }])).toContain("site-1");
  });

  it("spends alpha over the looks that were planned", () => {
    const experiment = experimentOf(ROTATION, 6, { looks: ["2026-03-30"] });
    const input = inputOf(experiment, { mirror: 0.12, flyer: 0.02 });
    const early = experimentReport({ ...input, today: "2026-03-30" });
    const late = experimentReport(input);
    expect(early.looks.map(({ past }) => past)).toEqual([true, false]);
    expect(early.alpha).toBeLessThan(0.01);
    expect(late.alpha).toBeLessThan(0.05);
    expect(late.alpha).toBeGreaterThan(0.045);
  });
});
