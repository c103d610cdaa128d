import { describe, expect, it } from "vitest";
import { silentLog } from "../../../main/base/log.ts";
import { fail, succeed } from "../../../main/base/result.ts";
import type { LoadedGarment } from "../scene/load-asset.dom.ts";
import { productFor } from "../visit/fixtures.ts";
import { createWardrobe } from "./wardrobe.dom.ts";

const products = new Map(
  [
    productFor("tee", "top-short", "t-shirt"),
    productFor("coat", "jacket", "coat"),
    productFor("broken", "skirt", "broken"),
  ].map((product) => [product.productId, product]),
);
const tee = { productId: "tee", colourId: "chalk", wornAtMs: 0, seen: false };
const coat = { ...tee, productId: "coat" };
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

function createShelf() {
  const loaded: string[] = [];
  const failed: string[] = [];
  const shown: (readonly object[])[] = [];
  const wardrobe = createWardrobe({
    load: async (name) => {
      loaded.push(name);
      if (name === "broken") return fail("asset-malformed", "torn");
      return succeed({ paper: {}, geometry: { dispose: () => undefined } } as unknown as LoadedGarment);
    },
    onReady: (garments) => shown.push(garments),
    onFailed: (name) => failed.push(name),
    log: silentLog,
  });
  return { wardrobe, loaded, failed, shown };
}

describe("createWardrobe", () => {
  it("loads a shape once and keeps a garment that stays the same object", async () => {
    const { wardrobe, loaded, shown } = createShelf();
    wardrobe.wear([tee], products);
    expect(wardrobe.complete).toBe(false);
    await settled();
    expect(wardrobe.complete).toBe(true);
    wardrobe.wear([{ ...tee, seen: true }, coat], products);
    await settled();
    expect(loaded).toEqual(["t-shirt", "coat"]);
    expect(shown.at(-1)).toHaveLength(2);
    expect(shown.at(-1)?.[0]).toBe(shown.at(-2)?.[0]);
  });

  it("dyes anew for another colour and takes off what is taken off", async () => {
    const { wardrobe, shown } = createShelf();
    wardrobe.wear([tee], products);
    await settled();
    const before = shown.at(-1)?.[0];
    wardrobe.wear([], products);
    expect(shown.at(-1)).toEqual([]);
    wardrobe.wear([{ ...tee, colourId: "moss" }], products);
    expect(shown.at(-1)?.[0]).not.toBe(before);
  });

  it("does not take stripes for plain cloth of the same shape and colour", async () => {
    const plain = productFor("tee", "top-short", "t-shirt");
    const [chalk] = plain.colours;
    if (chalk === undefined) throw new Error("no colour");
    const colours = [{ ...chalk, accentSrgb: "#102030" }];
    const striped = { ...plain, productId: "sailor", pattern: "stripes" as const, colours };
    const both = new Map([plain, striped].map((product) => [product.productId, product]));
    const { wardrobe, shown } = createShelf();
    wardrobe.wear([tee], both);
    await settled();
    wardrobe.wear([{ ...tee, productId: "sailor", colourId: chalk.colourId }], both);
    expect(shown.at(-1)).toMatchObject([{ pattern: { kind: "stripes", colour: "#102030" } }]);
  });

  it("says each time that a shape could not be loaded, and tries again for who wears it anew", async () => {
    const { wardrobe, loaded, failed } = createShelf();
    const skirt = { ...tee, productId: "broken" };
    wardrobe.wear([skirt], products);
    await settled();
    wardrobe.wear([tee], products);
    await settled();
    expect(failed).toEqual(["broken"]);
    wardrobe.wear([skirt], products);
    await settled();
    expect(failed).toEqual(["broken", "broken"]);
    expect(loaded).toEqual(["broken", "t-shirt", "broken"]);
  });
});
