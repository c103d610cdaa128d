import { expect, it } from "vitest";
import type { LabPicture } from "./lab-picture.ts";
import { creaseEnd } from "./leg-crease.ts";

const [WIDTH, HEIGHT, MIDDLE] = [80, 400, 40];
const AXIS = { middle: { x: MIDDLE, y: 0 }, tiltRadians: 0, agreement: 1 };
const SLIT = { x: 0, y: 300 };

/** Cloth with a dark line down its middle, so deep at each row; stripes run across. */
function cloth(depthAt: (y: number) => number): LabPicture {
  const lightness = Float32Array.from({ length: WIDTH * HEIGHT }, (_, at) => {
    const [x, y] = [at % WIDTH, Math.floor(at / WIDTH)];
    const stripe = Math.floor(y / 9) % 2 === 0 ? 8 : 0;
    return 50 + stripe - (Math.abs(x - MIDDLE) < 2 ? depthAt(y) : 0);
  });
  const even = new Float32Array(WIDTH * HEIGHT);
  return { width: WIDTH, height: HEIGHT, lightness, a: even, b: even };
}

const endIn = (depthAt: (y: number) => number): number | null => creaseEnd(cloth(depthAt), AXIS, SLIT, 20);

it("finds where a crease between thighs ends", () => {
  expect(Math.abs((endIn((y) => (y > 180 ? 12 : 0)) ?? 0) - 180)).toBeLessThan(8);
});

it("follows it through a faint stretch, and not along a fainter seam", () => {
  const depthAt = (y: number): number => (y > 230 && y < 245 ? 1 : y > 180 ? 12 : 3);
  expect(Math.abs((endIn(depthAt) ?? 0) - 180)).toBeLessThan(8);
});

it("says nothing where there is no line, or one that runs on to the waistband", () => {
  expect(endIn(() => 0)).toBeNull();
  expect(endIn(() => 12)).toBeNull();
});
