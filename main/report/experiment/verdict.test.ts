import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JudgedEffect } from "./verdict.ts";
import { judge, KIND_OF_REASON } from "./verdict-sentence.ts";

const seen: JudgedEffect = {
  effect: { lift: 0.09, interval: { level: 0.95, lower: 0.02, upper: 0.16 }, pValue: 0.01, smallestP: 0.001 },
  drawn: true,
  planFollowed: true,
  worthwhileLift: 0.05,
  alpha: 0.05,
};

function changed(effect: Partial<JudgedEffect["effect"]>, more: Partial<JudgedEffect> = {}): JudgedEffect {
  return { ...seen, ...more, effect: { ...seen.effect, ...effect } };
}

const interval = (lower: number | null, upper: number | null) => ({ level: 0.95, lower, upper });

describe("the verdict", () => {
  it.each([
    ["works", "above-zero-and-worthwhile", seen],
    [
      "no-difference",
      "below-worthwhile",
      changed({ lift: 0.01, interval: interval(-0.02, 0.04), pValue: 0.4 }),
    ],
    [
      "no-difference",
      "below-worthwhile",
      changed({ lift: 0.03, interval: interval(0.02, 0.04), pValue: 0.01 }),
    ],
    ["no-difference", "worse", changed({ lift: -0.1, interval: interval(-0.2, -0.01), pValue: 0.03 })],
    [
      "inconclusive",
      "interval-too-wide",
      changed({ lift: 0.04, interval: interval(-0.05, 0.13), pValue: 0.4 }),
    ],
    [
      "inconclusive",
      "positive-but-maybe-small",
      changed({ lift: 0.04, interval: interval(0.01, 0.08), pValue: 0.02 }),
    ],
    [
      "not-measurable",
      "smallest-p-above-alpha",
      changed({ interval: interval(null, null), smallestP: 0.1, pValue: 0.1 }),
    ],
    ["not-measurable", "nothing-drawn", changed({}, { drawn: false })],
    ["not-measurable", "plan-not-followed", changed({}, { planFollowed: false })],
    ["not-measurable", "no-estimate", changed({ lift: null })],
  ] as const)("is %s: %s", (kind, reason, judged) => {
    expect(judge(judged)).toMatchObject({ kind, reason });
  });

  it("says the numbers of the table, as each language writes them", () => {
    expect(judge(seen).sentence).toEqual({
      en: "The mirror works: it sold 9.0% more than the flyer (95% interval 2.0% to 16.0%).",
      fr: "Le miroir fonctionne : il a fait vendre 9,0\u00a0% de plus que le prospectus (intervalle à 95\u00a0% : 2,0\u00a0% à 16,0\u00a0%).",
      de: "Der Spiegel wirkt: Er verkaufte 9,0\u00a0% mehr als der Flyer (95\u00a0%-Intervall 2,0\u00a0% bis 16,0\u00a0%).",
    });
  });

  it("never contradicts its sentence, its p value or its interval", () => {
    const bound = fc.option(fc.double({ min: -0.9, max: 3, noNaN: true }), { nil: null });
    fc.assert(
      fc.property(
        fc.record({
          lift: fc.option(fc.double({ min: -0.9, max: 3, noNaN: true }), { nil: null }),
          bounds: fc.tuple(bound, bound),
          pValue: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
          smallestP: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
        }),
        fc.boolean(),
        fc.boolean(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ lift, bounds: [a, b], pValue, smallestP }, drawn, planFollowed, worthwhileLift) => {
          const sorted = a !== null && b !== null && a > b ? [b, a] : [a, b];
          const [lower = null, upper = null] = sorted;
          const effect = { lift, interval: interval(lower, upper), pValue, smallestP };
          const { kind, reason, sentence } = judge({
            effect,
            drawn,
            planFollowed,
            worthwhileLift,
            alpha: 0.05,
          });
          expect(kind).toBe(KIND_OF_REASON[reason]);
          const begins = {
            works: "The mirror works",
            "no-difference": "No difference",
            inconclusive: "Inconclusive",
            "not-measurable": "Not measurable",
          };
          expect(sentence.en.startsWith(begins[kind])).toBe(true);
          if (kind === "works") {
            expect(lower).toBeGreaterThan(0);
            expect(lift).toBeGreaterThanOrEqual(worthwhileLift);
            expect(pValue).toBeLessThanOrEqual(0.05);
          }
          if (kind === "no-difference")
            expect((upper ?? Infinity) < worthwhileLift || (upper ?? 0) < 0).toBe(true);
          if (!drawn || !planFollowed || lift === null || pValue === null)
            expect(kind).toBe("not-measurable");
        },
      ),
      { seed: 20_261_122, numRuns: 2_000 },
    );
  });
});
