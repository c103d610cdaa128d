import { join } from "node:path";
import { expect, it } from "vitest";
import { ledgerOptions, opened, temporaryFolder } from "../../ledger/fixtures.node.ts";
import { aHeartbeat, idOf } from "../../ledger/fixtures.ts";
import { insertRows } from "../../ledger/insert-rows.node.ts";
import { openStudy } from "../../ledger/study/open-study.node.ts";
import { experimentReport } from "../../report/experiment/experiment-report.ts";
import { simulatedStudy } from "../../report/simulate/simulated-study.ts";
import { keepSiteBook } from "../place.node.ts";
import { experimentOnFolder } from "./experiment-on-folder.node.ts";
import { exportSite } from "./export-site.node.ts";

const TODAY = "2026-04-20";
const NOW_MS = Date.parse(`${TODAY}T08:00:00Z`);

it("reports on an experiment: its own site's sales and arms from the spans, the others' sales from the ledger", async () => {
  using folder = temporaryFolder();
  const study = simulatedStudy("steady", TODAY, NOW_MS, "Europe/Berlin");
  const { experiment, plan } = study.kept;
  const { options } = ledgerOptions(folder.path);
  const ledger = opened(options);
  await keepSiteBook(folder.path, {
    formatVersion: 1,
    siteId: "harbour-street",
    formerSiteIds: [],
    others: [],
  });
  // On its first day the screen had another arm than the plan's.
  const stamp = { monotonicMs: 0, bootId: idOf(1), siteId: "harbour-street", screenId: "mirror-1" };
  const atMs = Date.parse(`${experiment.firstDay}T12:00:00Z`);
  insertRows(ledger.file, [{ draft: { ...aHeartbeat, armId: "flyer" }, stamp: { ...stamp, atMs } }]);
  ledger.close();
  const kept = openStudy({ file: ledger.file, nowMs: () => NOW_MS });
  if (!kept.ok) throw new Error(kept.message);
  expect(kept.value.keepPlan(experiment, plan, "ada").ok).toBe(true);
  const brought = { name: "till.csv", sha256: "ff", broughtBy: "ada", findings: [] };
  expect((await kept.value.bringSales({ ...brought, sales: study.sales })).ok).toBe(true);
  kept.value.close();

  const spans = join(folder.path, "spans");
  const order = { folder: spans, fromDay: experiment.firstDay, toDay: TODAY, siteId: null };
  expect((await exportSite(folder.path, order)).ok).toBe(true);
  const made = await experimentOnFolder(folder.path, {
    folder: spans,
    experimentId: experiment.experimentId,
    products: [],
    nowMs: NOW_MS,
  });
  if (!made.ok) throw new Error(made.message);
  const expected = experimentReport({
    ...study,
    products: [],
    handOuts: [],
    notes: [],
    shown: [{ siteId: "harbour-street", day: experiment.firstDay, arm: "flyer" }],
    mirror: { interactions: null, contacts: null },
    simulated: false,
  });
  const { plan: planMade, ...own } = made.value;
  const { plan: planExpected, timeZone: _, ...ledgers } = expected;
  expect(own).toMatchObject(ledgers);
  expect(planMade.sites).toEqual(planExpected.sites);
  expect(own.validity.map(({ code }) => code)).toContain("plan-not-followed");
});
