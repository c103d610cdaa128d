import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { LogLevel } from "../../base/log.ts";
import { makeScratch, newRecord } from "./fixtures.node.ts";
import { KEEP_REMOVED_MS, openGarmentLibrary } from "./garment-library.node.ts";

let scratch: ReturnType<typeof makeScratch>;
let nowMs = 1_000;
const lines: string[] = [];
beforeEach(() => {
  scratch = makeScratch();
  lines.length = 0;
});
afterEach(() => scratch.remove());

const log = (level: LogLevel, _part: string, code: string) => void lines.push(`${level} ${code}`);
const open = () => openGarmentLibrary({ folder: join(scratch.dir, "garments"), nowMs: () => nowMs, log });
const glb = (text: string) => new Map([["garment.glb", new TextEncoder().encode(text)]] as const);

async function withTee() {
  const library = open();
  const created = await library.create(newRecord("tee"), { front: scratch.file("upload"), back: null });
  expect(created.ok).toBe(true);
  return library;
}
async function versionOf(library: ReturnType<typeof open>, text: string): Promise<string> {
  const added = await library.addVersion("tee", glb(text));
  if (!added.ok) throw new Error(added.message);
  return added.value;
}

test("keeps what was uploaded and finds it again after a restart", async () => {
  await withTee();
  const record = open().find("tee");
  expect(record).toMatchObject({ name: "tee", wanted: true, draft: null, changedAtMs: 1_000 });
  expect(readFileSync(open().originalPath("tee", record?.front ?? ""), "utf8")).toBe("upload");
});

test("a version counts only when a record names it: what a power cut left is swept, what is published stays", async () => {
  const library = await withTee();
  const published = await versionOf(library, "first");
  await library.change("tee", (record) => ({ ...record, published }));
  // A crash after the files and before the record, and one in the middle of the files.
  await versionOf(library, "never named");
  mkdirSync(join(scratch.dir, "garments/tee/version-00000000000000000000000000000000.new"));
  const again = open();
  expect(again.find("tee")).toMatchObject({ published, draft: null });
  await again.sweep();
  const left = readdirSync(join(scratch.dir, "garments/tee"));
  expect(left.filter((name) => name.startsWith("version-"))).toEqual([`version-${published}`]);
  expect(readFileSync(again.versionPath("tee", published, "garment.glb"), "utf8")).toBe("first");
});

test("what was uploaded for a garment that never came to be is swept", async () => {
  await withTee();
  mkdirSync(join(scratch.dir, "garments/orphan"));
  writeFileSync(join(scratch.dir, "garments/orphan/original-00000000000000000000000000000000"), "x");
  const library = open();
  await library.sweep();
  expect(readdirSync(join(scratch.dir, "garments"))).toEqual(["tee"]);
  expect(library.find("tee")).not.toBeNull();
});

test("a version that was deleted by hand is none, a damaged record is told and left alone", async () => {
  const library = await withTee();
  const published = await versionOf(library, "first");
  await library.change("tee", (record) => ({ ...record, published }));
  rmSync(join(scratch.dir, `garments/tee/version-${published}`), { recursive: true });
  expect(open().find("tee")?.published).toBeNull();

  const file = join(scratch.dir, "garments/tee/record.json");
  writeFileSync(file, '{"formatVersion":1,');
  const damaged = open();
  expect(damaged.list()).toEqual([]);
  expect(lines).toEqual(["trouble malformed"]);
  await damaged.sweep();
  expect(existsSync(file)).toBe(true);
});

test("what was removed can be brought back for thirty days", async () => {
  const library = await withTee();
  await library.change("tee", (record) => ({ ...record, removedAtMs: nowMs }));
  nowMs += KEEP_REMOVED_MS;
  await library.sweep();
  expect(library.find("tee")).not.toBeNull();
  nowMs += 1;
  await library.sweep();
  expect(library.find("tee")).toBeNull();
  expect(open().list()).toEqual([]);
  expect(existsSync(join(scratch.dir, "garments/tee"))).toBe(false);
});

test("says that there is no such garment", async () => {
  expect(await open().change("nobody", (record) => record)).toMatchObject({
    ok: false,
    code: "no-such-garment",
  });
});
