import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { drawPlan } from "../../../content/experiment/design/draw-plan.ts";
import { experimentOf } from "../../../content/experiment/design/fixtures.ts";
import type { DailySale } from "../../../content/sales/schema/daily-sale.ts";
import { connectWriter } from "../connect.node.ts";
import { migrate } from "../migrate.node.ts";
import type { LedgerReader } from "../read/ledger-reader.ts";
import { openReader } from "../read/open-reader.node.ts";
import { hashPlan, openStudy, type Study } from "./open-study.node.ts";
import {
  isAsDrawn,
  readDoorCounts,
  readHandOuts,
  readNotes,
  readPlans,
  readSales,
  readSalesFiles,
} from "./read-study.node.ts";

let dir: string;
let file: string;
let study: Study;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "psyche-study-"));
  file = join(dir, "ledger.sqlite");
  const db = connectWriter(file);
  migrate(db, file);
  db.close();
  let nowMs = 1_000;
  const opened = openStudy({ file, nowMs: () => nowMs++ });
  if (!opened.ok) throw new Error(opened.message);
  study = opened.value;
});
afterEach(() => {
  study.close();
  rmSync(dir, { recursive: true, force: true });
});

function reading<T>(read: (reader: LedgerReader) => T): T {
  const reader = openReader(file);
  if (!reader.ok) throw new Error(reader.message);
  const value = read(reader.value);
  reader.value.close();
  return value;
}

function sale(day: string, soldUnits: number, siteId = "north"): DailySale {
  return { siteId, day, productId: "coat", soldUnits, returnedUnits: 0, revenueMinor: null, currency: null };
}

function brought(sales: readonly DailySale[]) {
  return { name: "till.csv", sha256: "ff", broughtBy: "ada", findings: [], sales };
}

const march = (reader: LedgerReader) => [...readSales(reader, "2026-03-01", "2026-04-01")];

it("keeps a plan once and as it was drawn", () => {
  const experiment = experimentOf({ kind: "rotation", baselineWeeks: 1, weeksPerArm: 1 }, 6);
  const plan = drawPlan(experiment, 7);
  if (!plan.ok) throw new Error(plan.message);
  const sha256 = hashPlan(experiment, plan.value);
  expect(study.keepPlan(experiment, plan.value, "ada")).toEqual({ ok: true, value: { sha256 } });
  expect(study.keepPlan(experiment, plan.value, "bob")).toMatchObject({ ok: false, code: "already-drawn" });
  expect(reading(readPlans)).toEqual([
    { experiment, plan: plan.value, drawnAtMs: expect.any(Number), drawnBy: "ada", sha256 },
  ]);
  expect(reading((reader) => isAsDrawn(reader, experiment.experimentId))).toBe(true);
  const db = connectWriter(file);
  db.exec("DROP TRIGGER plansStay");
  db.exec("UPDATE plans SET plan = replace(plan, 'mirror', 'flyer')");
  db.close();
  expect(reading((reader) => isAsDrawn(reader, experiment.experimentId))).toBe(false);
});

it("lets the last file speak for the sites and days that it holds, until it is taken back", async () => {
  await study.bringSales(brought([sale("2026-03-02", 5), sale("2026-03-03", 6)]));
  const second = await study.bringSales(brought([sale("2026-03-03", 7), sale("2026-03-03", 1, "south")]));
  const units = () => reading(march).map(({ siteId, soldUnits }) => [siteId, soldUnits]);
  const both = [
    ["north", 5],
    ["north", 7],
    ["south", 1],
  ];
  expect(units()).toEqual(both);
  const fileId = second.ok ? second.value.fileId : 0;
  expect(study.withdrawSales(fileId, true)).toEqual({ ok: true, value: null });
  expect(units()).toEqual([
    ["north", 5],
    ["north", 6],
  ]);
  expect(reading(readSalesFiles).map(({ withdrawnAtMs }) => withdrawnAtMs !== null)).toEqual([true, false]);
  study.withdrawSales(fileId, false);
  expect(units()).toEqual(both);
  expect(study.withdrawSales(99, true)).toMatchObject({ ok: false, code: "unknown" });
});

it("reads nothing of a file that a power cut left half, and clears it with the next", async () => {
  const db = connectWriter(file);
  db.exec("INSERT INTO salesFiles VALUES (9, 1, 'ada', 'half.csv', 'ff', '[]', NULL, NULL)");
  db.exec("INSERT INTO dailySales VALUES ('north', '2026-03-02', 'coat', 9, 5, 0, NULL, NULL)");
  db.exec("INSERT INTO salesDays VALUES ('north', '2026-03-02', 9)");
  expect(reading(march)).toEqual([]);
  await study.bringSales(brought([sale("2026-03-02", 2)]));
  expect(reading(march)).toEqual([sale("2026-03-02", 2)]);
  expect(db.prepare("SELECT count(*) AS n FROM dailySales").get()).toEqual({ n: 1 });
  db.close();
});

it("keeps flyers, door counts and notes, of which the first and last can be taken back", () => {
  const handOut = {
    siteId: "north",
    fromDay: "2026-03-02",
    untilDay: "2026-03-09",
    what: "A6, knit",
    handedOut: 500,
    redeemed: null,
    costMinor: 9_000,
    currency: "EUR",
  };
  expect(study.writeHandOut(handOut, "ada")).toEqual({ ok: true, value: { handOutId: 1 } });
  study.writeDoorCounts([{ siteId: "north", day: "2026-03-02", visitors: 80, passersBy: null }], "ada");
  study.writeDoorCounts([{ siteId: "north", day: "2026-03-02", visitors: 90, passersBy: 400 }], "ada");
  study.writeNote({ siteId: null, day: "2026-03-02", text: "Street closed" }, "ada");
  const of = <T>(read: (reader: LedgerReader, from: string, until: string) => T) =>
    reading((reader) => read(reader, "2026-03-08", "2026-03-10"));
  expect(of(readHandOuts)).toEqual([{ handOutId: 1, ...handOut }]);
  expect(of(readDoorCounts)).toEqual([]);
  expect(reading((reader) => readDoorCounts(reader, "2026-03-02", "2026-03-03"))).toEqual([
    { siteId: "north", day: "2026-03-02", visitors: 90, passersBy: 400 },
  ]);
  expect(reading((reader) => readNotes(reader, "2026-03-02", "2026-03-03"))).toEqual([
    { noteId: 1, siteId: null, day: "2026-03-02", text: "Street closed" },
  ]);
  study.withdrawHandOut(1, true);
  study.withdrawNote(1, true);
  expect(of(readHandOuts)).toEqual([]);
  expect(reading((reader) => readNotes(reader, "2026-03-02", "2026-03-03"))).toEqual([]);
});
