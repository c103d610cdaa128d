import { expect, it } from "vitest";
import type { BodyPlaces, Place } from "./body-places.ts";
import { COVER_FLOATS, coverQuads } from "./cover-quads.ts";
import { SLEEVELESS } from "./sleeve-ends.ts";

/** A body whose every arm bone hangs straight down one stretch of 30 pixels; 100 pixels a metre. */
function places(armDepth: number): BodyPlaces {
  const place = (x: number, y: number, z: number): Place => ({ x, y, z });
  return {
    pixelsPerMetre: 100,
    beside: () => place(0, 0, 0),
    face: place(50, 20, 10),
    facing: 1,
    along: (bone, share) => {
      const stretch = ["UpperArm", "Forearm", "Hand"].findIndex((name) => bone.endsWith(name));
      return stretch < 0 ? place(50, 80, 0) : place(80, 40 + 30 * (stretch + share), armDepth);
    },
  };
}
const corners = (sleeve: number, armDepth = 0) => {
  const out = new Float32Array(COVER_FLOATS);
  coverQuads(places(armDepth), sleeve === 0 ? SLEEVELESS : { left: sleeve, right: sleeve }, out);
  return Array.from({ length: COVER_FLOATS / 3 }, (_, at) => [...out.subarray(3 * at, 3 * at + 3)]);
};
/** The left arm's strips without the cuff's, and the cuff's. */
const strips = (sleeve: number, armDepth = 0) => corners(sleeve, armDepth).slice(4, 16);
const cuff = (sleeve: number) => corners(sleeve).slice(16, 20);

it("draws a bare arm before all that the trunk wears, unless it is behind the trunk", () => {
  expect(Math.min(...strips(0).map(([, , z = 0]) => z))).toBeCloseTo(20);
  expect(Math.max(...strips(0, -30).map(([, , z = 0]) => z))).toBeCloseTo(-25.5);
});

it("never reaches back over a sleeve, also where that ends right before a joint", () => {
  for (const sleeve of [0.6, 0.9, 0.99, 1.7, 1.95]) {
    const drawn = strips(sleeve).filter(([x]) => x !== 0);
    expect(Math.min(...drawn.map(([, y = 0]) => y))).toBeGreaterThan(40 + 30 * sleeve);
  }
});

it("keeps within the sleeve right beside its end", () => {
  expect(
    cuff(0)
      .flat()
      .every((value) => value === 0),
  ).toBe(true);
  expect(Math.max(...cuff(1.5).map(([, , z = 0]) => z))).toBeCloseTo(3);
});

it("begins in the sleeve, before the half of it that lies behind the arm", () => {
  const start = cuff(1.5).slice(0, 2);
  for (const [, y = 0, z] of start) {
    expect(y).toBeLessThan(40 + 30 * 1.5);
    expect(z).toBe(0);
  }
});

it("draws nothing of an arm that is fully sleeved", () => {
  expect(
    strips(2.3)
      .slice(0, 8)
      .flat()
      .every((value) => value === 0),
  ).toBe(true);
});
