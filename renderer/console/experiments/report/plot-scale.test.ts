import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plotScale, stretchOf } from "./plot-scale.ts";

const bound = fc.option(fc.double({ min: -0.99, max: 50, noNaN: true }), { nil: null });
const anyInterval = fc.tuple(bound, bound).map(([a, b]) => ({
  level: 0.95,
  lower: a === null || b === null ? a : Math.min(a, b),
  upper: a === null || b === null ? b : Math.max(a, b),
}));

describe("plotScale", () => {
  it("holds zero and the worthwhile lift, with few round ticks", () => {
    const scale = plotScale(
      [{ lift: 0.055, interval: { level: 0.95, lower: 0.013, upper: 0.12 }, wider: null }],
      0.03,
    );
    expect(scale.at(0)).toBeGreaterThan(0);
    expect(scale.at(0.03)).toBeLessThan(scale.at(0.12));
    expect(scale.ticks.map((tick) => Math.round(tick * 100))).toEqual([0, 5, 10]);
  });
  it("draws something for no rows at all", () => {
    const { from, to, ticks } = plotScale([], 0);
    expect(from).toBeLessThan(0);
    expect(to).toBeGreaterThan(0);
    expect(ticks).toContain(0);
  });
  it("keeps every interval on the axis and opens just the ends that are not on it", () => {
    fc.assert(
      fc.property(
        fc.array(anyInterval, { maxLength: 8 }),
        fc.double({ min: 0, max: 2, noNaN: true }),
        (all, worth) => {
          const scale = plotScale(
            all.map((interval) => ({ lift: null, interval, wider: null })),
            worth,
          );
          expect(scale.ticks.length).toBeLessThanOrEqual(7);
          for (const interval of all) {
            const { start, end, openStart, openEnd } = stretchOf(interval, scale);
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(1);
            expect(end).toBeGreaterThanOrEqual(start);
            if (interval.lower === null) expect(openStart).toBe(true);
            if (interval.upper === null) expect(openEnd).toBe(true);
            if (interval.lower !== null && interval.lower >= scale.from) expect(openStart).toBe(false);
          }
        },
      ),
    );
  });
});
