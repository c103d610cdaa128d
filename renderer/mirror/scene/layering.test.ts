import { describe, expect, it } from "vitest";
import { type GarmentAsset, garmentAssetSchema } from "../../../content/garments/schema/garment-asset.ts";
import { layeringOf, skinPushMetres } from "./layering.ts";

const garment = (
  category: GarmentAsset["category"],
  layer: number,
  hemMetres = 0.9,
  fabric: GarmentAsset["fabric"] = "poplin",
): GarmentAsset =>
  garmentAssetSchema.parse({
    name: "a-garment",
    category,
    layer,
    fabric,
    vertexCount: 3,
    triangleCount: 1,
    hemMetres,
    landmarks: [],
    covers: "",
    source: "",
    licence: "CC0-1.0",
  });
const trousers = garment("trousers", 0);
const shirt = garment("top-long", 1);
const jacket = garment("jacket", 2);

describe("layeringOf", () => {
  it("leaves a garment alone that is worn alone", () => {
    expect(layeringOf(shirt, [shirt])).toEqual({ pushMetres: 0, beneathMetres: 0, tightShare: 0, steps: 0 });
  });
  it("presses only what lies beneath a jacket", () => {
    expect(layeringOf(trousers, [trousers, shirt]).tightShare).toBe(0);
    expect(layeringOf(shirt, [trousers, shirt, jacket]).tightShare).toBe(1);
    expect(layeringOf(jacket, [trousers, shirt, jacket]).tightShare).toBe(0);
  });
  it("puts each layer behind the next and the skin behind all", () => {
    const worn = [trousers, shirt, jacket];
    const depths = worn.map((each) => {
      const { pushMetres, beneathMetres } = layeringOf(each, worn);
      return pushMetres + beneathMetres;
    });
    expect(depths).toEqual([...depths].sort((a, b) => b - a));
    expect(new Set(depths).size).toBe(3);
    expect(skinPushMetres(worn)).toBeGreaterThan(Math.max(...depths));
  });
  it("lays a long jacket over a short one, and leaves the short one half of its room", () => {
    const coat = garment("jacket", 2, 0.6);
    const worn = [shirt, jacket, coat];
    expect(layeringOf(coat, worn)).toEqual({ pushMetres: 0, beneathMetres: 0, tightShare: 0, steps: 0 });
    const [ofJacket, ofShirt] = [layeringOf(jacket, worn), layeringOf(shirt, worn)];
    expect(ofJacket.tightShare).toBe(0.5);
    expect(ofShirt.tightShare).toBe(1);
    expect(ofShirt.pushMetres).toBeGreaterThan(ofJacket.pushMetres);
    expect(ofJacket.pushMetres).toBeGreaterThan(0);
  });
  it.each(["top-short", "top-long", "dress"] as const)("lays a jumper over a %s of its layer", (category) => {
    const [beneath, jumper] = [garment(category, 1), garment("top-long", 1, 0.9, "knit")];
    const worn = [jumper, beneath, jacket];
    expect([jacket, jumper, beneath].map((each) => layeringOf(each, worn).steps)).toEqual([0, 1, 2]);
    expect(layeringOf(beneath, [jumper, beneath]).tightShare).toBe(1);
    expect(layeringOf(jumper, [jumper, beneath]).tightShare).toBe(0);
  });
});
