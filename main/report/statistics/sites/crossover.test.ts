import { expect, it } from "vitest";
import { classicalErrors } from "../fit/classical-errors.ts";
import { leastSquares } from "../fit/least-squares.ts";
import { codeOf, valueOf } from "../fixtures.ts";
import { crossover } from "./crossover.ts";

const sites = [
  { treatedFirst: true, first: 0.5, second: 0.1 },
  { treatedFirst: true, first: 0.7, second: 0.4 },
  { treatedFirst: false, first: 0.2, second: 0.3 },
  { treatedFirst: false, first: 0.1, second: 0.6 },
  { treatedFirst: false, first: 0.3, second: 0.2 },
];

it("is the regression with sites and weeks held constant", () => {
  const rows = sites.flatMap(({ treatedFirst, first, second }, site) => [
    { site: `${site}`, week: "1", treated: Number(treatedFirst), outcome: first },
    { site: `${site}`, week: "2", treated: Number(!treatedFirst), outcome: second },
  ]);
  const fit = valueOf(
    leastSquares({
      design: {
        terms: { treated: rows.map(({ treated }) => treated) },
        effects: [rows.map(({ site }) => site), rows.map(({ week }) => week)],
      },
      outcome: rows.map(({ outcome }) => outcome),
    }),
  );
  const regression = valueOf(classicalErrors({ fit, contrast: { treated: 1 } }));
  const { treatment } = valueOf(crossover({ sites }));
  expect(treatment.estimate).toBeCloseTo(regression.estimate, 12);
  expect(treatment.standardError).toBeCloseTo(regression.standardError, 12);
  expect(treatment.degreesOfFreedom).toBe(3);
});

it("tells weeks from treatment: a better first week is no effect", () => {
  const better = sites.map((site) => ({ ...site, first: site.first + 1 }));
  const [plain, shifted] = [valueOf(crossover({ sites })), valueOf(crossover({ sites: better }))];
  expect(shifted.treatment.estimate).toBeCloseTo(plain.treatment.estimate, 12);
  expect(shifted.period.estimate).toBeCloseTo(plain.period.estimate + 1, 12);
});

it("sees a carry-over in the sums", () => {
  const lasting = sites.map((site) => ({ ...site, second: site.second + (site.treatedFirst ? 0.4 : 0) }));
  const [plain, carried] = [valueOf(crossover({ sites })), valueOf(crossover({ sites: lasting }))];
  expect(carried.carryOver.estimate).toBeCloseTo(plain.carryOver.estimate + 0.4, 12);
});

it("refuses one order only", () => {
  expect(codeOf(crossover({ sites: sites.slice(0, 2) }))).toBe("one-order");
});
