import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { DoorMapping } from "../../../content/sales/schema/door-mapping.ts";
import type { Caller } from "../../bridge/contract/pipe.ts";
import { connectWriter } from "../../ledger/connect.node.ts";
import { migrate } from "../../ledger/migrate.node.ts";
import { openReader } from "../../ledger/read/open-reader.node.ts";
import { openStudy } from "../../ledger/study/open-study.node.ts";
import { readDoorCounts } from "../../ledger/study/read-study.node.ts";
import { createDoorDesk } from "./door-desk.node.ts";
import { importHere } from "./fixtures.node.ts";
import { createLongWork } from "./long-work.ts";

const operator: Caller = { role: "operator", account: null };
const mapping: DoorMapping = {
  encoding: "utf-8",
  delimiter: ",",
  decimal: ".",
  dateOrder: "ymd",
  timeZone: "Europe/Berlin",
  columns: { site: "site", day: "day", visitors: "in", passersBy: null },
  siteId: null,
  sites: {},
};

let dir: string;
let file: string;
let desk: ReturnType<typeof createDoorDesk>;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "psyche-door-desk-"));
  file = join(dir, "ledger.sqlite");
  const db = connectWriter(file);
  migrate(db, file);
  db.close();
  desk = createDoorDesk({
    openReader: () => openReader(file),
    openStudy: () => openStudy({ file, nowMs: () => 1 }),
    findUpload: () => null,
    siteIds: () => ["north", "south", "formerly"],
    siteNow: (siteId) => (siteId === "formerly" ? "north" : siteId),
    timeZone: () => "Europe/Berlin",
    work: createLongWork(),
    doImport: importHere,
  });
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function take(rows: string, dryRun = false) {
  const path = join(dir, "doors.csv");
  writeFileSync(path, `site,day,in\n${rows}`);
  return desk["doors.take"]({ source: { kind: "path", path }, mapping, dryRun }, operator);
}

function kept() {
  const reader = openReader(file);
  if (!reader.ok) throw new Error(reader.message);
  const counts = readDoorCounts(reader.value, "2026-01-01", "2027-01-01");
  reader.value.close();
  return counts.map(({ siteId, day, visitors }) => `${siteId} ${day} ${visitors}`);
}

it("tries a file out, takes it, and says which days it puts right", async () => {
  expect(await take("north,2026-03-02,5\n", true)).toMatchObject({ value: { siteDays: 1, visitors: 5 } });
  expect(kept()).toEqual([]);
  expect(await take("north,2026-03-02,5\nsouth,2026-03-02,9\n")).toMatchObject({ value: { findings: [] } });
  expect(await take("north,2026-03-02,6\nsouth,2026-03-02,9\n")).toMatchObject({
    value: { findings: [{ code: "count-replaced", subject: "north 2026-03-02" }] },
  });
  expect(kept()).toEqual(["north 2026-03-02 6", "south 2026-03-02 9"]);
});

it("takes nothing of a file in which nothing can be read, and says so before", async () => {
  expect(await take("nowhere,2026-03-02,5\n", true)).toMatchObject({
    ok: true,
    value: { takenRows: 0, findings: [{ code: "row-unknown-site" }] },
  });
  expect(await take("nowhere,2026-03-02,5\n")).toMatchObject({ ok: false, code: "nothing-taken" });
});

it("puts counts under the name of today", async () => {
  await take("formerly,2026-03-02,5\n");
  expect(kept()).toEqual(["north 2026-03-02 5"]);
});

it("takes the last file back, with what it replaced, and leaves what was put right since", async () => {
  expect(await desk["doors.undo"]({}, operator)).toMatchObject({ ok: false, code: "unknown" });
  await take("north,2026-03-01,100\nsouth,2026-03-01,50\n");
  await take("north,2026-03-01,120\nnorth,2026-03-02,80\nsouth,2026-03-01,50\n");
  const study = openStudy({ file, nowMs: () => 1 });
  if (!study.ok) throw new Error(study.message);
  study.value.writeDoorCounts([{ siteId: "north", day: "2026-03-02", visitors: 81, passersBy: null }], "ada");
  study.value.close();
  expect(await desk["doors.undo"]({}, operator)).toEqual({ ok: true, value: { siteDays: 2 } });
  expect(kept()).toEqual(["north 2026-03-01 100", "north 2026-03-02 81", "south 2026-03-01 50"]);
  expect(await desk["doors.undo"]({}, operator)).toMatchObject({ ok: false, code: "unknown" });
});
