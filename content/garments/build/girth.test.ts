import { expect, it } from "vitest";
import { sliceAt } from "./girth.ts";
import { hullRadius, type Triangle } from "./hull-radius.ts";
import type { Vector } from "./vector.ts";

/** A round tube of 0.2 m radius with a groove in front, which a tape bridges. */
const tube: Triangle[] = Array.from({ length: 180 }, (_, index) => index).flatMap((index): Triangle[] => {
  const at = (step: number, y: number): Vector => {
    const angle = (step * Math.PI) / 90;
    const radius = step % 180 === 0 ? 0.1 : 0.2;
    return [Math.sin(angle) * radius, y, Math.cos(angle) * radius];
  };
  return [
    [at(index, 0), at(index + 1, 0), at(index, 1)],
    [at(index + 1, 0), at(index + 1, 1), at(index, 1)],
  ];
});

it("measures as a tape does", () => {
  const slice = sliceAt(tube, 0.5);
  expect(slice?.girthMetres).toBeCloseTo(0.4 * Math.PI, 2);
  expect(slice?.widthMetres).toBeCloseTo(0.4, 3);
});
it("finds nothing above the body", () => {
  expect(sliceAt(tube, 2)).toBeNull();
});
it("hangs cloth on the hull, also over the groove", () => {
  const radius = hullRadius(tube, 0.5, 0);
  for (const angle of [0, 1, 2.5, -3]) expect(radius(angle)).toBeCloseTo(0.2, 2);
});
