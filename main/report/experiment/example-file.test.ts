import { parse } from "csv-parse/browser/esm/sync";
import { expect, it } from "vitest";
import { drawPlan } from "../../../content/experiment/design/draw-plan.ts";
import { experimentOf } from "../../../content/experiment/design/fixtures.ts";
import { experimentSchema } from "../../../content/experiment/schema/experiment.ts";
import { exampleFile } from "./example-file.ts";

const experiment = experimentOf({ kind: "rotation", baselineWeeks: 1, weeksPerArm: 1 }, 6);
const drawn = drawPlan(experiment, 3);
if (!drawn.ok) throw new Error(drawn.message);
const study = {
  kept: { experiment, plan: drawn.value, drawnAtMs: 1, drawnBy: "simulator", sha256: "0".repeat(64) },
  sales: [
    {
      siteId: "site-1",
      day: "2026-03-02",
      productId: "cable-jumper",
      soldUnits: 5,
      returnedUnits: 2,
      revenueMinor: 29_97,
      currency: "EUR",
    },
  ],
};
const fileOf = (what: "sales" | "plan" | "experiment") => exampleFile(study, what, () => "04012345678901");

it("hands out sales as a till exports them, what came back below zero", () => {
  expect(parse(fileOf("sales").content)).toEqual([
    ["site", "day", "gtin", "units", "revenue", "currency"],
    ["site-1", "2026-03-02", "04012345678901", "5", "29.97", "EUR"],
    ["site-1", "2026-03-02", "04012345678901", "-2", "0.00", "EUR"],
  ]);
});

it("hands out the plan, a row a site, and an experiment that can be saved", () => {
  const [head, ...sites] = parse(fileOf("plan").content) as string[][];
  expect(head).toEqual(["site", "2026-03-02 (before)", "2026-03-09", "2026-03-16", "2026-03-23"]);
  expect(sites.map((row) => row[0])).toEqual(experiment.siteIds);
  expect(experimentSchema.parse(JSON.parse(fileOf("experiment").content))).toEqual(experiment);
});
