import { expect, it } from "vitest";
import { databaseAt, takeStep } from "./fixtures.node.ts";

it("adds sums of plays that keep one row a key, above 0, hold no visit, and leave entries alone", () => {
  const db = databaseAt(3);
  db.exec(
    "INSERT INTO entries (kind, atMs, monotonicMs, bootId, siteId, screenId, payload) VALUES ('boot', 1, 1, '', '', '', '{}')",
  );
  takeStep(db, 4);
  const add = db.prepare(`
    INSERT INTO playSums VALUES ('2026-03-01', 9, 'harbour-street', 'mirror-1', 'shown', '', 'autumn', '', 'wide', '', ?)
    ON CONFLICT DO UPDATE SET amount = amount + excluded.amount`);
  add.run(9_000);
  add.run(8_000);
  expect(db.prepare("SELECT amount FROM playSums").all()).toEqual([{ amount: 17_000 }]);
  expect(() => add.run(-17_000)).toThrow("CHECK");
  const columns = db.prepare("SELECT name FROM pragma_table_info('playSums')").all();
  expect(columns.map(({ name }) => name)).not.toContain("visitId");
  expect(db.prepare("SELECT count(*) AS n FROM entries").get()).toEqual({ n: 1 });
  db.close();
});
