import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { connectWriter } from "../connect.node.ts";
import { migrate } from "../migrate.node.ts";
import { openStudy, type Study } from "./open-study.node.ts";
import { ROWS_OF_A_PART } from "./sales-file.ts";

/** Enough for three parts. */
const ROWS = 2.5 * ROWS_OF_A_PART;

let dir: string;
let file: string;
let study: Study;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "psyche-keep-sales-"));
  file = join(dir, "ledger.sqlite");
  const db = connectWriter(file);
  migrate(db, file);
  db.close();
  const opened = openStudy({ file, nowMs: () => 1 });
  if (!opened.ok) throw new Error(opened.message);
  study = opened.value;
});
afterEach(() => {
  study.close();
  rmSync(dir, { recursive: true, force: true });
});

const brought = {
  name: "till.csv",
  sha256: "ff",
  broughtBy: "ada",
  findings: [],
  sales: Array.from({ length: ROWS }, (_, index) => ({
    siteId: "north",
    day: "2026-03-01",
    productId: `p-${index}`,
    soldUnits: 1,
    returnedUnits: 0,
    revenueMinor: null,
    currency: null,
  })),
};

function rowsIn(table: "dailySales" | "salesDays" | "salesFiles" | "saleTimes"): number {
  const db = connectWriter(file);
  const row = db.prepare(`SELECT count(*) AS count FROM ${table}`).get();
  db.close();
  return Number(row?.count);
}

const left = () => (["dailySales", "salesDays", "salesFiles"] as const).map(rowsIn);

it("tells how far the writing is, and keeps nothing of a file that is stopped within it", async () => {
  const shares: number[] = [];
  const stopped = await study.bringSales(brought, {
    onProgress: (share) => shares.push(share),
    isStopped: () => shares.length === 2,
  });
  expect(stopped).toMatchObject({ ok: false, code: "stopped" });
  expect(shares).toEqual([0.4, 0.8]);
  expect(left()).toEqual([0, 0, 0]);
});

it("clears at the next start what a crash left half written", async () => {
  const crashed = study.bringSales(brought, {
    onProgress: () => {
      throw Object.assign(new Error("the power went"), { errcode: 1 });
    },
    isStopped: () => false,
  });
  await crashed.catch(() => undefined);
  expect(left()).toEqual([ROWS_OF_A_PART, 1, 1]);
  expect(await study.clearHalves()).toEqual({ ok: true, value: null });
  expect(left()).toEqual([0, 0, 0]);
});

it("leaves whole files where halves are cleared", async () => {
  await study.bringSales(brought);
  await study.clearHalves();
  expect(left()).toEqual([ROWS, 1, 1]);
});

it("clears more days of sites than one step takes, sales and their times alike", async () => {
  const days = Array.from({ length: 130 }, (_, index) => ({
    siteId: `site-${index}`,
    day: "2026-03-01",
    productId: "coat",
    soldUnits: 1,
  }));
  const stopped = await study.bringSales(
    {
      ...brought,
      sales: days.map((day) => ({ ...day, returnedUnits: 0, revenueMinor: null, currency: null })),
      times: days.map((day) => ({ ...day, minute: 600 })),
    },
    { onProgress: () => undefined, isStopped: () => rowsIn("saleTimes") > 0 },
  );
  expect(stopped).toMatchObject({ ok: false, code: "stopped" });
  expect([...left(), rowsIn("saleTimes")]).toEqual([0, 0, 0, 0]);
});
