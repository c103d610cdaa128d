import fc from "fast-check";
import { expect, it } from "vitest";
import { createBodyRings } from "./body-ring.ts";
import { loadIntakeBody } from "./load-body.node.ts";

const rings = createBodyRings(await loadIntakeBody());

it("makes loops of the length that is asked, where the body has room in them", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.9, max: 1.25, noNaN: true }),
      fc.double({ min: 0.05, max: 0.4, noNaN: true }),
      (y, more) => {
        const asked = rings.girthMetres(y) + more;
        const ring = rings.ring(y, asked, 0.006);
        expect(Math.abs(ring.girthMetres / asked - 1)).toBeLessThan(0.02);
      },
    ),
    { seed: 7, numRuns: 40 },
  );
});

it("lies on the skin where cloth is narrower than the body", () => {
  const ring = rings.ring(1.1, 0.3, 0.006);
  expect(ring.girthMetres).toBeGreaterThan(rings.girthMetres(1.1));
});

it("shows a column where the photo shows it", () => {
  const ring = rings.ring(1.2, 1.1, 0.006);
  const half = ring.at(ring.seenShare(1, "front"))[0];
  for (const part of [-0.8, -0.3, 0.2, 0.6]) {
    for (const panel of ["front", "back"] as const) {
      expect(ring.at(ring.seenShare(part, panel))[0]).toBeCloseTo(part * half, 2);
    }
  }
});
