import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { publishedResults } from "./published/published-results.ts";
import { checkPublishedFolder, holdsPublished } from "./read-published.node.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "published-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Three boys: differences 1, 2, 3; t = 2 √3, and two of eight flips of signs are as far from zero. */
function writeShoes(expected: unknown): void {
  writeFileSync(join(folder, "shoes.csv"), "A,B\n11,10\n12,10\n13,10\n");
  writeFileSync(join(folder, "expected.json"), JSON.stringify(expected));
}

it("computes a published result from the CSV beside it and holds it against the file", () => {
  writeShoes({ shoes: { t: Math.sqrt(12), sign_flip_p: 0.25, published: "not compared" } });
  expect(holdsPublished(folder)).toBe(true);
  expect(checkPublishedFolder(folder, publishedResults)).toEqual([
    expect.objectContaining({ name: "shoes", compared: 2, faults: [] }),
  ]);
});

it("fails on a wrong number, on one that is not computed, and on a result that is not known", () => {
  writeShoes({ shoes: { t: 3.4, median: 1 }, unheard: { t: 1 } });
  const [shoes, unheard] = checkPublishedFolder(folder, publishedResults);
  expect(shoes?.faults).toEqual([
    expect.stringContaining("t: 3.46"),
    expect.stringContaining("median: not computed"),
  ]);
  expect(unheard?.faults).toEqual([expect.stringContaining("no such result")]);
});

it("fails where a file is missing", () => {
  writeShoes({ sleep: { t: 1 } });
  expect(checkPublishedFolder(folder, publishedResults)[0]?.faults[0]).toContain("sleep.csv");
});
