import { expect, it } from "vitest";
import { sqliteFailure } from "./sqlite-failure.node.ts";

const sqlite = (errcode: number) =>
  Object.assign(new Error("said SQLite"), { code: "ERR_SQLITE_ERROR", errcode });
const node = (code: string) => Object.assign(new Error("said Node"), { code });

it.each([
  [sqlite(13), "disk-full"],
  [sqlite(8), "read-only"],
  [sqlite(8 | (2 << 8)), "read-only"],
  [sqlite(11), "corrupt"],
  [sqlite(26), "corrupt"],
  [sqlite(5), "locked"],
  [sqlite(10 | (3 << 8)), "ledger-unavailable"],
  [node("EROFS"), "read-only"],
  [node("ENOSPC"), "disk-full"],
  [node("EMFILE"), "ledger-unavailable"],
])("reads %o as %s, with a sentence that names the file", (thrown, code) => {
  const failure = sqliteFailure(thrown, "/tmp/ledger.sqlite");
  expect(failure.code).toBe(code);
  expect(failure.message).toContain("/tmp/ledger.sqlite");
});

it.each([sqlite(1), sqlite(19), node("ERR_INVALID_ARG_TYPE"), new TypeError("a bug"), "a string"])(
  "throws a bug on: %o",
  (thrown) => {
    expect(() => sqliteFailure(thrown, "/tmp/ledger.sqlite")).toThrow();
  },
);
