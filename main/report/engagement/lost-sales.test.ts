import { describe, expect, it } from "vitest";
import type { Cell } from "../schema/cell.ts";
import { lostSales } from "./lost-sales.ts";

const measured = (value: number): Cell => ({ state: "measured", value });
const few: Cell = { state: "suppressed", value: null };
const hidden: Cell = { state: "hidden", value: null };
const product = (priceMinor: number, currency = "EUR") => ({ category: "dress", priceMinor, currency });
const products = new Map([
  ["dress", product(8_000)],
  ["coat", product(20_000)],
  ["cap", product(1_000, "CHF")],
]);

function worth(requests: Cell, rows: readonly (readonly [string, Cell])[]) {
  const { leastMinor, mostMinor, currency, unpricedProducts } = lostSales({
    requests,
    before: measured(0),
    rows: rows.map(([productId, missingSizes]) => ({ productId, missingSizes })),
    products,
    smallestPrinted: 5,
  });
  return { leastMinor, mostMinor, currency, unpricedProducts };
}
const eur = { currency: "EUR", unpricedProducts: 0 };

describe("lostSales", () => {
  it.each<[string, Cell, [string, Cell][], object]>([
    [
      "printed counts at their price",
      measured(11),
      [
        ["dress", measured(6)],
        ["coat", measured(5)],
      ],
      { leastMinor: 148_000, mostMinor: 148_000, ...eur },
    ],
    ["1 to 4 for <5", few, [["dress", few]], { leastMinor: 8_000, mostMinor: 32_000, ...eur }],
    [
      "no more than the total leaves",
      measured(8),
      [
        ["dress", measured(6)],
        ["coat", few],
      ],
      { leastMinor: 68_000, mostMinor: 88_000, ...eur },
    ],
    [
      "one each at least, where two share what is left",
      measured(9),
      [
        ["dress", few],
        ["coat", hidden],
      ],
      { leastMinor: 28_000, mostMinor: 192_000, ...eur },
    ],
    [
      "no upper bound where neither count nor total is printed",
      hidden,
      [["coat", hidden]],
      { leastMinor: 20_000, mostMinor: null, ...eur },
    ],
    [
      "nothing of other currencies and of products without a price",
      measured(17),
      [
        ["dress", measured(6)],
        ["cap", measured(6)],
        ["hat", measured(5)],
      ],
      { leastMinor: 48_000, mostMinor: 48_000, currency: "EUR", unpricedProducts: 2 },
    ],
    [
      "no value where nothing has a price",
      measured(5),
      [["hat", measured(5)]],
      { leastMinor: null, mostMinor: null, currency: null, unpricedProducts: 1 },
    ],
    [
      "no value where nothing was asked for",
      measured(0),
      [["dress", measured(0)]],
      { leastMinor: null, mostMinor: null, currency: null, unpricedProducts: 0 },
    ],
  ])("takes %s", (_, requests, rows, expected) => {
    expect(worth(requests, rows)).toEqual(expected);
  });
});
