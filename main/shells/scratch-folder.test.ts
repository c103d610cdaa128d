import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { scratchFolder } from "./scratch-folder.node.ts";

test("lies in the data folder, or among temporary files where that cannot be made", () => {
  const dir = mkdtempSync(join(tmpdir(), "psyche-scratch-"));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  expect(scratchFolder(join(dir, "made"), "electron")).toBe(join(dir, "made", "electron"));

  writeFileSync(join(dir, "a-file"), "");
  const elsewhere = scratchFolder(join(dir, "a-file"), "electron");
  onTestFinished(() => rmSync(elsewhere, { recursive: true }));
  expect(dirname(elsewhere)).toBe(tmpdir());
  expect(existsSync(elsewhere)).toBe(true);
});
