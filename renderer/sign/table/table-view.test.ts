import { expect, test } from "vitest";
import { MIN_TABLE_PAGE_MS, tableView } from "./table-view.ts";

const rows = ["Coat", "Dress", "Scarf", "Skirt", "Shirt"].map((name, at) => [name, "M", `€ ${at}9.00`]);
const dataset = { columns: ["Article", "Size", "Price"], rows };
const wish = { columns: ["Price", "Article"], rowsShown: 2, durationMs: 9_000 };

test("columns are chosen and rows laid on pages that share the time", () => {
  const view = tableView(dataset, wish);
  expect(view).toMatchObject({
    ok: true,
    value: {
      columns: [
        { name: "Price", isNumeric: true },
        { name: "Article", isNumeric: false },
      ],
      pageMs: 3_000,
    },
  });
  expect(view.ok && view.value.pages.map((page) => page.map(([, name]) => name))).toEqual([
    ["Coat", "Dress"],
    ["Scarf", "Skirt"],
    ["Shirt"],
  ]);
});

test("pages that could not be read in the time are left out", () => {
  const view = tableView(dataset, { ...wish, durationMs: 2 * MIN_TABLE_PAGE_MS + 100 });
  expect(view.ok && view.value.pages.length).toBe(2);
  expect(tableView(dataset, { ...wish, durationMs: 500 })).toMatchObject({
    ok: true,
    value: { pageMs: 500, pages: [expect.any(Array)] },
  });
});

test("a column that is not there is named, and a table without rows is none", () => {
  expect(tableView(dataset, { ...wish, columns: ["Colour"] })).toMatchObject({
    code: "no-column",
    message: 'The dataset has no column "Colour".',
  });
  expect(tableView({ ...dataset, rows: [] }, wish)).toMatchObject({ code: "no-rows" });
});
