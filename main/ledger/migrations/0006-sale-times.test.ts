import { expect, it } from "vitest";
import { databaseAt, takeStep } from "./fixtures.node.ts";

it("adds times of sales, of which the file speaks that speaks for the day, and keeps sales as they were", () => {
  const db = databaseAt(5);
  db.exec("INSERT INTO salesFiles VALUES (1, 1, 'ada', 'till.csv', 'ff', '[]', 2, NULL)");
  db.exec("INSERT INTO dailySales VALUES ('a', '2026-03-01', 'coat', 1, 5, 0, NULL, NULL)");
  db.exec("INSERT INTO salesDays VALUES ('a', '2026-03-01', 1)");
  takeStep(db, 6);
  expect(db.prepare("SELECT soldUnits FROM currentSales").get()).toEqual({ soldUnits: 5 });
  const bring = (fileId: number, minute: number) => {
    db.exec(`INSERT OR IGNORE INTO salesFiles VALUES (${fileId}, 1, 'ada', 'till.csv', 'ff', '[]', 2, NULL)`);
    db.exec(`INSERT OR IGNORE INTO salesDays VALUES ('a', '2026-03-01', ${fileId})`);
    db.exec(`INSERT INTO saleTimes VALUES ('a', '2026-03-01', ${minute}, 'coat', ${fileId}, 1)`);
  };
  const minutes = () =>
    db
      .prepare("SELECT minute FROM currentSaleTimes")
      .all()
      .map(({ minute }) => minute);
  bring(1, 600);
  bring(2, 660);
  expect(minutes()).toEqual([660]);
  db.exec("UPDATE salesFiles SET withdrawnAtMs = 4 WHERE fileId = 2");
  expect(minutes()).toEqual([600]);
  expect(() => bring(1, 1440)).toThrow("CHECK");
  db.close();
});
