import { describe, expect, it } from "vitest";
import { type Mask, maskWhere } from "./grid.ts";
import type { LabPicture } from "./lab-picture.ts";
import { findWaistband } from "./waistband.ts";

const [WIDTH, HEIGHT] = [200, 160];
const CORNERS = { left: { x: 60, y: 0 }, right: { x: -60, y: 0 } };
const AXIS = { middle: { x: 100, y: 40 }, tiltRadians: 0, agreement: 1 };
/** Depth of the drawn front edge below the corners. */
const DEPTH = 18;

/** Cloth of one lightness below the corners, with other lightness where `inside` says so. */
function drawn(inside: (x: number, below: number) => boolean, lightness: number): [LabPicture, Mask] {
  const size = { width: WIDTH, height: HEIGHT };
  const place = (at: number): [number, number] => [(at % WIDTH) - 100, Math.floor(at / WIDTH) - 40];
  const garment = maskWhere(size, (at) => {
    const [x, y] = place(at);
    return Math.abs(x) <= 60 && y >= 0;
  });
  const plane = Float32Array.from({ length: WIDTH * HEIGHT }, (_, at) => {
    const [x, y] = place(at);
    if (garment.bits[at] !== 1) return 95;
    return inside(x, y) ? lightness : 50;
  });
  const none = new Float32Array(WIDTH * HEIGHT);
  return [{ ...size, lightness: plane, a: none, b: none }, garment];
}

const behindEdge = (x: number, y: number): boolean => y < DEPTH * (1 - (x / 60) ** 2);

describe("findWaistband", () => {
  it.each([
    ["darker", 35],
    ["much lighter", 75],
  ])("finds the front edge below an inside that is %s", (_, lightness) => {
    const band = findWaistband(...drawn(behindEdge, lightness), AXIS, CORNERS);
    expect(band?.front.x).toBeCloseTo(100, 0);
    expect(Math.abs((band?.front.y ?? 0) - 40 - DEPTH)).toBeLessThan(2);
    expect(band?.innerBack[(40 + 6) * WIDTH + 100]).toBe(255);
    expect(band?.innerBack[(40 + 30) * WIDTH + 100]).toBe(0);
  });

  it("takes neither plain cloth nor a seam beside the edge for an inside", () => {
    expect(findWaistband(...drawn(() => false, 35), AXIS, CORNERS)).toBeNull();
    expect(findWaistband(...drawn((_, y) => y > 12 && y < 15, 35), AXIS, CORNERS)).toBeNull();
  });
});
