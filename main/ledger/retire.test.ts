import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilTimeIn } from "../base/civil-time.ts";
import { ledgerOptions, opened, rowsOf, temporaryFolder } from "./fixtures.node.ts";
import { draft, idOf } from "./fixtures.ts";
import type { StampedDraft } from "./insert-entry.node.ts";
import { insertRows } from "./insert-rows.node.ts";
import type { Ledger } from "./open-ledger.node.ts";
import type { Tally } from "./read/tally.ts";
import { countedRow, tallyEntry, tallyVisit } from "./read/tally-entries.ts";

const timeZone = "Europe/Berlin";
const civil = civilTimeIn(timeZone);
const pause = async (): Promise<void> => undefined;
const goOn = () => true;

/** Counts of the live rows and the aggregates together, as one table. */
function countsOf(ledger: Ledger): Record<string, number> {
  const counts: Record<string, number> = {};
  const add = (tally: Tally): void => {
    const key = [tally.day, tally.hour, tally.measure, tally.kind, tally.productId, tally.bucketMs]
      .map((part) => part ?? "")
      .join("|");
    counts[key] = (counts[key] ?? 0) + tally.count;
  };
  const rows = rowsOf(ledger, "SELECT * FROM entries ORDER BY id").map(countedRow);
  for (const row of rows) tallyEntry(row, civil).forEach(add);
  for (const visitId of new Set(rows.flatMap(({ visitId }) => visitId ?? [])))
    tallyVisit(
      rows.filter((row) => row.visitId === visitId),
      civil,
    ).forEach(add);
  for (const row of rowsOf(ledger, "SELECT * FROM aggregates")) add(row as unknown as Tally);
  return counts;
}

const begin = draft("visit-begin", { by: "touch", locale: "en" });
const end = draft("visit-end", { reason: "goodbye", durationMs: 60_000 });
const tryOn = draft(
  "try-on",
  { category: "dress", colourId: "red", settledAfterMs: 300 },
  { productId: "dress-red" },
);
const request = draft(
  "request",
  { requestId: idOf(1), requestKind: "size", size: "M" },
  { productId: "dress-red" },
);
const answer = draft(
  "answer",
  { requestId: idOf(1), answer: { kind: "sold-out" }, waitedMs: 41_000 },
  { productId: "dress-red" },
);
const passBy = draft("pass-by", { presentMs: 1500 });
const heartbeat = draft("heartbeat", { upMs: 60_000, phase: "campaign", counting: true });
const survey = draft("survey", { place: "flyer", answer: "unsure" });

const kinds = [begin, end, tryOn, request, answer, passBy, heartbeat, survey];
const HOUR_MS = 3_600_000;

/** Entries over six days, of a few visits and none, in order of writing but with a clock that jumps. */
const history = fc.array(
  fc.record({
    draft: fc.constantFrom(...kinds),
    visit: fc.integer({ min: 0, max: 6 }),
    hour: fc.integer({ min: 0, max: 6 * 24 }),
    boot: fc.integer({ min: 1, max: 2 }),
  }),
  { maxLength: 60 },
);

type History = typeof history extends fc.Arbitrary<infer T> ? T : never;

function fill(ledger: Ledger, entries: History): void {
  const place = { siteId: "harbour-street", screenId: "mirror-1" };
  const rows = entries.map(({ draft: own, visit, hour, boot }, index): StampedDraft => {
    const atMs = Date.parse("2026-03-26T00:00:00Z") + hour * HOUR_MS;
    const stamp = { atMs, monotonicMs: index, bootId: idOf(boot), ...place };
    return { draft: { ...own, visitId: visit === 0 || own.kind === "survey" ? null : idOf(visit) }, stamp };
  });
  insertRows(ledger.file, rows);
}

