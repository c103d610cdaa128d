import { describe, expect, it } from "vitest";
import type { Cell } from "../../../main/report/schema/cell.ts";
import type { SiteRow } from "../../../main/report/schema/engagement-rows.ts";
import { type BreakdownRow, breakdownRows, COLUMNS, DIMENSIONS } from "./breakdown-columns.ts";
import { type BreakdownOrder, orderAfter, orderedRows } from "./breakdown-order.ts";

const measured = (value: number): Cell => ({ state: "measured", value });
const few: Cell = { state: "suppressed", value: null };
const hidden: Cell = { state: "hidden", value: null };

function site(siteId: string, visits: Cell, upMinutes: number, medianDwellMs: number | null = null): SiteRow {
  const rest = { tryOns: visits, requests: visits, missingSizes: visits, medianResponseMs: null };
  return { siteId, visits, upMinutes, medianDwellMs, ...rest };
}

const sites = [
  site("b-town", measured(20), 600, 60_000),
  site("a-town", measured(20), 60),
  site("dark", measured(0), 0),
  site("small", few, 600, 90_000),
  site("secret", hidden, 600),
  site("zero", measured(0), 600),
];
const report = { products: [], categories: [], campaigns: [], screens: [], sites };
const rows = breakdownRows(report, "site");
const ids = (order: BreakdownOrder, search = "") =>
  orderedRows(rows, (id) => id ?? "", search, order, "en").map(({ id }) => id);

describe("orderedRows", () => {
  it("puts what is printed above what is not, and what was not measured last", () => {
    expect(ids({ column: "visits", descending: true })).toEqual([
      "a-town",
      "b-town",
      "small",
      "secret",
      "zero",
      "dark",
    ]);
  });
  it("orders rates, times and spans by what they tell", () => {
    expect(ids({ column: "perHour", descending: true }).slice(0, 2)).toEqual(["a-town", "b-town"]);
    expect(ids({ column: "dwell", descending: true }).slice(0, 2)).toEqual(["small", "b-town"]);
    expect(ids({ column: "up", descending: false })[0]).toBe("dark");
  });
  it("finds by name and keeps the order of names", () => {
    expect(ids({ column: "name", descending: true }, "town")).toEqual(["b-town", "a-town"]);
    expect(ids({ column: "name", descending: false }, "nowhere")).toEqual([]);
  });
  it("orders 5,000 rows as it orders six", () => {
    const many = Array.from(
      { length: 5_000 },
      (_, place): BreakdownRow => ({
        id: String((place * 7_919) % 5_000),
        fields: { tryOns: { kind: "cell", cell: measured((place * 7_919) % 5_000) } },
      }),
    );
    const ordered = orderedRows(many, (id) => id ?? "", "", { column: "tryOns", descending: true }, "de");
    expect(ordered.map(({ id }) => id)).toEqual(
      Array.from({ length: 5_000 }, (_, place) => String(4_999 - place)),
    );
  });
});

it("turns an order round, and begins numbers with the largest", () => {
  expect(orderAfter({ column: "visits", descending: true }, "visits").descending).toBe(false);
  expect(orderAfter({ column: "visits", descending: false }, "up")).toEqual({
    column: "up",
    descending: true,
  });
  expect(orderAfter({ column: "visits", descending: true }, "name").descending).toBe(false);
});

it("fills every column of every site", () => {
  expect(DIMENSIONS).toContain("site");
  for (const row of rows) for (const column of COLUMNS.site) expect(row.fields[column]).toBeDefined();
});
