import { BufferAttribute, BufferGeometry } from "three";
import { expect, it } from "vitest";
import { addInnerSheet } from "./inner-sheet.dom.ts";

function strip(): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute(
    "position",
    new BufferAttribute(new Float32Array([0, 0, 0, 1, 0, 0, 0, 1, 0, 1, 1, 0]), 3),
  );
  geometry.setAttribute("skinIndex", new BufferAttribute(new Uint8Array([3, 4, 5, 6]), 1));
  geometry.setAttribute("_shade", new BufferAttribute(new Uint8Array([0, 51, 102, 255]), 1, true));
  return geometry;
}

it("draws what shows from inside first and turned over, with places and bones of its own", () => {
  const geometry = strip();
  addInnerSheet(geometry, { outer: [0, 1, 2, 2, 1, 3], inner: [2, 1, 3] });
  expect([...(geometry.getIndex()?.array ?? [])]).toEqual([6, 5, 4, 0, 1, 2, 2, 1, 3]);
  expect([...geometry.getAttribute("inside").array]).toEqual([0, 0, 0, 0, 1, 1, 1]);
  expect([...geometry.getAttribute("position").array].slice(12)).toEqual([0, 1, 0, 1, 0, 0, 1, 1, 0]);
  expect([...geometry.getAttribute("skinIndex").array]).toEqual([3, 4, 5, 6, 5, 4, 6]);
  const shade = geometry.getAttribute("_shade");
  expect(shade.array).toBeInstanceOf(Uint8Array);
  expect([4, 5, 6].map((vertex) => shade.getX(vertex))).toEqual([0.4, 0.2, 1]);
});

it("leaves cloth alone that shows no inner side", () => {
  const geometry = strip();
  addInnerSheet(geometry, { outer: [0, 1, 2], inner: [] });
  expect([...(geometry.getIndex()?.array ?? [])]).toEqual([0, 1, 2]);
  expect(geometry.getAttribute("position").count).toBe(4);
});
