import { expect, it } from "vitest";
import { codeOf, madePanel, valueOf } from "../fixtures.ts";
import { clusterRobust } from "./cluster-robust.ts";
import { hotellingTest } from "./hotelling-test.ts";

const weeks = 6;
const panel = madePanel({ seed: 11, sites: 8, weeks, effect: 0.3 });
const treated = panel.clusterOf.map((site) => Number(site.slice(5)) < 4);
const weekTerms = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, week) => [
      `w${week}`,
      treated.map((is, row) => Number(is && row % weeks === week)),
    ]),
  );
const joint = (count: number) => ({
  ...panel,
  design: { ...panel.design, terms: weekTerms(count) },
  contrasts: Array.from({ length: count }, (_, week) => ({ [`w${week}`]: 1 })),
});

it("is CR2's t squared with Satterthwaite's degrees of freedom where one contrast is tested", () => {
  const t = valueOf(clusterRobust({ ...panel, kind: "CR2" }));
  const f = valueOf(hotellingTest({ ...panel, contrasts: [panel.contrast] }));
  expect(f.f).toBeCloseTo(t.t ** 2, 9);
  expect(f.denominatorDegrees).toBeCloseTo(t.degreesOfFreedom, 9);
  expect(f.pValue).toBeCloseTo(t.pValue, 10);
});

it("does not depend on how the same hypothesis is written", () => {
  const plain = valueOf(hotellingTest(joint(3)));
  const written = valueOf(
    hotellingTest({ ...joint(3), contrasts: [{ w0: 1, w1: 1 }, { w1: 2, w2: -1 }, { w2: 5 }] }),
  );
  expect(written.f).toBeCloseTo(plain.f, 8);
  expect(written.denominatorDegrees).toBeCloseTo(plain.denominatorDegrees, 8);
});

it("loses a degree of freedom for every further week and then refuses", () => {
  const degrees = [1, 2, 3, 4].map((count) => valueOf(hotellingTest(joint(count))).denominatorDegrees);
  expect(degrees).toEqual(degrees.toSorted((a, b) => b - a));
  const few = madePanel({ seed: 2, sites: 4, weeks });
  const firstOf = few.clusterOf.map((site) => Number(site.slice(5)) < 2);
  const terms = Object.fromEntries(
    Array.from({ length: 5 }, (_, week) => [
      `w${week}`,
      firstOf.map((is, row) => Number(is && row % weeks === week)),
    ]),
  );
  const contrasts = Object.keys(terms).map((name) => ({ [name]: 1 }));
  expect(codeOf(hotellingTest({ ...few, design: { ...few.design, terms }, contrasts }))).toBe(
    "too-many-restrictions",
  );
});

it("refuses a panel without noise and throws for contrasts that say the same twice", () => {
  const fitted = { ...joint(2), outcome: panel.outcome.map(() => 1) };
  expect(codeOf(hotellingTest(fitted))).toBe("no-variation");
  expect(() => hotellingTest({ ...joint(2), contrasts: [{ w0: 1 }, { w0: 2 }] })).toThrow("sum of others");
});
