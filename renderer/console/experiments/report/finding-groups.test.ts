import { expect, it } from "vitest";
import type { ValidityFinding } from "../../../../main/report/schema/experiment-result.ts";
import { findingGroups } from "./finding-groups.ts";

const finding = (more: Partial<ValidityFinding>): ValidityFinding => ({
  code: "days-missing",
  weight: "warning",
  siteId: null,
  day: null,
  productId: null,
  amount: null,
  ...more,
});

it("sums days, counts what else there is, and puts what stops the verdict first", () => {
  expect(
    findingGroups([
      finding({ siteId: "north-end", amount: 3 }),
      finding({ siteId: "old-mill", amount: 2 }),
      finding({ code: "sample-ratio", weight: "stop", amount: 0.0004 }),
      finding({ code: "plan-not-followed", siteId: "old-mill", day: "2026-03-04", weight: "warning" }),
      finding({ code: "plan-not-followed", siteId: "old-mill", day: "2026-03-05", weight: "warning" }),
    ]),
  ).toEqual([
    { code: "sample-ratio", weight: "stop", amount: 0.0004, places: [] },
    {
      code: "days-missing",
      weight: "warning",
      amount: 5,
      places: [
        { siteId: "north-end", productId: null, days: [] },
        { siteId: "old-mill", productId: null, days: [] },
      ],
    },
    {
      code: "plan-not-followed",
      weight: "warning",
      amount: 2,
      places: [{ siteId: "old-mill", productId: null, days: ["2026-03-04", "2026-03-05"] }],
    },
  ]);
  expect(findingGroups([])).toEqual([]);
});
