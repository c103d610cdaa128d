import { describe, expect, it } from "vitest";
import type { Figure } from "../../../main/report/schema/engagement-rows.ts";
import { changeOf, expectedCount, mayBeChance } from "./comparison.ts";

const measured = (value: number) => ({ state: "measured", value }) as const;
const figure: Figure = {
  id: "visits",
  count: measured(120),
  before: measured(50),
  change: 1.4,
  // Twice as many hours: 120 in 40 hours against 50 in 20.
  changePerUpHour: 0.2,
  perUpHour: 3,
  otherSites: { sites: 4, medianPerUpHour: 4 },
};

describe("changeOf", () => {
  it("holds an hour against an hour", () => {
    expect(changeOf(figure, "before")).toBe(0.2);
    expect(changeOf(figure, "sites")).toBe(-0.25);
  });
  it("tells nothing where there is nothing to hold against", () => {
    expect(changeOf({ ...figure, otherSites: null }, "sites")).toBeNull();
    expect(changeOf({ ...figure, perUpHour: null }, "sites")).toBeNull();
    expect(changeOf({ ...figure, otherSites: { sites: 2, medianPerUpHour: 0 } }, "sites")).toBeNull();
  });
});

describe("expectedCount", () => {
  it("is what as many hours would have seen", () => {
    expect(expectedCount(figure, "before")).toBe(100);
    expect(expectedCount(figure, "sites")).toBe(160);
  });
  it("is not known of a count that is not printed, nor where all is gone", () => {
    expect(expectedCount({ ...figure, count: { state: "suppressed", value: null } }, "before")).toBeNull();
    expect(expectedCount({ ...figure, count: measured(0), changePerUpHour: -1 }, "before")).toBeNull();
  });
});

describe("mayBeChance", () => {
  it.each([
    ["a fifth more of 50", figure, true],
    ["a fifth more of 5,000", { ...figure, count: measured(12_000), before: measured(5_000) }, false],
    ["twice as many", { ...figure, changePerUpHour: 1 }, false],
    ["nothing to compare", { ...figure, changePerUpHour: null }, false],
    ["none before", { ...figure, before: measured(0) }, false],
  ] as const)("%s", (_name, of, chance) => {
    expect(mayBeChance(of)).toBe(chance);
  });
});
