import { expect, it } from "vitest";
import { fail } from "../../base/result.ts";
import type { CommandTools } from "../command.ts";
import { reportCommand } from "./report.ts";

const EXPORT = "export --from 2026-03-01 --to 2026-04-01 --out spans".split(" ");
const SURVEY = "survey --spans spans --from 2026-03-01 --to 2026-04-01".split(" ");
const EXPERIMENT = "experiment knit --spans spans".split(" ");
const ENGAGEMENT = "engagement --spans spans --from 2026-03-01 --to 2026-04-01".split(" ");

const DAYS = { fromDay: "2026-03-01", toDay: "2026-04-01" };

/** Tools that tell what they were asked for, in the sentence of a failure. */
function told(name: string) {
  return async (order: object) => fail("told", JSON.stringify({ name, ...order }));
}
const tools = {
  absolutePath: (path: string) => `/here/${path}`,
  exportSpans: told("export"),
  reportOnSpans: told("report"),
  say: () => undefined,
} as unknown as CommandTools;

it.each([
  [EXPORT, { name: "export", siteId: null, ...DAYS }],
  [[...EXPORT, "--site", "old-mill"], { name: "export", siteId: "old-mill", ...DAYS }],
  [ENGAGEMENT, { name: "report", about: "engagement", siteId: null, catalogue: null, ...DAYS }],
  [
    [...ENGAGEMENT, "--csv", "--site", "old-mill", "--catalogue", "shop.json"],
    { name: "report", about: "engagement", siteId: "old-mill", catalogue: "/here/shop.json", ...DAYS },
  ],
  [
    [...ENGAGEMENT, "--against", "2026-01-01..2026-02-01"],
    {
      name: "report",
      about: "engagement",
      siteId: null,
      catalogue: null,
      against: { fromDay: "2026-01-01", toDay: "2026-02-01" },
      ...DAYS,
    },
  ],
  [
    [...ENGAGEMENT, "--against", "year"],
    {
      name: "report",
      about: "engagement",
      siteId: null,
      catalogue: null,
      against: { fromDay: "2025-03-02", toDay: "2025-04-02" },
      ...DAYS,
    },
  ],
  [[...SURVEY, "--json"], { name: "report", about: "survey", siteId: null, ...DAYS }],
  [EXPERIMENT, { name: "report", about: "experiment", experimentId: "knit", catalogue: null }],
])("takes %j", async (args, expected) => {
  const outcome = await reportCommand.run(args, tools);
  expect(outcome).toMatchObject({ ok: false, code: "told" });
  if (outcome.ok) return;
  expect(JSON.parse(outcome.message)).toEqual({ folder: "/here/spans", ...expected });
});

it.each([
  ["nothing", []],
  ["an unknown verb", ["sales", ...ENGAGEMENT.slice(1)]],
  ["no folder", EXPORT.slice(0, 5)],
  ["a day that is none", EXPORT.with(2, "2026-02-30")],
  ["a site that is no name", [...EXPORT, "--site", "../up"]],
  ["two forms", [...ENGAGEMENT, "--csv", "--json"]],
  ["a flag given twice", [...EXPORT, "--out", "other"]],
  ["days of comparison that are none", [...ENGAGEMENT, "--against", "2026-01-01"]],
  ["three days of comparison", [...ENGAGEMENT, "--against", "2025-01-01..2025-02-01..2025-03-01"]],
  ["days of comparison for a survey", [...SURVEY, "--against", "year"]],
  ["a form for an export", [...EXPORT, "--json"]],
  ["an experiment without its name", ["experiment", "--spans", "spans"]],
  ["days of an experiment, which its plan has", [...EXPERIMENT, "--from", "2026-03-01"]],
  ["a catalogue for a survey", [...SURVEY, "--catalogue", "shop.json"]],
])("refuses %s", async (_, args) => {
  expect(await reportCommand.run(args, tools)).toMatchObject({ ok: false, code: "usage" });
});
