import { expect, it } from "vitest";
import { noCounts } from "./engagement-counts.ts";
import { todayCounts } from "./today-counts.ts";

it.each([
  [
    { visits: 0, tryOns: 0, asked: 0 },
    { visits: "0", tryOns: "0", requests: "0" },
  ],
  [
    { visits: 9, tryOns: 4, asked: 1 },
    { visits: "9", tryOns: "<5", requests: "<5" },
  ],
  [
    { visits: 12, tryOns: 12, asked: 5 },
    { visits: "12", tryOns: "12", requests: "5" },
  ],
])("prints %o as %o", (counts, printed) => {
  expect(todayCounts({ ...noCounts(), ...counts })).toEqual(printed);
});
