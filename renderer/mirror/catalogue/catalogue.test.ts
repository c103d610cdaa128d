import { describe, expect, it } from "vitest";
import type { Product, Stock } from "../../../content/schema/product.ts";
import { productFor } from "../visit/fixtures.ts";
import { besideInRail, orderRail, stretchOfRail } from "./rail-order.ts";
import { availabilityOf, stockBySize } from "./stock-by-size.ts";

const TODAY = "2026-02-28";
const gone: Stock = { here: 0, elsewhere: 0, restockDay: null };

function withStock(product: Product, stock: readonly Stock[]): Product {
  return { ...product, variants: product.variants.map((v, at) => ({ ...v, stock: stock[at] ?? v.stock })) };
}

describe("orderRail", () => {
  const tee = productFor("tee", "top-short");
  const soldOut = withStock(
    productFor("sold-out", "jacket"),
    Array.from({ length: 6 }, () => gone),
  );
  const picture = productFor("picture", "skirt", null);
  const advertised: Product = { ...productFor("advertised", "dress"), role: "advertised" };

  it("puts what was brought in first, then advertised, here, not here, pictures", () => {
    const order = orderRail([picture, soldOut, tee, advertised], []).map((product) => product.productId);
    expect(order).toEqual(["advertised", "tee", "sold-out", "picture"]);
    const brought = orderRail([picture, soldOut, tee, advertised], ["picture", "not-there", "tee"]);
    expect(brought.map((product) => product.productId)).toEqual(["picture", "tee", "advertised", "sold-out"]);
  });

  it("goes round in both directions", () => {
    const rail = [tee, soldOut, picture];
    expect(besideInRail(rail, null, 1)?.productId).toBe("tee");
    expect(besideInRail(rail, "picture", 1)?.productId).toBe("tee");
    expect(besideInRail(rail, "tee", -1)?.productId).toBe("picture");
    expect(besideInRail([], null, 1)).toBeNull();
  });

  it.each([
    [12, -1, 3, { from: 0, to: 7 }],
    [12, 6, 3, { from: 3, to: 10 }],
    [12, 11, 3, { from: 5, to: 12 }],
    [4, 2, 3, { from: 0, to: 4 }],
  ])("keeps %i garments around %i", (length, chosenAt, reach, stretch) => {
    expect(stretchOfRail(length, chosenAt, reach)).toEqual(stretch);
  });
});

describe("stock", () => {
  it.each([
    [{ here: 1, elsewhere: 0, restockDay: "2026-03-01" }, "here"],
    [{ here: 0, elsewhere: 5, restockDay: "2026-03-01" }, "tomorrow"],
    [{ here: 0, elsewhere: 5, restockDay: "2026-03-02" }, "on-day"],
    [{ here: 0, elsewhere: 5, restockDay: "2026-02-27" }, "elsewhere"],
    [{ here: 0, elsewhere: null, restockDay: null }, "sold-out"],
    [null, "sold-out"],
  ] as const)("%j is %s", (stock, kind) => expect(availabilityOf(stock, TODAY).kind).toBe(kind));

  it("groups the sizes of a colour, nearest first", () => {
    const here: Stock = { here: 2, elsewhere: 0, restockDay: null };
    const tomorrow: Stock = { here: 0, elsewhere: 0, restockDay: "2026-03-01" };
    const product = withStock(productFor("tee", "top-short"), [tomorrow, here, here]);
    expect(stockBySize(product, "chalk", TODAY)).toEqual([
      { availability: { kind: "here" }, sizes: ["M", "L"] },
      { availability: { kind: "tomorrow" }, sizes: ["S"] },
    ]);
  });
});
