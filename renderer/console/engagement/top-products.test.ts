import { expect, it } from "vitest";
import type { Cell } from "../../../main/report/schema/cell.ts";
import type { ProductRow } from "../../../main/report/schema/engagement-rows.ts";
import { missedProducts, unboughtProducts } from "./top-products.ts";

const measured = (value: number): Cell => ({ state: "measured", value });
const few: Cell = { state: "suppressed", value: null };
const none: Cell = { state: "not-measured", value: null };

function product(productId: string, missingSizes: Cell): ProductRow {
  const zero = measured(0);
  return {
    productId,
    category: null,
    scans: zero,
    tryOns: zero,
    tryOnsBefore: zero,
    requests: zero,
    sizeRequests: zero,
    missingSizes,
    handOffs: zero,
    handOffsOfTryOns: { numerator: zero, denominator: zero, share: null },
    bought: zero,
  };
}

const nameOf = (id: string) => id;

it("lists what was missing, the most first, and nothing that was not", () => {
  const rows = [
    product("few", few),
    product("none", measured(0)),
    product("much", measured(12)),
    product("unknown", none),
    product("also-much", measured(12)),
  ];
  expect(missedProducts(rows, nameOf).map(({ productId }) => productId)).toEqual([
    "also-much",
    "much",
    "few",
  ]);
});

it("lists what was never bought by how often it was tried on", () => {
  const products = [
    { productId: "b", tryOns: few },
    { productId: "c", tryOns: measured(7) },
    { productId: "a", tryOns: measured(31) },
  ];
  expect(unboughtProducts(products, nameOf).map(({ productId }) => productId)).toEqual(["a", "c", "b"]);
});
