import { describe, expect, it } from "vitest";
import type { Figure } from "../../../main/report/schema/engagement-rows.ts";
import { createTranslate } from "../../i18n/translate.ts";
import { createFormat } from "../words/format.ts";
import { compareText, signedShare } from "./compare-text.ts";
import { engagementWords } from "./engagement-words.ts";

const t = createTranslate("en", engagementWords);
const format = createFormat("en", "UTC");
const measured = (value: number) => ({ state: "measured", value }) as const;
const few = { state: "suppressed", value: null } as const;
const figure: Figure = {
  id: "visits",
  count: measured(1_200),
  before: measured(1_000),
  change: 0.2,
  changePerUpHour: 0.2,
  perUpHour: 3,
  otherSites: null,
};

describe("compareText", () => {
  it.each([
    ["more", figure, "before", "20% more an hour than before"],
    ["less", { ...figure, changePerUpHour: -0.2 }, "before", "20% less an hour than before"],
    ["the same", { ...figure, changePerUpHour: 0.001 }, "before", "as many an hour as before"],
    [
      "little",
      { ...figure, count: measured(12), before: measured(10) },
      "before",
      "20% more an hour than before (may be chance)",
    ],
    ["other sites", figure, "sites", "no other site tells a count to compare with"],
    [
      "nothing before",
      { ...figure, before: { state: "not-measured", value: null }, changePerUpHour: null },
      "before",
      "nothing was measured before",
    ],
    ["few before", { ...figure, before: few, changePerUpHour: null }, "before", "too few to compare"],
    ["none before", { ...figure, before: measured(0), changePerUpHour: null }, "before", "none before"],
    ["few now", { ...figure, count: few, changePerUpHour: null }, "before", "too few to compare"],
  ] as const)("%s", (_name, of, to, words) => {
    expect(compareText(of, to, t, format)).toBe(words);
  });
});

it.each([
  [0.2, "+20%"],
  [-0.035, "−3.5%"],
  [0.0001, "±0%"],
  [null, "–"],
])("signs %s as %s", (change, words) => {
  expect(signedShare(change, format)).toBe(words);
});
