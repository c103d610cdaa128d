import { DatabaseSync } from "node:sqlite";
import { expect, it } from "vitest";
import { migrate } from "../../ledger/migrate.node.ts";
import type { LedgerReader } from "../../ledger/read/ledger-reader.ts";
import { readReachOfDays, readShownArms } from "./shown-arms.node.ts";
import { mirrorReach } from "./shown-arms.ts";

const pause = async (): Promise<void> => undefined;
const SPAN = { fromDay: "2026-03-02", untilDay: "2026-03-05", timeZone: "Europe/Berlin", pause };

/** A ledger in memory with live entries and counts. */
function ledgerOf(
  entries: readonly [
    at: string,
    kind: string,
    armId: string | null,
    visitId: string | null,
    payload: string,
  ][],
  counts: readonly [day: string, measure: string, kind: string, armId: string, count: number][] = [],
): LedgerReader {
  const db = new DatabaseSync(":memory:");
  migrate(db, "memory");
  for (const [at, kind, armId, visitId, payload] of entries)
    db.prepare(
      "INSERT INTO entries (kind, atMs, monotonicMs, bootId, siteId, screenId, visitId, armId, payload) VALUES (?, ?, 0, '', 'north', 'm', ?, ?, ?)",
    ).run(kind, Date.parse(at), visitId, armId, payload);
  for (const [day, measure, kind, armId, count] of counts)
    db.prepare("INSERT INTO aggregates VALUES (?, 9, 'north', 'm', ?, ?, '', '', ?, 0, ?)").run(
      day,
      measure,
      kind,
      armId,
      count,
    );
  return {
    rows: (sql, ...params) => db.prepare(sql).all(...params),
    prepare:
      (sql) =>
      (...params) =>
        db.prepare(sql).all(...params),
    meta: () => null,
    close: () => db.close(),
  };
}

const beat = (at: string, armId: string | null, counting = false) =>
  [at, "heartbeat", armId, null, JSON.stringify({ counting })] as [
    string,
    string,
    string | null,
    null,
    string,
  ];

it("takes the arm of most of a day's minutes, of entries and counts alike, by the days of the site", () => {
  const reader = ledgerOf(
    [
      // In Berlin it is the 2nd already.
      beat("2026-03-01T23:30:00Z", "mirror"),
      beat("2026-03-02T10:00:00Z", "mirror"),
      beat("2026-03-02T10:01:00Z", "none"),
      beat("2026-03-03T10:00:00Z", null),
      beat("2026-03-05T10:00:00Z", "mirror"),
    ],
    [["2026-03-04", "entries", "heartbeat", "flyer", 600]],
  );
  expect(readShownArms(reader, SPAN)).toEqual([
    { siteId: "north", day: "2026-03-02", arm: "mirror" },
    { siteId: "north", day: "2026-03-03", arm: null },
    { siteId: "north", day: "2026-03-04", arm: "flyer" },
  ]);
  reader.close();
});

it("counts visits with an input and passers-by on the mirror's days alone", async () => {
  const reader = ledgerOf(
    [
      beat("2026-03-02T10:00:00Z", "mirror", true),
      ["2026-03-02T10:00:00Z", "pass-by", "mirror", null, "{}"],
      ["2026-03-02T10:01:00Z", "interact", "mirror", "a", "{}"],
      ["2026-03-02T10:02:00Z", "try-on", "mirror", "a", "{}"],
      ["2026-03-03T10:01:00Z", "interact", "none", "b", "{}"],
    ],
    [
      ["2026-03-04", "interact", "", "", 7],
      ["2026-03-04", "entries", "pass-by", "mirror", 40],
    ],
  );
  const isMirrorDay = (_site: string, day: string) => day !== "2026-03-03";
  const days = await readReachOfDays(reader, SPAN);
  expect(mirrorReach(days, isMirrorDay)).toEqual({ interactions: 8, contacts: 41 });
  expect(mirrorReach(days, () => false)).toEqual({ interactions: null, contacts: null });
  reader.close();
});

it("knows of no passers-by where the camera did not count", async () => {
  const reader = ledgerOf([beat("2026-03-02T10:00:00Z", "mirror")]);
  const days = await readReachOfDays(reader, SPAN);
  expect(mirrorReach(days, () => true)).toEqual({ interactions: 0, contacts: null });
  reader.close();
});
