import { describe, expect, it } from "vitest";
import { silentLog } from "../../../main/base/log.ts";
import { fail, succeed } from "../../../main/base/result.ts";
import type { WornGarment as SceneGarment } from "../scene/garment-layer.dom.ts";
import { MAX_WORN_GARMENTS } from "../scene/layering.ts";
import type { LoadedGarment } from "../scene/load-asset.dom.ts";
import { productFor } from "../visit/fixtures.ts";
import { LAYERS, type Layer, putOn } from "../visit/layers.ts";
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
  const shown: (readonly SceneGarment[])[] = [];
  const disposed: LoadedGarment[] = [];
  const tags = new Map<string, string | null>();
  /** Loads wait for it. */
  const gate = { opens: Promise.resolve() };
  const wardrobe = createWardrobe({
    load: async (name) => {
      loaded.push(name);
      await gate.opens;
      if (name === "broken") return fail("asset-malformed", "torn");
      const shape: LoadedGarment = {
        paper: {},
        geometry: { dispose: () => void disposed.push(shape) },
      } as unknown as LoadedGarment;
      return succeed(shape);
    },
    tagOf: async (name) => tags.get(name) ?? null,
    onReady: (garments) => shown.push(garments),
    onFailed: (name) => failed.push(name),
    log: silentLog,
  });
  return { wardrobe, loaded, failed, shown, disposed, tags, gate };
}
/** The same products after `catalogue.changed`. */
const renewed = () => new Map(products);

describe("what is worn at once", () => {
  it("is never more than the scene draws", () => {
    const all = LAYERS.filter((layer) => layer !== "full");
    const worn = all.reduce<Layer[]>((on, layer) => putOn(on, layer, (one) => one), []);
    expect(worn).toEqual(all);
    expect(worn).toHaveLength(MAX_WORN_GARMENTS);
  });
});

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

  it("wears a garment that was published anew once it is loaded, and the old one until then", async () => {
    const { wardrobe, loaded, shown, disposed, tags, gate } = createShelf();
    tags.set("t-shirt", "one");
    wardrobe.wear([tee, coat], products);
    await settled();
    const [before] = shown.at(-1) ?? [];
    tags.set("t-shirt", "two");
    let open = () => {};
    gate.opens = new Promise((resolve) => {
      open = resolve;
    });
    const told = shown.length;
    wardrobe.wear([tee, coat], renewed());
    await settled();
    expect([shown.length, disposed.length]).toEqual([told, 0]);
    open();
    await settled();
    expect(loaded.filter((name) => name === "t-shirt")).toHaveLength(2);
    expect(shown.at(-1)?.[0]).not.toBe(before);
    expect(disposed).toContain(before?.asset);
  });

  it("leaves alone what another catalogue did not change, and fetches what is not worn only when it is", async () => {
    const { wardrobe, loaded, shown, tags } = createShelf();
    tags.set("t-shirt", "one").set("coat", "one");
    wardrobe.wear([tee], products);
    wardrobe.warm(["coat"]);
    await settled();
    const before = shown.length;
    wardrobe.wear([tee], renewed());
    await settled();
    expect([loaded, shown.length]).toEqual([["t-shirt", "coat"], before]);
    wardrobe.warm(["coat"]);
    await settled();
    expect(loaded).toEqual(["t-shirt", "coat", "coat"]);
  });

  it("loads again what was on its way when the catalogue changed", async () => {
    const { wardrobe, loaded, shown, tags } = createShelf();
    tags.set("t-shirt", "one");
    wardrobe.wear([tee], products);
    tags.set("t-shirt", "two");
    wardrobe.wear([tee], renewed());
    await settled();
    expect(loaded).toEqual(["t-shirt", "t-shirt"]);
    expect(shown.at(-1)).toHaveLength(1);
  });

  it("wears the old shape on while a product's new one is on its way, and where it never comes none", async () => {
    const { wardrobe, shown, failed } = createShelf();
    wardrobe.wear([tee], products);
    await settled();
    const told = shown.length;
    const other = new Map([["tee", productFor("tee", "top-short", "broken")]]);
    wardrobe.wear([tee], other);
    expect(shown).toHaveLength(told);
    await settled();
    expect([shown.at(-1), failed]).toEqual([[], ["broken"]]);
  });
});