describe("retire", () => {
  it("neither loses nor doubles a count, whatever the history and however often it runs", async () => {
    using folder = temporaryFolder();
    let number = 0;
    await fc.assert(
      fc.asyncProperty(
        history,
        fc.array(fc.integer({ min: 24, max: 34 }), { maxLength: 3 }),
        async (entries, days) => {
          const { options } = ledgerOptions(folder.path);
          const ledger = opened({ ...options, file: `${options.file}-${number++}`, bootId: idOf(2) });
          fill(ledger, entries);
          const before = countsOf(ledger);
          for (const day of days) {
            const keepFromDay = new Date(Date.UTC(2026, 2, day)).toISOString().slice(0, 10);
            const once = await ledger.retire({ keepFromDay, timeZone, pause, goOn });
            expect(once.ok).toBe(true);
            expect(countsOf(ledger)).toEqual(before);
            const again = await ledger.retire({ keepFromDay, timeZone, pause, goOn });
            expect(again).toEqual({ ok: true, value: { entries: 0 } });
          }
          ledger.close();
        },
      ),
      { numRuns: 30 },
    );
  });

  it("removes what is old with its visit ids and keeps what is not", async () => {
    using folder = temporaryFolder();
    const { options, clock } = ledgerOptions(folder.path);
    const ledger = opened(options);
    await ledger.writer.append(
      [begin, tryOn, request, answer, end].map((own) => ({ ...own, visitId: idOf(1) })),
    );
    clock.advance(48 * HOUR_MS);
    await ledger.writer.append([begin, end].map((own) => ({ ...own, visitId: idOf(2) })));
    const retired = await ledger.retire({ keepFromDay: "2026-03-02", timeZone, pause, goOn });
    expect(retired).toEqual({ ok: true, value: { entries: 5 } });
    expect(rowsOf(ledger, "SELECT DISTINCT visitId FROM entries")).toEqual([{ visitId: idOf(2) }]);
    expect(JSON.stringify(rowsOf(ledger, "SELECT * FROM aggregates"))).not.toContain(idOf(1));
    expect(rowsOf(ledger, "SELECT bucketMs, count FROM aggregates WHERE measure = 'wait'")).toEqual([
      { bucketMs: 40_000, count: 1 },
    ]);
    expect(rowsOf(ledger, "SELECT * FROM meta WHERE key = 'retiring'")).toEqual([]);
    ledger.close();
  });

  it("leaves a visit of this boot that has not ended, however old the clock made it", async () => {
    using folder = temporaryFolder();
    const { options, clock } = ledgerOptions(folder.path, Date.parse("1990-01-01"));
    const ledger = opened(options);
    await ledger.writer.append([{ ...begin, visitId: idOf(1) }]);
    const retired = () => ledger.retire({ keepFromDay: "2026-03-02", timeZone, pause, goOn });
    expect(await retired()).toEqual({ ok: true, value: { entries: 0 } });
    clock.advance(1000);
    await ledger.writer.append([{ ...end, visitId: idOf(1) }]);
    expect(await retired()).toEqual({ ok: true, value: { entries: 2 } });
    expect(rowsOf(ledger, "SELECT count FROM aggregates WHERE measure = 'visits'")).toEqual([{ count: 1 }]);
    ledger.close();
  });

  it("stops between two steps when it is told to, and goes on the next time", async () => {
    using folder = temporaryFolder();
    const { options, clock } = ledgerOptions(folder.path);
    const ledger = opened(options);
    await ledger.writer.append(Array.from({ length: 1_500 }, () => passBy));
    clock.advance(48 * HOUR_MS);
    let steps = 0;
    const retireFor = (most: number) => {
      steps = 0;
      return ledger.retire({ keepFromDay: "2026-03-02", timeZone, pause, goOn: () => steps++ < most });
    };
    expect(await retireFor(0)).toEqual({ ok: true, value: { entries: 0 } });
    expect(await retireFor(1)).toEqual({ ok: true, value: { entries: 1_000 } });
    expect(await retireFor(9)).toEqual({ ok: true, value: { entries: 500 } });
    const sum = "SELECT sum(count) AS n FROM aggregates WHERE kind = 'pass-by'";
    expect(rowsOf(ledger, sum)).toEqual([{ n: 1_500 }]);
    ledger.close();
  });

  it("keeps staff's last word on the camera, which a restart asks for", async () => {
    using folder = temporaryFolder();
    const ledger = opened(ledgerOptions(folder.path).options);
    const off = draft("camera", { off: true, by: "staff" });
    await ledger.writer.append([draft("camera", { off: false, by: "staff" }), off]);
    await ledger.writer.append([draft("camera", { off: false, by: "shopper" })]);
    await ledger.retire({ keepFromDay: "2027-01-01", timeZone, pause, goOn });
    expect(rowsOf(ledger, "SELECT payload FROM entries")).toEqual([{ payload: JSON.stringify(off.payload) }]);
    ledger.close();
  });
});
