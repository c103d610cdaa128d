import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { prepareFile } from "./prepare-file.node.ts";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "psyche-prepare-"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** The begin of a GIF that claims these sides; a file of so many bytes, most of which were never written. */
function gif(widthPixels: number, heightPixels: number, bytes: number): string {
  const header = Buffer.from("GIF89a\0\0\0\0\0\0\0", "latin1");
  header.writeUInt16LE(widthPixels, 6);
  header.writeUInt16LE(heightPixels, 8);
  const file = join(dir, "moving.gif");
  writeFileSync(file, header);
  truncateSync(file, bytes);
  return file;
}

it.each<[string, number, number, number, RegExp]>([
  ["half a gigabyte", 640, 480, 500 * 1024 ** 2, /GIF of 500 MB; 100 MB are the most.*MP4/],
  ["few bytes that claim 60000×60000", 60_000, 60_000, 9 * 1024 ** 2, /60000×60000.*4K/],
])("a GIF of %s is refused before any of it is decoded", async (_, width, height, bytes, words) => {
  const steps: string[] = [];
  const prepared = await prepareFile({
    file: gif(width, height, bytes),
    fileName: "moving.gif",
    folder: dir,
    onStep: (step) => void steps.push(step),
    signal: new AbortController().signal,
  });
  expect(prepared).toMatchObject({ ok: false, code: "too-large", message: expect.stringMatching(words) });
  expect(steps).toEqual(["looking"]);
});
