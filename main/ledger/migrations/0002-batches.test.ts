import { expect, it } from "vitest";
import { databaseAt, takeStep } from "./fixtures.node.ts";

it("adds batches, each known once, and leaves entries alone", () => {
  const db = databaseAt(1);
  db.exec(
    "INSERT INTO entries (kind, atMs, monotonicMs, bootId, siteId, screenId, payload) VALUES ('boot', 1, 1, '', '', '', '{}')",
  );
  takeStep(db, 2);
  db.exec("INSERT INTO batches (batchId, lastId) VALUES ('a', 1)");
  expect(() => db.exec("INSERT INTO batches (batchId, lastId) VALUES ('a', 2)")).toThrow("UNIQUE");
  expect(db.prepare("SELECT count(*) AS n FROM entries").get()).toEqual({ n: 1 });
  db.close();
});
