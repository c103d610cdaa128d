import { expect, it } from "vitest";
import type { Point } from "./grid.ts";
import { polarLooks, polarStrength, RAYS, radiusOf, STEPS } from "./polar-strength.ts";

const SIDE_PIXELS = 240;
/** Half of the opening's width, pixels; its middle lies at the top edge's middle. */
const HALF_PIXELS = 60;
/** Lightness of the inside of a back, of the front below it, and of a tape. */
const LIGHTNESS = { inside: 60, front: 75, tape: 54 };
const MIDDLE_RAY = (RAYS - 1) / 2;

/** Strengths straight down from the middle of an opening whose front begins 60 pixels below, with a tape from 30 to 36. */
function strengthsDown(tape: boolean): (radius: number) => number {
  const size = SIDE_PIXELS * SIDE_PIXELS;
  const lightness = Float32Array.from({ length: size }, (_, at) => {
    const off = Math.hypot((at % SIDE_PIXELS) - SIDE_PIXELS / 2, Math.floor(at / SIDE_PIXELS));
    if (tape && off >= 30 && off < 36) return LIGHTNESS.tape;
    return off < 60 ? LIGHTNESS.inside : LIGHTNESS.front;
  });
  const plain = { width: SIDE_PIXELS, height: SIDE_PIXELS };
  const picture = { ...plain, lightness, a: new Float32Array(size), b: new Float32Array(size) };
  const garment = { ...plain, bits: new Uint8Array(size).fill(1) };
  const place = (ray: number, radius: number): Point => {
    const angle = (Math.PI * ray) / (RAYS - 1);
    return { x: SIDE_PIXELS / 2 + radius * Math.cos(angle), y: radius * Math.sin(angle) };
  };
  const strength = polarStrength(polarLooks(picture, garment, HALF_PIXELS, place), "darker");
  return (radius) => {
    const near = Array.from({ length: STEPS }, (_, step) => step).filter(
      (step) => Math.abs(HALF_PIXELS * radiusOf(step) - radius) < 3,
    );
    return Math.max(...near.map((step) => strength[MIDDLE_RAY * STEPS + step] ?? 0));
  };
}

it("sees where the front begins", () => {
  expect(strengthsDown(false)(60)).toBeGreaterThan(0.9);
});

it("holds the front's edge stronger than the lower side of a tape across the inside", () => {
  const strength = strengthsDown(true);
  expect(strength(60)).toBeGreaterThan(1.3 * strength(36));
});
