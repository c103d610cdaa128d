import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { SalesMapping } from "../../../content/sales/schema/sales-mapping.ts";
import { succeed } from "../../base/result.ts";
import { importInThread } from "./import-in-thread.node.ts";
import type { ImportJob } from "./import-job.ts";

const mapping: SalesMapping = {
  encoding: "utf-8",
  delimiter: ",",
  decimal: ".",
  dateOrder: "ymd",
  timeZone: "Europe/Berlin",
  columns: {
    site: "site",
    day: "day",
    code: "sku",
    units: "units",
    revenue: null,
    currency: null,
    receipt: null,
  },
  siteId: null,
  sites: {},
  currency: null,
};
/** Days enough for more than one part. */
const DAYS = 2_500;

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "psyche-import-"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function job(rows: readonly string[]): ImportJob & { kind: "sales" } {
  const path = join(dir, "till.csv");
  writeFileSync(path, ["site,day,sku,units", ...rows].join("\n"));
  const variants = [{ variantId: "v", gtin: "04012345678901", sku: "CJ" }];
  const products = [{ productId: "coat", brand: "A", category: "jacket", variants }];
  return {
    kind: "sales",
    file: { path, name: "till.csv" },
    mapping,
    siteIds: new Set(["north"]),
    timeZone: "Europe/Berlin",
    catalogue: { formatVersion: 1, products } as unknown as (ImportJob & { kind: "sales" })["catalogue"],
  };
}

const dayOf = (index: number) => new Date(Date.UTC(2019, 0, 1 + index)).toISOString().slice(0, 10);
const days = Array.from({ length: DAYS }, (_, index) => `north,${dayOf(index)},CJ,2`);
const never = new Promise<void>(() => undefined);

it("reads in a thread, tells how far it is, and hands the sums out in parts", async () => {
  const shares: number[] = [];
  const watch = { onProgress: (share: number) => void shares.push(share), whenStopped: never };
  const got = await importInThread(job(days), watch, async (read, parts) => {
    const sizes: number[] = [];
    for (let part = await parts.next(); part !== null; part = await parts.next())
      sizes.push(part.sales.length);
    return succeed({ rows: read.rows, units: read.units, sums: parts.rows, sizes });
  });
  expect(got).toEqual({ ok: true, value: { rows: DAYS, units: 2 * DAYS, sums: DAYS, sizes: [2_000, 500] } });
  expect(shares.at(-1)).toBe(1);
});

it("says what is wrong with a file, and ends at once where it is stopped", async () => {
  const unused = () => {
    throw new Error("nothing was read");
  };
  const watch = { onProgress: () => undefined, whenStopped: never };
  const missing = { ...job(days), mapping: { ...mapping, columns: { ...mapping.columns, code: "ean" } } };
  expect(await importInThread(missing, watch, unused)).toMatchObject({ ok: false, code: "missing-column" });
  const stopped = importInThread(job(days), { ...watch, whenStopped: Promise.resolve() }, unused);
  expect(await stopped).toMatchObject({ ok: false, code: "stopped" });
});
