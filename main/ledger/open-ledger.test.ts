import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { ledgerOptions, opened, rowsOf, temporaryFolder } from "./fixtures.node.ts";
import { aHeartbeat, draft, idOf } from "./fixtures.ts";
import { openLedger } from "./open-ledger.node.ts";
import { ENTRY_COLUMNS, entryOfRow } from "./read/entry-of-row.ts";
import type { EntryDraft } from "./schema/entry.ts";

describe("openLedger", () => {
  it("keeps what it acknowledged, stamped, over a restart", async () => {
    using folder = temporaryFolder();
    const { options, clock } = ledgerOptions(folder.path);
    const first = opened(options);
    clock.advance(1234.6);
    const scan = draft(
      "scan",
      { deviceKind: "by-hand", known: true, code: "4006381333931" },
      { visitId: idOf(7) },
    );
    expect(await first.writer.append([aHeartbeat, scan])).toEqual({ ok: true, value: { lastId: 2 } });
    first.close();
    const second = opened(options);
    const rows = rowsOf(second, `SELECT ${ENTRY_COLUMNS} FROM entries ORDER BY id`);
    expect(Object.keys(rows[1] ?? {}).join(", ")).toBe(ENTRY_COLUMNS);
    const { bootId, siteId, screenId } = options;
    const stamp = { id: 2, atMs: clock.nowMs(), monotonicMs: 1235, bootId, siteId, screenId };
    expect(entryOfRow(rows[1] ?? {})).toEqual({ ...scan, ...stamp, atMs: Math.round(clock.nowMs()) });
    second.close();
  });

  it.each([1, 9, 10, 11, 37])("writes %i entries of one append in their order", async (count) => {
    using folder = temporaryFolder();
    const ledger = opened(ledgerOptions(folder.path).options);
    const passed = Array.from({ length: count }, (_, place) => draft("pass-by", { presentMs: place }));
    expect(await ledger.writer.append(passed)).toEqual({ ok: true, value: { lastId: count } });
    const rows = rowsOf(
      ledger,
      "SELECT id, json_extract(payload, '$.presentMs') AS place FROM entries ORDER BY id",
    );
    expect(rows).toEqual(passed.map((_, place) => ({ id: place + 1, place })));
    ledger.close();
  });

  it("orders by id and keeps monotonic time when civil time jumps back", async () => {
    using folder = temporaryFolder();
    const { options } = ledgerOptions(folder.path);
    let atMs = 1_000_000;
    let monotonicMs = 0;
    const clock = { nowMs: () => atMs, monotonicMs: () => monotonicMs };
    const ledger = opened({ ...options, clock });
    await ledger.writer.append([aHeartbeat]);
    atMs = 400_000;
    monotonicMs = 60_000;
    await ledger.writer.append([aHeartbeat]);
    expect(rowsOf(ledger, "SELECT id, atMs, monotonicMs FROM entries ORDER BY id")).toEqual([
      { id: 1, atMs: 1_000_000, monotonicMs: 0 },
      { id: 2, atMs: 400_000, monotonicMs: 60_000 },
    ]);
    ledger.close();
  });

  it("writes a repeated batch once, in the same turn, later and after a restart", async () => {
    using folder = temporaryFolder();
    const { options } = ledgerOptions(folder.path);
    const first = opened(options);
    const [a, b] = [first.writer.append([aHeartbeat], idOf(1)), first.writer.append([aHeartbeat], idOf(1))];
    expect([await a, await b]).toEqual([
      { ok: true, value: { lastId: 1 } },
      { ok: true, value: { lastId: 1 } },
    ]);
    await first.writer.append([aHeartbeat], idOf(2));
    first.close();
    const second = opened(options);
    expect(await second.writer.append([aHeartbeat], idOf(1))).toEqual({ ok: true, value: { lastId: 1 } });
    expect(rowsOf(second, "SELECT count(*) AS n FROM entries")).toEqual([{ n: 2 }]);
    second.close();
  });

  it("rejects a draft that breaks the schema of its kind, with the path, and writes nothing of its append", async () => {
    using folder = temporaryFolder();
    const ledger = opened(ledgerOptions(folder.path).options);
    const bad = { ...aHeartbeat, payload: { upMs: -1, phase: "campaign", counting: false } } as EntryDraft;
    await expect(ledger.writer.append([aHeartbeat, bad])).rejects.toThrow("heartbeat entry at payload.upMs");
    expect(rowsOf(ledger, "SELECT count(*) AS n FROM entries")).toEqual([{ n: 0 }]);
    ledger.close();
  });

  it("refuses to change, replace or remove entries, from any connection", async () => {
    using folder = temporaryFolder();
    const { options } = ledgerOptions(folder.path);
    const ledger = opened(options);
    await ledger.writer.append([aHeartbeat]);
    const other = new DatabaseSync(options.file);
    expect(() => other.exec("UPDATE entries SET atMs = 0")).toThrow("append-only");
    expect(() => other.exec("DELETE FROM entries")).toThrow("append-only");
    other.exec("PRAGMA recursive_triggers = ON");
    const replace = "INSERT OR REPLACE INTO entries SELECT * FROM entries";
    expect(() => other.exec(replace)).toThrow("append-only");
    other.close();
    ledger.close();
  });

  it("gives readers a view that cannot write and stands still while others write", async () => {
    using folder = temporaryFolder();
    const ledger = opened(ledgerOptions(folder.path).options);
    await ledger.writer.append([aHeartbeat]);
    const reader = ledger.openReader();
    if (!reader.ok) throw new Error(reader.message);
    const count = () => Array.from(reader.value.rows("SELECT count(*) AS n FROM entries"))[0]?.n;
    expect(count()).toBe(1);
    await ledger.writer.append([aHeartbeat]);
    expect(count()).toBe(1);
    expect(() => Array.from(reader.value.rows("INSERT INTO meta VALUES ('a', 'b')"))).toThrow("readonly");
    reader.value.close();
    ledger.close();
  });

  it("sets a damaged file aside under a dated name, begins a new one and says so", async () => {
    using folder = temporaryFolder();
    const { options, lines } = ledgerOptions(folder.path);
    const first = opened(options);
    await first.writer.append(Array.from({ length: 2000 }, () => aHeartbeat));
    first.close();
    const bytes = readFileSync(options.file);
    bytes.fill(0xa5, 8192, 40_000);
    writeFileSync(options.file, bytes);
    const second = opened(options);
    expect(await second.writer.append([aHeartbeat])).toEqual({ ok: true, value: { lastId: 1 } });
    const aside = "ledger-damaged-20260301T120000Z.sqlite";
    expect(readdirSync(folder.path)).toContain(aside);
    expect(readFileSync(join(folder.path, aside)).equals(bytes)).toBe(true);
    expect(lines).toMatchObject([{ level: "trouble", code: "set-aside" }]);
    second.close();
  });

  it("sets a file aside that is no database at all", () => {
    using folder = temporaryFolder();
    const { options, lines } = ledgerOptions(folder.path);
    writeFileSync(options.file, "not a database, but long enough to be taken for one".repeat(100));
    opened(options).close();
    expect(lines).toMatchObject([{ code: "set-aside" }]);
  });

  it("leaves a file of a newer version alone", () => {
    using folder = temporaryFolder();
    const { options } = ledgerOptions(folder.path);
    opened(options).close();
    const db = new DatabaseSync(options.file);
    db.exec("PRAGMA user_version = 99");
    db.close();
    expect(openLedger(options)).toMatchObject({ ok: false, code: "newer-schema" });
  });

  it("names another program that holds the file, and answers after it let go", async () => {
    using folder = temporaryFolder();
    const { options, lines } = ledgerOptions(folder.path);
    const ledger = opened(options);
    const other = new DatabaseSync(options.file);
    other.exec("BEGIN IMMEDIATE");
    expect(await ledger.writer.append([aHeartbeat])).toMatchObject({ ok: false, code: "ledger-unavailable" });
    expect(lines).toMatchObject([{ level: "trouble", code: "locked" }]);
    other.exec("ROLLBACK");
    other.close();
    expect(await ledger.writer.append([aHeartbeat])).toEqual({ ok: true, value: { lastId: 1 } });
    expect(lines[1]).toMatchObject({ level: "notice", code: "writes-again" });
    ledger.close();
    expect(await ledger.writer.append([aHeartbeat])).toMatchObject({ ok: false, code: "ledger-unavailable" });
  });
});
