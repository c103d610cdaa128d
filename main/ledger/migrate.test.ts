import { DatabaseSync } from "node:sqlite";
import { expect, it } from "vitest";
import { migrate, schemaVersionOf } from "./migrate.node.ts";
import { migrations } from "./migrations/migrations.ts";

it("takes every step once, in order", () => {
  const db = new DatabaseSync(":memory:");
  expect(migrate(db, "memory")).toEqual({
    ok: true,
    value: ["entries", "batches", "aggregates", "play-sums", "study", "sale-times"],
  });
  expect(migrate(db, "memory")).toEqual({ ok: true, value: [] });
  expect(schemaVersionOf(db)).toBe(migrations.length);
  db.close();
});

it("leaves nothing of a step that fails, and stays at the step before", () => {
  const db = new DatabaseSync(":memory:");
  const broken = { number: 2, name: "broken", sql: "CREATE TABLE half (a); SELECT nonsense" };
  expect(() => migrate(db, "memory", [...migrations.slice(0, 1), broken])).toThrow("nonsense");
  expect(schemaVersionOf(db)).toBe(1);
  expect(db.prepare("SELECT name FROM sqlite_schema WHERE name = 'half'").all()).toEqual([]);
  expect(migrate(db, "memory")).toEqual({
    ok: true,
    value: ["batches", "aggregates", "play-sums", "study", "sale-times"],
  });
  db.close();
});
