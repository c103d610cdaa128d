import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createSwing,
  MOST_STRETCH,
  MOST_SWING_METRES,
  SWING_COLUMNS,
  SWING_PARTICLES,
  SWING_ROWS,
} from "./swing.ts";

const FRAME = 1 / 30;
/** A bell: half a metre long, 18 cm wide at the hip and 30 cm at the edge, moved by so much. */
function bell(x = 0, y = 0, z = 0): Float32Array {
  const places = new Float32Array(3 * SWING_PARTICLES);
  for (let particle = 0; particle < SWING_PARTICLES; particle += 1) {
    const turn = ((particle % SWING_COLUMNS) / SWING_COLUMNS) * 2 * Math.PI;
    const down = Math.floor(particle / SWING_COLUMNS) / (SWING_ROWS - 1);
    const radius = 0.18 + 0.12 * down;
    places.set([x + radius * Math.sin(turn), y - 0.5 * down, z + radius * Math.cos(turn)], 3 * particle);
  }
  return places;
}
const furthest = (offsets: Float32Array): number => {
  let most = 0;
  for (let at = 0; at < offsets.length; at += 3)
    most = Math.max(most, Math.hypot(...offsets.subarray(at, at + 3)));
  return most;
};
const step = fc.record({
  x: fc.double({ min: -0.3, max: 0.3, noNaN: true }),
  y: fc.double({ min: -0.2, max: 0.2, noNaN: true }),
  z: fc.double({ min: -0.3, max: 0.3, noNaN: true }),
  seconds: fc.double({ min: 0, max: 0.5, noNaN: true }),
});
const limb = { from: [0.1, 0, 0], to: [0.1, -0.6, 0.05], radiusMetres: 0.09 } as const;

describe("a free hem", () => {
  it("stays at rest where nothing moves", () => {
    const swing = createSwing();
    for (let frame = 0; frame < 90; frame += 1)
      expect(furthest(swing.step(bell(), [limb], FRAME))).toBeLessThan(1e-5);
  });

  it("lags behind a step, swings, and comes to rest again", () => {
    const swing = createSwing();
    swing.step(bell(), [], FRAME);
    let most = 0;
    for (let frame = 1; frame <= 6; frame += 1)
      most = Math.max(most, furthest(swing.step(bell(0.02 * frame), [], FRAME)));
    expect(most).toBeGreaterThan(0.01);
    let end = 1;
    for (let frame = 0; frame < 90; frame += 1) end = furthest(swing.step(bell(0.12), [], FRAME));
    expect(end).toBeLessThan(0.004);
  });

  it("gains no energy: after a push the swing gets smaller from second to second", () => {
    const swing = createSwing();
    swing.step(bell(), [], FRAME);
    swing.step(bell(0.08, 0, 0.05), [], FRAME);
    const seconds = Array.from({ length: 4 }, () =>
      Math.max(...Array.from({ length: 30 }, () => furthest(swing.step(bell(0.08, 0, 0.05), [], FRAME)))),
    );
    expect(seconds).toEqual(seconds.toSorted((a, b) => b - a));
  });

  it("swings more at the edges of an open front than at its back", () => {
    const swing = createSwing(true);
    swing.step(bell(), [], FRAME);
    let offsets = new Float32Array(0);
    for (let frame = 1; frame <= 5; frame += 1)
      offsets = Float32Array.from(swing.step(bell(0, 0, 0.03 * frame), [], FRAME));
    const edgeRow = SWING_COLUMNS * (SWING_ROWS - 1);
    const away = (column: number): number =>
      Math.hypot(...offsets.subarray(3 * (edgeRow + column), 3 * (edgeRow + column) + 3));
    expect(away(0)).toBeGreaterThan(2 * away(SWING_COLUMNS / 2));
  });

  it("is bounded in swing and stretch, whatever the body does", () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), (steps) => {
        const swing = createSwing();
        for (const { x, y, z, seconds } of steps) {
          const held = bell(x, y, z);
          const offsets = swing.step(held, [limb], seconds);
          expect(offsets.every(Number.isFinite)).toBe(true);
          // Without time nothing moves yet: what the body leapt by is seen in the next step.
          if (seconds < 0.001) continue;
          for (let particle = SWING_COLUMNS; particle < SWING_PARTICLES; particle += 1) {
            const [one, above] = [3 * particle, 3 * (particle - SWING_COLUMNS)];
            const length = (extra: Float32Array | null): number =>
              Math.hypot(
                ...[0, 1, 2].map(
                  (axis) =>
                    (held[one + axis] ?? 0) +
                    (extra?.[one + axis] ?? 0) -
                    (held[above + axis] ?? 0) -
                    (extra?.[above + axis] ?? 0),
                ),
              );
            expect(length(offsets)).toBeLessThanOrEqual(MOST_STRETCH * length(null) + 1e-4);
            expect(Math.hypot(...offsets.subarray(one, one + 3))).toBeLessThan(1.6 * MOST_SWING_METRES);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("forgets its motion after a reset", () => {
    const swing = createSwing();
    swing.step(bell(), [], FRAME);
    swing.step(bell(0.2), [], FRAME);
    swing.reset();
    expect(furthest(swing.step(bell(0.4), [], FRAME))).toBeLessThan(1e-5);
  });
});
