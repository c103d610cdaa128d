import { expect, it } from "vitest";
import type { Cloth, Corner, Face } from "./cloth.ts";
import { layAtlas } from "./lay-atlas.ts";
import type { Picture } from "./picture.ts";

const RED = [200, 20, 20, 255];
const BLUE = [20, 20, 200, 255];
const picture = (left: readonly number[], right: readonly number[]): Picture => ({
  widthPixels: 8,
  heightPixels: 8,
  rgba: Uint8Array.from(Array.from({ length: 64 }, (_, at) => (at % 8 < 4 ? left : right)).flat()),
});
const face = (material: number, edge: number): Face => {
  const corner = (vertex: number, u: number, v: number): Corner => ({ vertex, uv: [u, v] });
  return { material, corners: [corner(0, 0, 0), corner(1, edge, 0), corner(2, 0, edge)] };
};
const cloth = (faces: readonly Face[]): Cloth => ({
  positions: [
    [0, 0, 0],
    [1, 0, 0],
    [0, 1, 0],
  ],
  faces,
  materials: faces.map(() => null),
  carried: null,
  joints: new Map(),
  name: "cloth",
});

function colourAt(laid: ReturnType<typeof layAtlas>, material: number, uv: readonly [number, number]) {
  if ("code" in laid) throw new Error(laid.text);
  const [u, v] = laid.place(material, uv);
  const { widthPixels, heightPixels, rgba } = laid.picture;
  const at = 4 * (Math.floor(v * heightPixels) * widthPixels + Math.floor(u * widthPixels));
  return Array.from(rgba.slice(at, at + 4));
}

it("leaves a picture alone that is used once", () => {
  const only = picture(RED, BLUE);
  const laid = layAtlas(cloth([face(0, 1)]), [only]);
  expect("code" in laid ? null : laid.picture).toBe(only);
});

it("lays out a picture that repeats", () => {
  const laid = layAtlas(cloth([face(0, 3)]), [picture(RED, BLUE)]);
  expect(colourAt(laid, 0, [2.25, 0.5])).toEqual(RED);
  expect(colourAt(laid, 0, [2.75, 0.5])).toEqual(BLUE);
  expect(colourAt(laid, 0, [0.25, 2.5])).toEqual(RED);
});

it("puts several pictures beside one another", () => {
  const laid = layAtlas(cloth([face(0, 1), face(1, 2)]), [picture(RED, RED), picture(BLUE, BLUE)]);
  expect(colourAt(laid, 0, [0.5, 0.5])).toEqual(RED);
  expect(colourAt(laid, 1, [1.5, 0.2])).toEqual(BLUE);
});

it("refuses a pattern that would be too coarse", () => {
  expect(layAtlas(cloth([face(0, 60)]), [picture(RED, BLUE)])).toMatchObject({
    code: "mesh-texture",
    value: 60,
  });
});
