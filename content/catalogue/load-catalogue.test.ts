import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Log } from "../../main/base/log.ts";
import { createManualTimers } from "../../main/base/timers.ts";
import { type KeptDocument, LOOK_EVERY_MS } from "../document/keep-document.node.ts";
import { type ContentPlace, loadCatalogue } from "./load-catalogue.node.ts";
import { parseCatalogue } from "./parse-catalogue.ts";
import { sampleShopText } from "./sample-shop.node.ts";

const sample = parseCatalogue(sampleShopText());
const SAMPLE_COUNT = sample.ok ? sample.value.products.length : 0;

let root: string;
let lines: string[];
let timers: ReturnType<typeof createManualTimers>;
let open: KeptDocument<unknown>[];
const log: Log = (level, part, code, message) => lines.push(`${level} ${part} ${code} ${message}`);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "psyche-catalogue-"));
  mkdirSync(join(root, "content", "shop"), { recursive: true });
  lines = [];
  timers = createManualTimers();
  open = [];
});

afterEach(async () => {
  for (const document of open) await document.close();
  rmSync(root, { recursive: true, force: true });
});

function load(): ReturnType<typeof loadCatalogue> {
  const catalogue = loadCatalogue(place());
  open.push(catalogue);
  return catalogue;
}

function place(): ContentPlace {
  return { contentFolder: join(root, "content"), dataFolder: join(root, "data"), log, timers };
}

function write(text: string): void {
  writeFileSync(join(root, "content", "shop", "catalogue.json"), text);
}

test("a malformed catalogue never replaces a good one, and is told with its place", () => {
  write(sampleShopText());
  const catalogue = load();
  const changed = vi.fn<() => void>();
  catalogue.onChange(changed);
  expect(catalogue.current()?.products).toHaveLength(SAMPLE_COUNT);
  expect(catalogue.trouble()).toBeNull();

  write(sampleShopText().replace('"priceMinor": 2990', '"priceMinor": "cheap"'));
  catalogue.look();
  expect(catalogue.current()?.products[0]?.priceMinor).toBe(2990);
  expect(changed).not.toHaveBeenCalled();
  expect(catalogue.trouble()).toContain("products[0].priceMinor: must be a number.");
  expect(lines.filter((line) => line.startsWith("trouble catalogue malformed"))).toHaveLength(1);

  write(sampleShopText().replace('"priceMinor": 2990', '"priceMinor": 3190'));
  catalogue.look();
  expect(catalogue.current()?.products[0]?.priceMinor).toBe(3190);
  expect(catalogue.trouble()).toBeNull();
  expect(changed).toHaveBeenCalledOnce();
});

test("the last good catalogue outlives a restart", async () => {
  write(sampleShopText());
  await load().close();
  write("{");
  const again = load();
  expect(again.current()?.products).toHaveLength(SAMPLE_COUNT);
  expect(again.trouble()).toContain("Line 1, column 2");
  expect(again.trouble()).toContain("The last good one is shown.");
  expect(readdirSync(join(root, "data"))).toEqual(["catalogue.last-good.json"]);
});

test("without a file and without a copy there is nothing, said once, and the file is taken when it comes", () => {
  const catalogue = load();
  catalogue.look();
  expect(catalogue.current()).toBeNull();
  expect(lines.filter((line) => line.startsWith("trouble catalogue missing"))).toHaveLength(1);
  write(sampleShopText());
  catalogue.look();
  expect(catalogue.current()?.products).toHaveLength(SAMPLE_COUNT);
});

test("a change of the file is noticed at the next poll, and no more after the end", async () => {
  write(sampleShopText());
  const catalogue = load();
  write(sampleShopText().replace('"priceMinor": 2990', '"priceMinor": 31900'));
  timers.advance(LOOK_EVERY_MS - 1);
  expect(catalogue.current()?.products[0]?.priceMinor).toBe(2990);
  timers.advance(1);
  expect(catalogue.current()?.products[0]?.priceMinor).toBe(31900);
  await catalogue.close();
  write(sampleShopText());
  timers.advance(10 * LOOK_EVERY_MS);
  expect(catalogue.current()?.products[0]?.priceMinor).toBe(31900);
});

test("a data folder that cannot be written is told; the catalogue is shown all the same", async () => {
  write(sampleShopText());
  writeFileSync(join(root, "data"), "a file where the folder should be");
  const catalogue = load();
  expect(catalogue.current()?.products).toHaveLength(SAMPLE_COUNT);
  await catalogue.close();
  expect(lines.some((line) => line.startsWith("trouble catalogue read-only"))).toBe(true);
});

test("a picture that is not there is told and refuses nothing", () => {
  write(sampleShopText());
  expect(load().current()).not.toBeNull();
  const told = lines.filter((line) => line.startsWith("trouble catalogue picture-missing"));
  expect(told).toHaveLength(SAMPLE_COUNT);
  expect(told[0]).toContain(
    'products[0].picture.path: there is no file "shop/pictures/organic-cotton-tee.webp"',
  );
});

test("a file that the system refuses to look at is told, and does not end the host", () => {
  write(sampleShopText());
  const catalogue = load();
  const file = join(root, "content", "shop", "catalogue.json");
  rmSync(file);
  // A link to itself cannot even be asked for its size, as a file of a network folder that went away.
  symlinkSync(file, file);
  timers.advance(LOOK_EVERY_MS);
  expect(catalogue.trouble()).toContain("no readable file");
  expect(catalogue.current()?.products.length).toBeGreaterThan(0);
  rmSync(file);
  write(sampleShopText());
  timers.advance(LOOK_EVERY_MS);
  expect(catalogue.trouble()).toBeNull();
});
