import { describe, expect, it } from "vitest";
import type { GarmentAsset } from "../../../content/garments/schema/garment-asset.ts";
import { type Layered, layeringOf, MAX_WORN_GARMENTS, skinPushMetres } from "./layering.ts";

const garment = (category: GarmentAsset["category"], layer: number, wornOver = false): Layered => ({
  asset: { paper: { category, layer } },
  wornOver,
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
  it("lays a coat over a jacket, and leaves the jacket half of its room", () => {
    const coat = garment("jacket", 2, true);
    const worn = [shirt, jacket, coat];
    expect(layeringOf(coat, worn)).toEqual({ pushMetres: 0, beneathMetres: 0, tightShare: 0, steps: 0 });
    const [ofJacket, ofShirt] = [layeringOf(jacket, worn), layeringOf(shirt, worn)];
    expect(ofJacket.tightShare).toBe(0.5);
    expect(ofShirt.tightShare).toBe(1);
    expect(ofShirt.pushMetres).toBeGreaterThan(ofJacket.pushMetres);
    expect(ofJacket.pushMetres).toBeGreaterThan(0);
  });
  it.each(["top-short", "top-long", "dress"] as const)("lays a jumper over a %s of its layer", (category) => {
    const [beneath, jumper] = [garment(category, 1), garment("top-long", 1, true)];
    const worn = [jumper, beneath, jacket];
    expect([jacket, jumper, beneath].map((each) => layeringOf(each, worn).steps)).toEqual([0, 1, 2]);
    expect(layeringOf(beneath, [jumper, beneath]).tightShare).toBe(1);
    expect(layeringOf(jumper, [jumper, beneath]).tightShare).toBe(0);
  });
  it("puts each of all that can be worn at once one step behind the next", () => {
    const worn = [trousers, shirt, garment("top-long", 1, true), jacket, garment("jacket", 2, true)];
    expect(worn).toHaveLength(MAX_WORN_GARMENTS);
    expect(worn.map((each) => layeringOf(each, worn).steps)).toEqual([4, 3, 2, 1, 0]);
  });
});
