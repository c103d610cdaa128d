import { DatabaseSync } from "node:sqlite";
import { migrate } from "../migrate.node.ts";
import { migrations } from "./migrations.ts";

/** A database in memory with the first steps taken. */
export function databaseAt(steps: number): DatabaseSync {
  const db = new DatabaseSync(":memory:");
  migrate(db, "memory", migrations.slice(0, steps));
  return db;
}

/** Takes the next step as an installed product would. */
export function takeStep(db: DatabaseSync, number: number): void {
  migrate(db, "memory", migrations.slice(0, number));
}
