import { expect, it } from "vitest";
import type { Cell, ProductRow } from "../../../main/report/schema/engagement.ts";
import { orderAfter, sortedProducts } from "./sorted-products.ts";

const measured = (value: number): Cell => ({ state: "measured", value });

function row(productId: string, tryOns: Cell, share: number | null): ProductRow {
  return {
    productId,
    category: null,
    tryOnsBefore: measured(0),
    sizeRequests: measured(0),
    missingSizes: measured(0),
    bought: measured(0),
    scans: measured(0),
    tryOns,
    requests: measured(0),
    handOffs: measured(0),
    handOffsOfTryOns: { numerator: measured(0), denominator: tryOns, share },
  };
}
const rows = [
  row("coat", measured(9), 0.1),
  row("dress", { state: "suppressed", value: null }, null),
  row("shirt", measured(40), 0.5),
  row("blouse", measured(9), null),
];
const ids = (found: readonly ProductRow[]) => found.map((each) => each.productId);

it("sorts by a count, equal ones by name", () => {
  const name = (id: string) => id;
  expect(ids(sortedProducts(rows, name, "", { column: "tryOns", descending: true }))).toEqual([
    "shirt",
    "blouse",
    "coat",
    "dress",
  ]);
  expect(ids(sortedProducts(rows, name, "", { column: "rate", descending: true }))).toEqual([
    "shirt",
    "coat",
    "blouse",
    "dress",
  ]);
  expect(ids(sortedProducts(rows, name, "", { column: "product", descending: true }))[0]).toBe("shirt");
});

it("searches by the shown name and by the id", () => {
  const name = (id: string) => (id === "coat" ? "Lodenmantel" : id);
  const order = { column: "product", descending: false } as const;
  expect(ids(sortedProducts(rows, name, "loden", order))).toEqual(["coat"]);
  expect(ids(sortedProducts(rows, name, "coat", order))).toEqual(["coat"]);
});

it("turns a column round at the second press", () => {
  const first = orderAfter({ column: "product", descending: false }, "scans");
  expect(first).toEqual({ column: "scans", descending: true });
  expect(orderAfter(first, "scans").descending).toBe(false);
  expect(orderAfter(first, "product").descending).toBe(false);
});
