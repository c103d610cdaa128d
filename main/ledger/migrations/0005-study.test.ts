import { expect, it } from "vitest";
import { databaseAt, takeStep } from "./fixtures.node.ts";

it("adds plans that stay as they were drawn, and sales of which the last file speaks for a site and a day", () => {
  const db = databaseAt(4);
  db.exec("INSERT INTO playSums VALUES ('2026-03-01', 9, 'a', 'm', 'shown', '', '', '', '', '', 1)");
  takeStep(db, 5);
  db.exec("INSERT INTO plans VALUES ('winter', 1, 'ada', 'ff', '{}', '{}')");
  expect(() => db.exec("UPDATE plans SET plan = '{ }'")).toThrow("never changed");
  expect(() => db.exec("DELETE FROM plans")).toThrow("never deleted");

  const bring = (fileId: number, units: number, complete: number | null) => {
    db.prepare("INSERT INTO salesFiles VALUES (?, 1, 'ada', 'till.csv', 'ff', '[]', ?, NULL)").run(
      fileId,
      complete,
    );
    db.prepare("INSERT INTO dailySales VALUES ('a', '2026-03-01', 'coat', ?, ?, 0, NULL, NULL)").run(
      fileId,
      units,
    );
    db.prepare("INSERT INTO salesDays VALUES ('a', '2026-03-01', ?)").run(fileId);
  };
  const current = () =>
    db
      .prepare("SELECT soldUnits FROM currentSales")
      .all()
      .map(({ soldUnits }) => soldUnits);
  bring(1, 5, 2);
  bring(2, 7, 3);
  bring(3, 9, null);
  expect(current()).toEqual([7]);
  db.exec("UPDATE salesFiles SET withdrawnAtMs = 4 WHERE fileId = 2");
  expect(current()).toEqual([5]);
  expect(db.prepare("SELECT count(*) AS n FROM playSums").get()).toEqual({ n: 1 });
  db.close();
});
