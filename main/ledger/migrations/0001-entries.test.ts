import { expect, it } from "vitest";
import { ENTRY_COLUMNS } from "../read/entry-of-row.ts";
import { databaseAt } from "./fixtures.node.ts";

it("makes entries with exactly the columns of an entry, and never gives an id twice", () => {
  const db = databaseAt(1);
  const columns = db.prepare("SELECT name FROM pragma_table_info('entries')").all();
  expect(columns.map(({ name }) => name).join(", ")).toBe(ENTRY_COLUMNS);
  const insert = db.prepare(
    "INSERT INTO entries (kind, atMs, monotonicMs, bootId, siteId, screenId, payload) VALUES ('boot', 1, 1, '', '', '', '{}')",
  );
  insert.run();
  expect(() => db.exec("DELETE FROM entries")).toThrow("only retention removes them");
  expect(() => db.exec("UPDATE entries SET kind = 'fault'")).toThrow("never change");
  db.exec(
    "INSERT INTO meta VALUES ('retiring', '1'); DELETE FROM entries; DELETE FROM meta WHERE key = 'retiring'",
  );
  expect(insert.run().lastInsertRowid).toBe(2);
  db.close();
});
