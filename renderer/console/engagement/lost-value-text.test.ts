import { expect, it } from "vitest";
import type { LostSales } from "../../../main/report/schema/engagement.ts";
import { createTranslate } from "../../i18n/translate.ts";
import { createFormat } from "../words/format.ts";
import { engagementWords } from "./engagement-words.ts";
import { lostValueText } from "./lost-value-text.ts";

const lost: LostSales = {
  requests: { state: "measured", value: 9 },
  before: { state: "measured", value: 4 },
  leastMinor: 44_900,
  mostMinor: 61_000,
  currency: "EUR",
  unpricedProducts: 0,
};

it.each([
  ["both bounds", lost, "€449.00 to €610.00 at list price"],
  ["no upper bound", { ...lost, mostMinor: null }, "at least €449.00 at list price"],
  ["one number", { ...lost, mostMinor: 44_900 }, "€449.00"],
  ["no price", { ...lost, leastMinor: null, currency: null }, "no list price is known"],
  ["nothing missing", { ...lost, requests: { state: "measured", value: 0 } }, null],
  ["not measured", { ...lost, requests: { state: "not-measured", value: null } }, null],
] as const)("%s", (_name, of, words) => {
  const t = createTranslate("en", engagementWords);
  expect(lostValueText(of, t, createFormat("en", "UTC"))).toBe(words);
});
