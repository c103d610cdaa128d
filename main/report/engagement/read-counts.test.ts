import { describe, expect, it } from "vitest";
import { ledgerOptions, opened, temporaryFolder } from "../../ledger/fixtures.node.ts";
import { draft, idOf } from "../../ledger/fixtures.ts";
import type { StampedDraft } from "../../ledger/insert-entry.node.ts";
import { insertRows } from "../../ledger/insert-rows.node.ts";
import type { Ledger } from "../../ledger/open-ledger.node.ts";
import type { EntryDraft } from "../../ledger/schema/entry.ts";
import type { FigureId } from "../schema/engagement-rows.ts";
import { engagementReport } from "./engagement-report.ts";
import { inputOf } from "./fixtures.ts";
import { readEngagementCounts } from "./read-counts.node.ts";

const place = { bootId: idOf(9), siteId: "harbour-street", screenId: "mirror-1" };
const timeZone = "Europe/Berlin";
const pause = async (): Promise<void> => undefined;
const goOn = () => true;
const stamped = (atMs: number, own: EntryDraft): StampedDraft => ({
  draft: own,
  stamp: { atMs, monotonicMs: 0, ...place },
});

/** A visit of five entries: start, two try-ons of one dress, a request for it, two answers to it. */
function visitAt(atMs: number, number: number): StampedDraft[] {
  const visit = { visitId: idOf(number) };
  const dress = { ...visit, productId: "dress" };
  const requestId = idOf(number + 1_000_000);
  const tryOn = draft("try-on", { category: "dress", colourId: "red", settledAfterMs: 200 }, dress);
  const answer = (waitedMs: number, kind: "sold-out" | "here-it-is") =>
    draft("answer", { requestId, answer: { kind }, waitedMs }, dress);
  return [
    draft("visit-begin", { by: "touch", locale: "en" }, visit),
    tryOn,
    tryOn,
    draft("request", { requestId, requestKind: "size", size: "M" }, dress),
    answer(30_000, "sold-out"),
    answer(90_000, "here-it-is"),
  ].map((own, index) => stamped(atMs + index * 1000, own));
}

async function reportOf(ledger: Ledger, fromDay: string, toDay: string, screenId: string | null = null) {
  const reader = ledger.openReader();
  if (!reader.ok) throw new Error(reader.message);
  const counts = await readEngagementCounts(reader.value, { fromDay, toDay, timeZone, screenId, pause });
  reader.value.close();
  const { siteId } = place;
  const head = { fromDay, toDay, timeZone, siteId, screenId, simulated: false, smallestPrinted: 5 };
  return engagementReport(head, inputOf(counts));
}

describe("readEngagementCounts", () => {
  it("counts visits once, at the day and hour of the site when they began", async () => {
    using folder = temporaryFolder();
    const ledger = opened(ledgerOptions(folder.path).options);
    // 23:59:58 on 28 March in Berlin, so that the visits end on the 29th.
    const lateMs = Date.parse("2026-03-28T22:59:58Z");
    insertRows(ledger.file, Array.from({ length: 6 }, (_, index) => visitAt(lateMs, index + 1)).flat());
    const report = await reportOf(ledger, "2026-03-28", "2026-03-29");
    expect(report.visits.value).toBe(6);
    expect(report.hours[23]?.tryOns.value).toBe(6);
    expect(report.products).toMatchObject([{ productId: "dress", tryOns: { value: 6 } }]);
    const next = await reportOf(ledger, "2026-03-29", "2026-03-30");
    expect(next.visits.state).toBe("measured");
    expect(next.visits.value).toBe(0);
    const valueOf = (id: FigureId) => next.figures.find((figure) => figure.id === id)?.count.value;
    expect([valueOf("requests"), valueOf("answered")]).toEqual([6, 6]);
    expect(next.durations.find(({ id }) => id === "response")?.now.medianMs).toBe(30_000);
    expect((await reportOf(ledger, "2026-03-28", "2026-03-30", "mirror-2")).visits.state).toBe(
      "not-measured",
    );
    ledger.close();
  });

  it.each([
    ["2026-03-29", 23],
    ["2026-10-25", 25],
  ])("gives %s its %i hours of heartbeats", async (day, hours) => {
    using folder = temporaryFolder();
    const ledger = opened(ledgerOptions(folder.path).options);
    const beat = draft("heartbeat", { upMs: 60_000, phase: "campaign", counting: false });
    const fromMs = Date.parse(day) - 86_400_000;
    insertRows(
      ledger.file,
      Array.from({ length: 3 * 24 * 4 }, (_, index) => stamped(fromMs + index * 900_000, beat)),
    );
    expect((await reportOf(ledger, day, "2026-12-31")).days[0]?.upMinutes).toBe(hours * 4);
    ledger.close();
  });

  it("reads the same before and after retention", async () => {
    using folder = temporaryFolder();
    const ledger = opened(ledgerOptions(folder.path).options);
    const startMs = Date.parse("2026-03-20T09:00:00Z");
    insertRows(
      ledger.file,
      Array.from({ length: 60 }, (_, index) => [
        ...visitAt(startMs + index * 3 * 3_600_000, index + 1),
        stamped(startMs + index * 3 * 3_600_000, draft("pass-by", { presentMs: 1200 })),
        stamped(
          startMs + index * 3 * 3_600_000,
          draft("heartbeat", { upMs: 60_000, phase: "mirror", counting: true }),
        ),
      ]).flat(),
    );
    const before = await reportOf(ledger, "2026-03-20", "2026-03-30");
    expect(before.visits.value).toBe(60);
    for (const keepFromDay of ["2026-03-23", "2026-03-25", "2026-04-30"]) {
      await ledger.retire({ keepFromDay, timeZone, pause, goOn });
      expect(await reportOf(ledger, "2026-03-20", "2026-03-30")).toEqual(before);
    }
    ledger.close();
  });
});
