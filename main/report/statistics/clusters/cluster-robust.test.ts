import fc from "fast-check";
import { expect, it } from "vitest";
import { heteroskedasticityRobust } from "../fit/heteroskedasticity-robust.ts";
import { leastSquares } from "../fit/least-squares.ts";
import { codeOf, madePanel, valueOf } from "../fixtures.ts";
import { pooledT } from "../sites/two-sample-t.ts";
import { type ClusterKind, clusterRobust } from "./cluster-robust.ts";
import { leaveOneOut } from "./leave-one-out.ts";

const kinds: readonly ClusterKind[] = ["CR0", "CR1", "CR2", "CV3"];
const changes = [0.1, 0.3, -0.2, 0.4, 0, 0.2, -0.1, 0.05];
const oneASite = {
  design: { terms: { mirror: [1, 1, 1, 1, 0, 0, 0, 0] }, effects: [] },
  outcome: changes,
  clusterOf: ["a", "b", "c", "d", "e", "f", "g", "h"],
  contrast: { mirror: 1 },
};

it("is the pooled t of halves with one number a site, by CR2", () => {
  const pooled = valueOf(pooledT({ treated: changes.slice(0, 4), control: changes.slice(4) }));
  const robust = valueOf(clusterRobust({ ...oneASite, kind: "CR2" }));
  expect(robust.standardError).toBeCloseTo(pooled.standardError, 12);
  expect(robust.degreesOfFreedom).toBeCloseTo(6, 9);
  expect(robust.pValue).toBeCloseTo(pooled.pValue, 12);
});

it("is White's error where every row is a cluster, by CR0", () => {
  const fit = valueOf(leastSquares(oneASite));
  const white = valueOf(heteroskedasticityRobust({ fit, contrast: oneASite.contrast, kind: "HC0" }));
  expect(valueOf(clusterRobust({ ...oneASite, kind: "CR0" })).standardError).toBeCloseTo(white, 12);
});

it("gives one answer in whatever order rows come and whatever sites are called; the interval holds the estimate", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.constantFrom(...kinds), (seed, kind) => {
      const panel = madePanel({ seed, sites: 6, weeks: 4 });
      const found = valueOf(clusterRobust({ ...panel, kind }));
      const turned = valueOf(
        clusterRobust({
          design: {
            terms: { mirror: (panel.design.terms["mirror"] ?? []).toReversed() },
            effects: panel.design.effects.map((labels) => labels.toReversed()),
          },
          outcome: panel.outcome.toReversed(),
          clusterOf: panel.clusterOf.toReversed().map((site) => `shop ${site}`),
          contrast: panel.contrast,
          kind,
        }),
      );
      expect(turned.standardError).toBeCloseTo(found.standardError, 10);
      expect(turned.degreesOfFreedom).toBeCloseTo(found.degreesOfFreedom, 6);
      expect(found.interval.lower).toBeLessThan(found.estimate);
      expect(found.interval.upper).toBeGreaterThan(found.estimate);
      expect(found.pValue < 0.05).toBe(found.interval.lower > 0 || found.interval.upper < 0);
    }),
    { numRuns: 40 },
  );
});

it("never finds more degrees of freedom than sites less one", () => {
  for (const seed of [1, 2, 3]) {
    const robust = valueOf(clusterRobust({ ...madePanel({ seed, sites: 5, weeks: 6 }), kind: "CR2" }));
    expect(robust.degreesOfFreedom).toBeLessThanOrEqual(4 + 1e-9);
  }
});

it("takes clusters of many rows and of few by the same formula", () => {
  const panel = madePanel({ seed: 9, sites: 5, weeks: 4 });
  const fourfold = <T>(values: readonly T[]): readonly T[] => [...values, ...values, ...values, ...values];
  // Four rows a site are fewer than the nine columns, sixteen are more; repeating every row changes no answer.
  const repeated = valueOf(
    clusterRobust({
      design: {
        terms: { mirror: fourfold(panel.design.terms["mirror"] ?? []) },
        effects: panel.design.effects.map(fourfold),
      },
      outcome: fourfold(panel.outcome),
      clusterOf: fourfold(panel.clusterOf),
      contrast: panel.contrast,
      kind: "CR2",
    }),
  );
  const single = valueOf(clusterRobust({ ...panel, kind: "CR2" }));
  expect(repeated.estimate).toBeCloseTo(single.estimate, 12);
  expect(repeated.standardError).toBeCloseTo(single.standardError, 12);
  expect(repeated.degreesOfFreedom).toBeCloseTo(single.degreesOfFreedom, 9);
});

it("refuses two sites, whose error is zero by construction, for every kind", () => {
  const two = madePanel({ seed: 3, sites: 2, weeks: 8 });
  for (const kind of kinds) expect(codeOf(clusterRobust({ ...two, kind }))).toBe("too-few-clusters");
});

it("refuses what has no noise, no rows to spare, or one site that decides alone", () => {
  const still = { ...oneASite, outcome: [1, 1, 1, 1, 0, 0, 0, 0] };
  expect(codeOf(clusterRobust({ ...still, kind: "CR2" }))).toBe("no-variation");
  const one = { ...oneASite, design: { terms: { mirror: [1, 0, 0, 0, 0, 0, 0, 0] }, effects: [] } };
  for (const kind of kinds) {
    expect(clusterRobust({ ...one, kind })).toMatchObject({
      code: "one-cluster-decides",
      message: expect.stringContaining("Without a "),
    });
  }
  const full = { ...oneASite, design: { terms: {}, effects: [oneASite.clusterOf] }, contrast: {} };
  expect(codeOf(clusterRobust({ ...full, kind: "CR1" }))).toBe("saturated");
});

it("names how much one site matters: the estimate without it, or that there is none", () => {
  const parts = leaveOneOut(oneASite);
  expect(parts.map(({ cluster }) => cluster)).toEqual(oneASite.clusterOf);
  expect(valueOf(parts[3]?.estimate ?? { ok: false, code: "none", message: "" })).toBeCloseTo(
    (0.1 + 0.3 - 0.2) / 3 - (0 + 0.2 - 0.1 + 0.05) / 4,
    12,
  );
  const one = { ...oneASite, design: { terms: { mirror: [1, 0, 0, 0, 0, 0, 0, 0] }, effects: [] } };
  expect(
    leaveOneOut(one)
      .map(({ estimate }) => codeOf(estimate))
      .slice(0, 2),
  ).toEqual(["not-identified", "ok"]);
});
