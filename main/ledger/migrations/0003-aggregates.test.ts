import { expect, it } from "vitest";
import { databaseAt, takeStep } from "./fixtures.node.ts";

it("adds aggregates that keep one row a key, count above 0 and hold no visit", () => {
  const db = databaseAt(2);
  takeStep(db, 3);
  const add = db.prepare(`
    INSERT INTO aggregates VALUES ('2026-03-01', 9, 'harbour-street', 'mirror-1', 'visits', '', '', '', '', 0, ?)
    ON CONFLICT DO UPDATE SET count = count + excluded.count`);
  add.run(2);
  add.run(3);
  expect(db.prepare("SELECT count FROM aggregates").all()).toEqual([{ count: 5 }]);
  expect(() => add.run(-9)).toThrow("CHECK");
  const columns = db.prepare("SELECT name FROM pragma_table_info('aggregates')").all();
  expect(columns.map(({ name }) => name)).not.toContain("visitId");
  db.close();
});
