import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createChance } from "../../../main/base/chance.ts";
import { drawnPlanSchema } from "../schema/drawn-plan.ts";
import type { Design, Experiment } from "../schema/experiment.ts";
import { admissiblePlans, countPlans, MAX_ENUMERATED_PLANS, SAMPLED_PLANS } from "./admissible-plans.ts";
import { armOn } from "./arm-on.ts";
import { drawPlan } from "./draw-plan.ts";
import { experimentFaults } from "./experiment-faults.ts";
import { experimentOf } from "./fixtures.ts";
import { spansOfArm } from "./spans-of-arm.ts";

const rotation: Design = { kind: "rotation", baselineWeeks: 1, weeksPerArm: 1 };
const parallel: Design = { kind: "parallel", baselineWeeks: 1, campaignWeeks: 2 };
const dayPairs: Design = { kind: "day-pairs", pairs: 14 };

function drawn(experiment: Experiment, seed = 7) {
  const plan = drawPlan(experiment, seed);
  if (!plan.ok) throw new Error(plan.message);
  return plan.value;
}

describe("a drawn plan", () => {
  it("is the same for the same seed, and valid", () => {
    const experiment = experimentOf(rotation, 6);
    expect(drawn(experiment)).toEqual(drawn(experiment));
    expect(drawnPlanSchema.parse(drawn(experiment))).toEqual(drawn(experiment));
    expect(
      new Set([1, 2, 3, 4].map((seed) => JSON.stringify(drawn(experiment, seed).sites))).size,
    ).toBeGreaterThan(1);
  });

  it("gives every site of a rotation every arm once after the baseline, and every order once among six", () => {
    const { sites } = drawn(experimentOf(rotation, 6));
    expect(sites.map(({ arms }) => arms[0])).toEqual(Array(6).fill("none"));
    expect(sites.map(({ arms }) => arms.slice(1).toSorted((a, b) => a.localeCompare(b)))).toEqual(
      Array.from({ length: 6 }, () => ["flyer", "mirror", "none"]),
    );
    expect(new Set(sites.map(({ arms }) => arms.join())).size).toBe(6);
  });

  it("gives half of the sites the mirror, and of a pair one", () => {
    const { sites } = drawn(experimentOf(parallel, 9));
    expect(sites.filter(({ arms }) => arms[1] === "mirror")).toHaveLength(4);
    const pairs: [string, string][] = [
      ["site-1", "site-4"],
      ["site-2", "site-5"],
      ["site-3", "site-6"],
    ];
    const plan = drawn(experimentOf({ kind: "pairs", baselineWeeks: 2, campaignWeeks: 2, pairs }, 6));
    for (const pair of pairs)
      expect(new Set(pair.map((siteId) => armOn(plan, siteId, "2026-03-20")))).toEqual(
        new Set(["flyer", "mirror"]),
      );
  });

  it("tells the arm of a day, and nothing outside", () => {
    const plan = drawn(experimentOf(rotation, 3));
    expect(armOn(plan, "site-1", "2026-03-01")).toBeNull();
    expect(armOn(plan, "site-1", "2026-03-08")).toBe("none");
    expect(armOn(plan, "site-1", "2026-03-09")).toBe(plan.sites[0]?.arms[1]);
    expect(armOn(plan, "site-1", "2026-03-30")).toBeNull();
    expect(armOn(plan, "elsewhere", "2026-03-09")).toBeNull();
  });

  it("hands out flyers in spans of days in a row", () => {
    const plan = drawn(experimentOf(parallel, 6));
    expect(spansOfArm(plan, "flyer")).toEqual(
      plan.sites
        .filter(({ arms }) => arms[1] === "flyer")
        .map(({ siteId }) => ({ siteId, fromDay: "2026-03-09", untilDay: "2026-03-23" })),
    );
  });
});

