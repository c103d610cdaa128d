import fc from "fast-check";
import { expect, it } from "vitest";
import { codeOf, madePanel, valueOf } from "../fixtures.ts";
import { clusterRobust } from "./cluster-robust.ts";
import { wildBootstrap } from "./wild-bootstrap.ts";

it("tests with CR1's t over all sign vectors, opposite ones alike", () => {
  const panel = madePanel({ seed: 5, sites: 6, weeks: 4, effect: 0.3 });
  const wild = valueOf(wildBootstrap(panel));
  expect(wild.draws).toBe(64);
  expect(wild.t).toBeCloseTo(valueOf(clusterRobust({ ...panel, kind: "CR1" })).t, 10);
  expect(Number.isInteger(wild.pValue * 32)).toBe(true);
  expect(wild.pValue).toBeGreaterThanOrEqual(2 / 64);
});

it("keeps p and interval of one mind, whatever the data", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e6 }),
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.constantFrom(0.9, 0.8),
      (seed, effect, level) => {
        const panel = madePanel({ seed, sites: 6, weeks: 4, effect });
        const wild = valueOf(wildBootstrap({ ...panel, level }));
        expect(wild.interval.lower).toBeLessThanOrEqual(wild.estimate);
        expect(wild.interval.upper).toBeGreaterThanOrEqual(wild.estimate);
        // Just within each end the shifted data are not rejected, just beyond it they are.
        for (const [end, inward] of [
          [wild.interval.lower, 1],
          [wild.interval.upper, -1],
        ] as const) {
          if (!Number.isFinite(end)) continue;
          const pAt = (nullValue: number): number => {
            const mirror = panel.design.terms["mirror"] ?? [];
            const outcome = panel.outcome.map((value, row) => value - nullValue * (mirror[row] ?? 0));
            return valueOf(wildBootstrap({ ...panel, outcome, level })).pValue;
          };
          expect(pAt(end + inward * 1e-6)).toBeGreaterThan(1 - level);
          expect(pAt(end - inward * 1e-6)).toBeLessThanOrEqual(1 - level + 1e-12);
        }
      },
    ),
    { numRuns: 25 },
  );
});

it("has no 95 % interval under six sites, where no p can fall to 5 %", () => {
  const wild = valueOf(wildBootstrap(madePanel({ seed: 5, sites: 5, weeks: 4, effect: 9 })));
  expect(wild.pValue).toBeGreaterThanOrEqual(2 / 32);
  expect(wild.interval).toMatchObject({ lower: -Infinity, upper: Infinity });
});

it("refuses two sites and more than all sign vectors of which can be gone through", () => {
  expect(codeOf(wildBootstrap(madePanel({ seed: 1, sites: 2, weeks: 4 })))).toBe("too-few-clusters");
  expect(codeOf(wildBootstrap(madePanel({ seed: 1, sites: 17, weeks: 2 })))).toBe("too-many-clusters");
});
