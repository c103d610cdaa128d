import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { writeFailure, writeFileAtomically } from "./write-file-atomically.node.ts";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "psyche-write-"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

it("replaces the whole text and leaves nothing beside it", async () => {
  const file = join(dir, "a.json");
  for (const text of ["a long old text", "new"]) await writeFileAtomically({ file, text });
  expect(readFileSync(file, "utf8")).toBe("new");
  expect(readdirSync(dir)).toEqual(["a.json"]);
});

it("answers with a sentence where a folder is in the way, and cleans up", async () => {
  const file = join(dir, "taken");
  mkdirSync(join(file, "full"), { recursive: true });
  expect(await writeFileAtomically({ file, text: "x" })).toMatchObject({ ok: false, code: "read-only" });
  expect(readdirSync(dir)).toEqual(["taken"]);
});

it.each([
  ["ENOSPC", "disk-full"],
  ["EROFS", "read-only"],
  // A card that dies: chained writes must go on being tried, and the host must live.
  ["EIO", "read-only"],
])("takes %s for %s", (code, failure) => {
  const error = Object.assign(new Error(code), { code, syscall: "write" });
  expect(writeFailure("/data/x", error)).toMatchObject({ code: failure });
});

it("throws on what is a bug", () => {
  expect(() => writeFailure("/data/x", new TypeError("no"))).toThrow("no");
  const ours = Object.assign(new TypeError("bad argument"), { code: "ERR_INVALID_ARG_TYPE" });
  expect(() => writeFailure("/data/x", ours)).toThrow("bad argument");
});
