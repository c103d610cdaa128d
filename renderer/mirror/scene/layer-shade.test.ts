import { expect, it } from "vitest";
import { edgePlaces, layerShade, type ShadedCloth } from "./layer-shade.ts";

/** A column of cloth from the hips down, a vertex a centimetre; its upper end is an edge. */
const column = (topMetres: number, zMetres: number): ShadedCloth => ({
  vertexCount: 40,
  place: (vertex) => [0, topMetres - vertex / 100, zMetres],
  fromEdge: (vertex) => vertex / 10,
});
/** A shirt that ends at 0.9 m. */
const shirt: ShadedCloth = {
  vertexCount: 40,
  place: (vertex) => [0, 0.9 + vertex / 100, 0.02],
  fromEdge: (vertex) => vertex / 10,
};

it("darkens what lies below a hem, and less the further down", () => {
  const shade = layerShade(column(1, 0), edgePlaces(shirt));
  const at = (metres: number): number => shade[Math.round((1 - metres) * 100)] ?? Number.NaN;
  expect(at(0.88)).toBeGreaterThan(0.5);
  expect(at(0.84)).toBeLessThan(at(0.88));
  expect(at(0.7)).toBe(0);
});
it("leaves cloth alone over which nothing lies", () => {
  expect(layerShade(column(1, 0), []).every((value) => value === 0)).toBe(true);
});
it("takes one place of an edge for its neighbours", () => {
  const dense: ShadedCloth = {
    vertexCount: 100,
    place: (vertex) => [vertex / 1000, 1, 0],
    fromEdge: () => 0,
  };
  expect(edgePlaces(dense).length).toBeLessThan(8);
});
