import { describe, expect, it } from "vitest";
import { drawPlan } from "../../../content/experiment/design/draw-plan.ts";
import { experimentOf } from "../../../content/experiment/design/fixtures.ts";
import { createChance } from "../../base/chance.ts";
import { PLANTED, simulateSales } from "../simulate/simulate-sales.ts";
import { powerOf } from "./outlook.ts";
import { pastNoise } from "./past-noise.ts";

const noise = {
  advertisedUnits: 200,
  referenceUnits: 200,
  noiseFloor: 0.1,
  weekDeviation: 0.112,
  dayDeviation: 0.25,
  seen: true,
};

describe("the outlook of a design", () => {
  it("rises with the lift; a week an arm in six sites of 200 units a week finds only large ones", () => {
    const power = powerOf(experimentOf({ kind: "rotation", baselineWeeks: 1, weeksPerArm: 1 }, 6), noise, 1);
    const chances = power?.power.map(({ chance }) => chance) ?? [];
    expect(chances.toSorted((a, b) => a - b)).toEqual(chances);
    expect(power?.detectableLift).toBeGreaterThan(0.2);
    expect(power?.detectableLift).toBeLessThan(0.5);
    expect(power?.smallestP).toBe(2 / 64);
    expect(power?.weeksNeeded).toBeNull();
  });

  it("says that no result could be sure enough where sites are too few", () => {
    const power = powerOf(
      experimentOf({ kind: "parallel", baselineWeeks: 1, campaignWeeks: 2 }, 6),
      noise,
      1,
    );
    expect(power).toMatchObject({ smallestP: 0.1, detectableLift: null, weeksNeeded: null });
    expect(power?.power.every(({ chance }) => chance === 0)).toBe(true);
  });

  it("says so before any sales are known", () => {
    const design = { kind: "parallel", baselineWeeks: 1, campaignWeeks: 2 } as const;
    expect(powerOf(experimentOf(design, 6), null, 1)).toEqual({
      smallestP: 0.1,
      power: [],
      detectableLift: null,
      weeksNeeded: null,
    });
    expect(powerOf(experimentOf(design, 8), null, 1)?.smallestP).toBeCloseTo(2 / 70, 12);
  });

  it("is none for a history, and for what cannot be drawn", () => {
    expect(
      powerOf(
        experimentOf({ kind: "history", baselineWeeks: 1, campaignWeeks: 2, arm: "mirror" }, 3),
        noise,
        1,
      ),
    ).toBeNull();
    expect(
      powerOf(experimentOf({ kind: "rotation", baselineWeeks: 1, weeksPerArm: 1 }, 2), noise, 1),
    ).toBeNull();
  });
});

describe("the noise of the past", () => {
  it("is what was planted in it", () => {
    const experiment = experimentOf({ kind: "rotation", baselineWeeks: 26, weeksPerArm: 1 }, 12);
    const plan = drawPlan(experiment, 1);
    if (!plan.ok) throw new Error(plan.message);
    const product = (productId: string, role: "advertised" | "reference") => ({
      productId,
      role,
      unitsADay: 30,
      priceMinor: 1_000,
    });
    const sales = simulateSales({
      plan: plan.value,
      products: [product("cable-jumper", "advertised"), product("oxford-shirt", "reference")],
      effect: PLANTED.nothing,
      currency: "EUR",
      chance: createChance(4),
      weekDeviation: 0.2,
    });
    const seen = pastNoise(experiment, sales);
    expect(seen?.seen).toBe(true);
    expect(seen?.noiseFloor).toBeGreaterThan(0.08);
    expect(seen?.noiseFloor).toBeLessThan(0.13);
    expect(seen?.weekDeviation).toBeGreaterThan(0.18);
    expect(seen?.weekDeviation).toBeLessThan(0.26);
  });

  it("is assumed where the past is short, and unknown where it holds nothing", () => {
    const experiment = experimentOf({ kind: "rotation", baselineWeeks: 1, weeksPerArm: 1 }, 3);
    const sale = (productId: string) => ({
      siteId: "site-1",
      day: "2026-03-02",
      productId,
      soldUnits: 100,
      returnedUnits: 0,
      revenueMinor: null,
      currency: null,
    });
    expect(pastNoise(experiment, [sale("cable-jumper"), sale("oxford-shirt")])).toMatchObject({
      seen: false,
      noiseFloor: Math.sqrt(0.02),
      weekDeviation: Math.hypot(Math.sqrt(0.02), 0.05),
    });
    expect(pastNoise(experiment, [sale("belt")])).toBeNull();
  });
});
