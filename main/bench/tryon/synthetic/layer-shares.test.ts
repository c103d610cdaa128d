import { expect, test } from "vitest";
import { countLayers, layersByHue } from "./layer-shares.ts";

const FAR = Number.NEGATIVE_INFINITY;
/** Four pixels at 1000 pixels a metre: shirt alone, jacket over shirt, jacket's far side, bare. */
const picture = {
  depths: [Float32Array.of(50, 50, 50, FAR), Float32Array.of(FAR, 60, -100, FAR)],
  body: Float32Array.of(40, 40, 40, 40),
  pixelsPerMetre: 1000,
  widthPixels: 4,
};

test("the right order counts nothing", () => {
  expect(countLayers({ ...picture, shown: Int8Array.of(0, 1, 0, -1) })).toEqual({
    innerThrough: 0,
    throughAtEdge: 0,
    innerCrossing: 0,
    outer: 2,
    bodyThrough: 0,
    missing: 0,
    cloth: 3,
  });
});

test("a shirt through the jacket, and skin through the shirt", () => {
  expect(countLayers({ ...picture, shown: Int8Array.of(-1, 0, 0, -1) })).toMatchObject({
    innerThrough: 1,
    innerCrossing: 1,
    bodyThrough: 1,
  });
});

test("where nobody is, cloth that does not show is missing", () => {
  const nobody = { ...picture, body: new Float32Array(4).fill(FAR) };
  expect(countLayers({ ...nobody, shown: Int8Array.of(-1, 1, 0, -1) })).toMatchObject({
    bodyThrough: 0,
    missing: 1,
  });
});

test("meshes that cross are told apart", () => {
  const depths = [Float32Array.of(61), Float32Array.of(60)];
  const crossing = {
    depths,
    body: Float32Array.of(0),
    shown: Int8Array.of(0),
    pixelsPerMetre: 1000,
    widthPixels: 1,
  };
  expect(countLayers(crossing)).toMatchObject({ innerThrough: 0, innerCrossing: 1 });
});

test("hues tell garments, grey tells none", () => {
  const rgba = Uint8Array.from([200, 20, 10, 255, 10, 90, 20, 255, 128, 128, 128, 255]);
  expect([...layersByHue(rgba, [1, 0])]).toEqual([1, 0, -1]);
});

test("a shirt beside the jacket's edge is told from one in its middle", () => {
  // Three rows of five pixels; the jacket covers all but the last column, and the shirt shows at two of its places.
  const jacket = Float32Array.from({ length: 15 }, (_, pixel) => (pixel % 5 === 4 ? FAR : 60));
  const shown = Int8Array.from({ length: 15 }, (_, pixel) =>
    pixel === 6 || pixel === 8 || pixel % 5 === 4 ? 0 : 1,
  );
  const depths = [new Float32Array(15).fill(50), jacket];
  const wide = { depths, body: new Float32Array(15), shown, pixelsPerMetre: 1000, widthPixels: 5 };
  expect(countLayers(wide)).toMatchObject({ innerThrough: 2, throughAtEdge: 1 });
});
