import { describe, expect, it } from "vitest";
import { experimentOf } from "../../../../content/experiment/design/fixtures.ts";
import type { Design } from "../../../../content/experiment/schema/experiment.ts";
import { EMPTY_WISH, experimentOfWish, wishOf } from "./experiment-wish.ts";

const designs: readonly Design[] = [
  { kind: "rotation", baselineWeeks: 1, weeksPerArm: 2 },
  { kind: "parallel", baselineWeeks: 3, campaignWeeks: 4 },
  { kind: "pairs", baselineWeeks: 1, campaignWeeks: 2, pairs: [["site-1", "site-2"]] },
  { kind: "day-pairs", pairs: 14 },
  { kind: "history", baselineWeeks: 4, campaignWeeks: 4, arm: "flyer" },
];

describe("a wish", () => {
  it.each(designs)("of $kind comes back as it was", (design) => {
    const experiment = experimentOf(design, 2, {
      worthwhileLift: 0.07,
      money: {
        currency: "JPY",
        marginPerUnitMinor: 3_200,
        costs: [{ arm: "mirror", label: "Screens", amountMinor: 180_000 }],
      },
    });
    expect(experimentOfWish(wishOf(experiment), experiment.experimentId)).toEqual({
      experiment,
      missing: null,
    });
  });

  it("says what is missing, in the order of the steps", () => {
    expect(experimentOfWish(EMPTY_WISH, "new").missing).toEqual([
      "title",
      "advertised",
      "reference",
      "siteIds",
      "firstDay",
    ]);
    const wish = wishOf(experimentOf({ kind: "rotation", baselineWeeks: 1, weeksPerArm: 2 }, 3));
    const money = { currency: "EUR", margin: null, costs: [] };
    expect(experimentOfWish({ ...wish, weeksPerArm: null, money }, "new").missing).toEqual([
      "design",
      "money",
    ]);
  });

  it("takes cents as they are written", () => {
    const wish = wishOf(experimentOf({ kind: "rotation", baselineWeeks: 1, weeksPerArm: 2 }, 3));
    const { experiment } = experimentOfWish(
      { ...wish, money: { currency: "EUR", margin: 19.99, costs: [] } },
      "new",
    );
    expect(experiment?.money?.marginPerUnitMinor).toBe(1_999);
  });
});