describe("the plans that might have been drawn", () => {
  it.each([
    ["a rotation of six", rotation, 6, 720],
    ["a rotation of three", rotation, 3, 6],
    ["four beside four", parallel, 8, 70],
    ["three beside three", parallel, 6, 20],
    ["fourteen pairs of days", dayPairs, 1, 16_384],
  ] as const)("are all gone through: %s", (_name, design, sites, count) => {
    const experiment = experimentOf(design, sites);
    const plan = drawn(experiment);
    const admissible = admissiblePlans(design, plan, createChance(1));
    expect(admissible).toMatchObject({ count, complete: true });
    expect(new Set(admissible?.plans.map((arms) => JSON.stringify(arms))).size).toBe(count);
    expect(admissible?.plans[0]).toEqual(plan.sites.map(({ arms }) => arms));
    expect(
      countPlans(
        design,
        plan.sites.map(({ arms }) => arms),
      ),
    ).toBe(count);
  });

  it("are drawn where there are too many, and none for a history", () => {
    const plan = drawn(experimentOf(rotation, 12));
    const admissible = admissiblePlans(rotation, plan, createChance(1));
    expect(admissible).toMatchObject({ count: 479_001_600 / 2 ** 6, complete: false });
    expect(admissible?.count).toBeGreaterThan(MAX_ENUMERATED_PLANS);
    expect(admissible?.plans).toHaveLength(SAMPLED_PLANS + 1);
    const history: Design = { kind: "history", baselineWeeks: 1, campaignWeeks: 2, arm: "mirror" };
    expect(admissiblePlans(history, drawn(experimentOf(history, 1)), createChance(1))).toBeNull();
  });

  it("are what the tool draws, each about as often", () => {
    const experiment = experimentOf(parallel, 6);
    const all = admissiblePlans(parallel, drawn(experiment), createChance(1))?.plans ?? [];
    const often = new Map(all.map((arms) => [JSON.stringify(arms), 0]));
    const draws = 4_000;
    for (let seed = 0; seed < draws; seed++) {
      const key = JSON.stringify(drawn(experiment, seed).sites.map(({ arms }) => arms));
      const before = often.get(key);
      expect(before).toBeDefined();
      often.set(key, (before ?? 0) + 1);
    }
    const expected = draws / all.length;
    const chiSquare = [...often.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // 19 degrees of freedom: beyond 43.8 once in a thousand.
    expect(chiSquare).toBeLessThan(43.8);
  });

  it("hold the drawn plan for any seed", () => {
    fc.assert(
      fc.property(fc.nat({ max: 0xffff_ffff }), fc.constantFrom(3, 4, 5, 6), (seed, sites) => {
        const experiment = experimentOf(rotation, sites);
        const plan = drawn(experiment, seed);
        const plans = admissiblePlans(rotation, plan, createChance(1))?.plans.map((arms) =>
          JSON.stringify(arms),
        );
        return plans?.includes(JSON.stringify(plan.sites.map(({ arms }) => arms)));
      }),
      { seed: 20_261_122, verbose: true },
    );
  });
});

describe("an experiment that cannot be drawn", () => {
  const history: Design = { kind: "history", baselineWeeks: 1, campaignWeeks: 2, arm: "none" };
  it.each([
    ["a rotation over two sites", experimentOf(rotation, 2), "too-few-sites"],
    ["two mirrors beside three flyers", experimentOf(parallel, 5), "too-few-sites"],
    ["pairs of days in two sites", experimentOf(dayPairs, 2), "one-site-only"],
    ["a site in two arms", experimentOf(rotation, 3, { siteIds: ["a", "b", "c", "a"] }), "site-twice"],
    ["a product in both roles", experimentOf(rotation, 3, { reference: ["cable-jumper"] }), "role-twice"],
    ["a product named twice", experimentOf(rotation, 3, { reference: ["a", "a"] }), "product-twice"],
    ["a look before the campaign", experimentOf(rotation, 3, { looks: ["2026-03-09"] }), "look-outside"],
    ["a history of nothing", experimentOf(history, 1), "never-shown"],
    [
      "a site in no pair",
      experimentOf(
        {
          kind: "pairs",
          baselineWeeks: 1,
          campaignWeeks: 1,
          pairs: [
            ["site-1", "site-2"],
            ["site-3", "site-4"],
            ["site-5", "site-9"],
          ],
        },
        6,
      ),
      "pairs-are-not-sites",
    ],
  ] as const)("is refused: %s", (_name, experiment, code) => {
    expect(experimentFaults(experiment).map((fault) => fault.code)).toContain(code);
    expect(drawPlan(experiment, 1)).toMatchObject({ ok: false });
  });
});
