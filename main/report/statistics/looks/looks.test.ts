import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createChance } from "../../../base/chance.ts";
import { codeOf, valueOf } from "../fixtures.ts";
import { covers } from "../interval.ts";
import { confidenceSequence } from "./confidence-sequence.ts";
import { LOOKS_MAX, lanDeMets } from "./lan-demets.ts";

describe("bounds of planned looks", () => {
  it("are the usual z where there is one look", () =>
    expect(valueOf(lanDeMets({ information: [1], spending: "pocock" }))[0]?.z).toBeCloseTo(
      1.959963984540054,
      9,
    ));
  it("are those of the books for five even looks", () => {
    // Jennison & Turnbull (2000), table 7.1: O'Brien-Fleming-type and Pocock-type spending, five looks, alpha 0.05.
    const information = [0.2, 0.4, 0.6, 0.8, 1];
    const bounds = (spending: "obrien-fleming" | "pocock") =>
      valueOf(lanDeMets({ information, spending })).map(({ z }) => Number(z.toFixed(2)));
    expect(bounds("obrien-fleming")).toEqual([4.88, 3.36, 2.68, 2.29, 2.03]);
    expect(bounds("pocock")).toEqual([2.44, 2.43, 2.41, 2.4, 2.39]);
  });
  it("let 5 % of histories without an effect cross, however the looks lie", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 5, max: 99 }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom("obrien-fleming" as const, "pocock" as const),
        (percents, spending) => {
          const information = [...percents.toSorted((a, b) => a - b).map((percent) => percent / 100), 1];
          const bounds = valueOf(lanDeMets({ information, spending }));
          expect(Math.abs(crossings(bounds, 20_000) - 0.05)).toBeLessThan(0.007);
        },
      ),
      { seed: 14, numRuns: 12 },
    );
  });
  it("spend it all by the end and less before", () => {
    for (const spending of ["obrien-fleming", "pocock"] as const) {
      const bounds = valueOf(
        lanDeMets({
          information: Array.from({ length: LOOKS_MAX }, (_, week) => (week + 1) / LOOKS_MAX),
          spending,
        }),
      );
      expect(bounds.at(-1)?.tailAlphaSpent).toBeCloseTo(0.025, 12);
      expect(bounds.every(({ z }) => Number.isFinite(z))).toBe(true);
      for (const [look, { tailAlphaSpent }] of bounds.entries()) {
        expect(tailAlphaSpent).toBeGreaterThan(bounds[look - 1]?.tailAlphaSpent ?? 0);
      }
    }
  });
  it.each([
    [[], 0.05, "looks-out-of-order"],
    [[0.5, 0.5], 0.05, "looks-out-of-order"],
    [[0, 1], 0.05, "looks-out-of-order"],
    [[0.5, 1.1], 0.05, "looks-out-of-order"],
    [[Number.NaN], 0.05, "looks-out-of-order"],
    [[1], 0, "alpha-out-of-range"],
    [Array.from({ length: LOOKS_MAX + 1 }, () => 1), 0.05, "too-many-looks"],
  ])("%j at %d are refused: %s", (information, alpha, expected) =>
    expect(codeOf(lanDeMets({ information, alpha, spending: "pocock" }))).toBe(expected),
  );
});

/** Share of made-up histories without an effect that cross a bound at any look. */
function crossings(
  bounds: readonly { readonly information: number; readonly z: number }[],
  runs: number,
): number {
  const chance = createChance(77);
  let crossed = 0;
  for (let run = 0; run < runs; run++) {
    let [sum, before, stopped] = [0, 0, false];
    for (const { information, z } of bounds) {
      // The logarithm of a log-normal amount around 1 is a normal deviate.
      sum += Math.log(chance.around(1, Math.sqrt(information - before)));
      before = information;
      stopped ||= Math.abs(sum) / Math.sqrt(information) >= z;
    }
    if (stopped) crossed++;
  }
  return crossed / runs;
}

describe("looks at any time", () => {
  it("find exactly what their interval leaves out", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 5_000 }),
        (estimate, standardError, count) => {
          const found = valueOf(confidenceSequence({ estimate, standardError, count, tightestAt: 1_000 }));
          expect(covers(found.interval, estimate)).toBe(true);
          expect(covers(found.interval, 0)).toBe(found.pValue >= 0.05);
        },
      ),
      { seed: 15 },
    );
  });
  it("refuse what has no spread or no values", () => {
    const of = { estimate: 1, standardError: 1, count: 10, tightestAt: 10 };
    expect(codeOf(confidenceSequence({ ...of, standardError: 0 }))).toBe("no-spread");
    expect(codeOf(confidenceSequence({ ...of, count: 0 }))).toBe("too-few-values");
  });
});
