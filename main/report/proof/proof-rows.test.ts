import { expect, it } from "vitest";
import { ledgerOptions, opened, rowsOf, temporaryFolder } from "../../ledger/fixtures.node.ts";
import { draft, idOf } from "../../ledger/fixtures.ts";
import type { StampedDraft } from "../../ledger/insert-entry.node.ts";
import { insertRows } from "../../ledger/insert-rows.node.ts";
import type { Ledger } from "../../ledger/open-ledger.node.ts";
import type { EntryDraft } from "../../ledger/schema/entry.ts";
import { readProofCounts } from "./proof-rows.node.ts";

const timeZone = "Europe/Berlin";
const pause = async (): Promise<void> => undefined;
const span = { fromDay: "2026-03-01", toDay: "2026-05-01", timeZone, screenId: null, pause };
const wide = { entryId: "autumn", layoutId: "wide", widgetId: null };
const DAY_MS = 86_400_000;

/** Ten days, each a run of the host with a thousand plays and one that its evening cut off. */
function history(): StampedDraft[] {
  const entries: StampedDraft[] = [];
  for (let day = 0; day < 10; day++) {
    const bootAtMs = Date.parse("2026-03-24T08:00:00Z") + day * DAY_MS;
    const write = (own: EntryDraft, afterMs: number): void => {
      const place = { bootId: idOf(day), siteId: "harbour-street", screenId: "mirror-1" };
      entries.push({ draft: own, stamp: { atMs: bootAtMs + afterMs, monotonicMs: afterMs, ...place } });
    };
    write(draft("boot", { version: "1.0.0", shell: "kiosk" }), 0);
    write(draft("page-begin", {}), 0);
    for (let turn = 0; turn < 1_000; turn++) {
      write(draft("play-begin", wide, { campaignId: "autumn", armId: "a" }), turn * 9_000);
      const ended = { ...wide, shownMs: 9_000, complete: true };
      write(draft("play-end", ended, { campaignId: "autumn", armId: "a" }), turn * 9_000 + 9_000);
    }
    write(draft("play-begin", wide, { campaignId: "autumn", armId: "a" }), 9_000_000);
    write(draft("heartbeat", { upMs: 60_000, phase: "campaign", counting: false }), 9_050_000);
  }
  return entries;
}

async function countsOf(ledger: Ledger) {
  const reader = ledger.openReader();
  if (!reader.ok) throw new Error(reader.message);
  const counts = await readProofCounts(reader.value, span);
  reader.value.close();
  return Array.from(counts.values()).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

it("reads the same before and after retention, at whatever step it was stopped", async () => {
  using folder = temporaryFolder();
  const ledger = opened(ledgerOptions(folder.path).options);
  insertRows(ledger.file, history());
  const before = await countsOf(ledger);
  const sum = (measure: "shownMs" | "whole" | "cut" | "upMs"): number =>
    before.reduce((all, row) => all + row[measure], 0);
  expect([sum("shownMs"), sum("whole"), sum("cut"), sum("upMs")]).toEqual([
    10 * 9_050_000,
    10_000,
    9,
    10 * 9_050_000,
  ]);
  for (const [keepFromDay, most] of [
    ["2026-03-20", 1],
    ["2026-03-27", 3],
    ["2026-03-27", 99],
    ["2027-01-01", 2],
    ["2027-01-01", 99],
  ] as const) {
    let steps = 0;
    await ledger.retire({ keepFromDay, timeZone, pause, goOn: () => steps++ < most });
    expect(await countsOf(ledger)).toEqual(before);
  }
  expect(rowsOf(ledger, "SELECT count(*) AS n FROM entries")).toEqual([{ n: 0 }]);
  ledger.close();
});

it("counts what came after the sums on top of them", async () => {
  using folder = temporaryFolder();
  const ledger = opened(ledgerOptions(folder.path).options);
  const entries = history();
  const half = 7_001;
  insertRows(ledger.file, entries.slice(0, half));
  await ledger.retire({ keepFromDay: "2026-03-01", timeZone, pause, goOn: () => true });
  insertRows(ledger.file, entries.slice(half));
  const summed = await countsOf(ledger);
  using other = temporaryFolder();
  const whole = opened(ledgerOptions(other.path).options);
  insertRows(whole.file, entries);
  expect(summed).toEqual(await countsOf(whole));
  whole.close();
  ledger.close();
});
