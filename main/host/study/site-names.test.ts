import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { experimentOf } from "../../../content/experiment/design/fixtures.ts";
import type { Caller } from "../../bridge/contract/pipe.ts";
import { connectWriter } from "../../ledger/connect.node.ts";
import { migrate } from "../../ledger/migrate.node.ts";
import { openReader } from "../../ledger/read/open-reader.node.ts";
import { readPlace } from "../place.node.ts";
import { importHere } from "./fixtures.node.ts";
import { openStudyRoom, type StudyRoom } from "./open-study-room.node.ts";

const ada: Caller = { role: "merchandiser", account: "ada" };
const year = { fromDay: "2026-01-01", untilDay: "2027-01-01" };
const dayPairs = experimentOf({ kind: "day-pairs", pairs: 4 }, 1, { experimentId: "by-day" });

let dir: string;
let nowMs: number;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "psyche-sites-"));
  const file = join(dir, "ledger.sqlite");
  const db = connectWriter(file);
  migrate(db, file);
  db.close();
  nowMs = Date.parse("2026-02-20T10:00:00Z");
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** As after a start: the ledger writes the id that the book has now. */
function start(lines: string[] = []): StudyRoom {
  const ledgerFile = join(dir, "ledger.sqlite");
  const log = (_level: string, _part: string, code: string) => void lines.push(code);
  return openStudyRoom({
    dataDir: dir,
    ledgerFile,
    siteId: readPlace(dir, log).siteId,
    siteName: () => "Hafenstraße",
    openReader: () => openReader(ledgerFile),
    catalogue: () => null,
    timeZone: () => "Europe/Berlin",
    clock: { nowMs: () => nowMs, monotonicMs: () => 0 },
    timers: { after: () => () => undefined },
    onArm: () => undefined,
    log,
    doImport: importHere,
  });
}

const count = (siteId: string, day: string) => ({ siteId, day, visitors: 80, passersBy: null });

async function countedBy(room: StudyRoom): Promise<readonly string[]> {
  const read = await room.handlers["study.by-hand"](year, ada);
  if (!read.ok) throw new Error(read.message);
  return read.value.doorCounts.map(({ day, siteId }) => `${siteId} ${day}`);
}

describe("a site that gets another name", () => {
  it("keeps what was recorded, and its plan goes on driving its screens", async () => {
    const room = start();
    await room.handlers["study.door-counts"]({ counts: [count("site-1", "2026-02-01")] }, ada);
    await room.handlers["experiment.save"]({ experiment: { ...dayPairs, experimentId: "draft" } }, ada);
    await room.handlers["experiment.save"]({ experiment: dayPairs }, ada);
    const drawn = await room.handlers["experiment.draw"]({ experimentId: "by-day", seed: 1 }, ada);
    expect(drawn).toMatchObject({ ok: true });
    expect(await room.handlers["sites.rename"]({ siteId: "koeln-1" }, ada)).toMatchObject({
      ok: true,
      value: {
        own: { siteId: "koeln-1", name: "Hafenstraße", writtenAs: "site-1", formerSiteIds: ["site-1"] },
      },
    });
    // What is still written under the old name is the new one's.
    await room.handlers["study.door-counts"]({ counts: [count("site-1", "2026-02-02")] }, ada);
    expect(await countedBy(room)).toEqual(["koeln-1 2026-02-01", "koeln-1 2026-02-02"]);
    nowMs = Date.parse(`${dayPairs.firstDay}T10:00:00Z`);
    expect(room.arm.now()).not.toBeNull();

    const again = start();
    expect(again.arm.now()).toBe(room.arm.now());
    expect(await again.handlers["experiment.list"]({}, ada)).toMatchObject({
      ok: true,
      value: { drafts: [{ siteIds: ["koeln-1"] }], kept: [{ plan: { sites: [{ siteId: "site-1" }] } }] },
    });
    expect(await again.handlers["sites.list"]({}, ada)).toMatchObject({
      value: { own: { siteId: "koeln-1", writtenAs: "koeln-1", formerSiteIds: ["site-1"] } },
    });
  });

  it("may take the name under which its sales came before, and go back", async () => {
    const room = start();
    await room.handlers["study.door-counts"]({ counts: [count("koeln-1", "2026-02-01")] }, ada);
    expect(await room.handlers["sites.rename"]({ siteId: "koeln-1" }, ada)).toMatchObject({ ok: true });
    expect(await room.handlers["sites.rename"]({ siteId: "site-1" }, ada)).toMatchObject({
      ok: true,
      value: { own: { siteId: "site-1", formerSiteIds: ["koeln-1"] } },
    });
    expect(await countedBy(room)).toEqual(["site-1 2026-02-01"]);
  });

  it("cannot take the name of what is another site: counted on the same day, or beside it in a plan", async () => {
    const room = start();
    const counts = [count("site-1", "2026-02-01"), count("site-2", "2026-02-01")];
    await room.handlers["study.door-counts"]({ counts }, ada);
    expect(await room.handlers["sites.rename"]({ siteId: "site-2" }, ada)).toMatchObject({
      code: "two-sites",
    });
    const rotation = experimentOf({ kind: "rotation", baselineWeeks: 1, weeksPerArm: 1 }, 6);
    await room.handlers["experiment.save"]({ experiment: rotation }, ada);
    await room.handlers["experiment.draw"]({ experimentId: rotation.experimentId, seed: 1 }, ada);
    expect(await room.handlers["sites.rename"]({ siteId: "site-3" }, ada)).toMatchObject({
      code: "two-sites",
    });
    expect(await countedBy(room)).toEqual(["site-1 2026-02-01", "site-2 2026-02-01"]);
  });
});

it("keeps the list of the other sites, each once, and reads one from a file", async () => {
  const room = start();
  const others = [{ siteId: "old-mill", name: "Alte Mühle" }];
  expect(await room.handlers["sites.keep"]({ others }, ada)).toMatchObject({ ok: true, value: { others } });
  expect(await start().handlers["sites.list"]({}, ada)).toMatchObject({ ok: true, value: { others } });
  for (const wrong of [[...others, ...others], [{ siteId: "site-1", name: "Here" }]])
    expect(await room.handlers["sites.keep"]({ others: wrong }, ada)).toMatchObject({ code: "site-twice" });
  expect(await room.handlers["sites.read"]({ text: "Nr;Filiale\n7;Alte Mühle" }, ada)).toEqual({
    ok: true,
    value: { sites: [{ id: "7", name: "Alte Mühle" }], leftOut: 0 },
  });
  expect(await room.handlers["sites.rename"]({ siteId: "old-mill" }, ada)).toMatchObject({
    ok: true,
    value: { own: { siteId: "old-mill" }, others: [] },
  });
});

it("tells of a damaged book, and leaves it as it is", () => {
  writeFileSync(join(dir, "sites.json"), "{");
  const lines: string[] = [];
  start(lines);
  expect(lines).toContain("unreadable");
  expect(readFileSync(join(dir, "sites.json"), "utf8")).toBe("{");
});
