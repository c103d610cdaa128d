import { describe, expect, it } from "vitest";
import type { Product } from "../../../content/schema/product.ts";
import { foundRows, garmentRows, variantAt } from "./garment-rows.ts";

const same = (text: string) => ({ en: text, fr: text, de: text });

function product(productId: string, name: string, garmentAsset: string | null): Product {
  return {
    productId,
    name: same(name),
    description: same(name),
    brand: "Lindenhof",
    category: "jacket",
    fabric: "woven",
    pattern: "plain",
    priceMinor: 12_900,
    currency: "EUR",
    picture: { path: `${productId}.jpg`, alt: same(name) },
    garmentAsset,
    colours: [{ colourId: "moss", name: same("Moss"), srgb: "#556644", accentSrgb: null }],
    sizes: ["S", "M"],
    variants: [
      {
        variantId: `${productId}-moss-s`,
        gtin: "2000000000015",
        sku: `SKU-${productId}`,
        size: "S",
        colourId: "moss",
        stock: { here: 2, elsewhere: null, restockDay: null },
      },
    ],
    sizeChart: [],
    role: null,
  };
}

const catalogue = {
  formatVersion: 1 as const,
  products: [
    product("zeta", "Zeta", "jacket"),
    product("arbor", "Årbor coat", null),
    product("beta", "Beta", "lost"),
  ],
};
const missing = [{ productId: "beta" }];

describe("garmentRows", () => {
  const rows = garmentRows(catalogue, missing, "en");
  const names = (found: typeof rows) => found.map((row) => row.product.productId);

  it("sorts by name in the language", () => {
    expect(names(rows)).toEqual(["arbor", "beta", "zeta"]);
  });
  it("tells worn garments from pictures, and why", () => {
    expect(rows.map((row) => row.onMirror)).toEqual(["no-garment", "not-here", "worn"]);
    expect(names(foundRows(rows, "", "worn", "en"))).toEqual(["zeta"]);
    expect(names(foundRows(rows, "", "pictures", "en"))).toEqual(["arbor", "beta"]);
  });
  it("finds by name without accents, by colour, by article number", () => {
    expect(names(foundRows(rows, "arbor", "all", "en"))).toEqual(["arbor"]);
    expect(names(foundRows(rows, "moss zeta", "all", "en"))).toEqual(["zeta"]);
    expect(names(foundRows(rows, "sku-beta", "all", "en"))).toEqual(["beta"]);
    expect(foundRows(rows, "2000000000015", "all", "en")).toHaveLength(3);
  });
  it("knows what is not made", () => {
    const first = catalogue.products[0];
    expect(first && variantAt(first, "moss", "S")?.stock.here).toBe(2);
    expect(first && variantAt(first, "moss", "M")).toBeNull();
  });
});
