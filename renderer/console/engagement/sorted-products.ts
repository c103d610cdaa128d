import type { ProductRow, Rate } from "../../../main/report/schema/engagement.ts";
import { matches } from "../parts/matches.ts";
import { compareCells } from "./cell-text.ts";

export const PRODUCT_COLUMNS = ["product", "scans", "tryOns", "requests", "handOffs", "rate"] as const;
export type ProductColumn = (typeof PRODUCT_COLUMNS)[number];

export interface ProductOrder {
  readonly column: ProductColumn;
  readonly descending: boolean;
}

/** The order after a column's head was pressed: names upwards first, numbers downwards first. */
export function orderAfter(order: ProductOrder, column: ProductColumn): ProductOrder {
  if (order.column === column) return { column, descending: !order.descending };
  return { column, descending: column !== "product" };
}

/** Rows that match the search, in order; equal rows by name. */
export function sortedProducts(
  rows: readonly ProductRow[],
  nameOf: (productId: string) => string,
  search: string,
  { column, descending }: ProductOrder,
): readonly ProductRow[] {
  const byName = (a: ProductRow, b: ProductRow) => nameOf(a.productId).localeCompare(nameOf(b.productId));
  const direction = descending ? -1 : 1;
  return rows
    .filter((row) => matches(search, [nameOf(row.productId), row.productId]))
    .toSorted((a, b) => direction * compare(a, b, column, byName) || byName(a, b));
}

function compare(
  a: ProductRow,
  b: ProductRow,
  column: ProductColumn,
  byName: (a: ProductRow, b: ProductRow) => number,
): number {
  switch (column) {
    case "product":
      return byName(a, b);
    case "rate":
      return shareRank(a.handOffsOfTryOns) - shareRank(b.handOffsOfTryOns);
    case "scans":
    case "tryOns":
    case "requests":
    case "handOffs":
      return compareCells(a[column], b[column]);
  }
}

/** What has no share comes below every share. */
function shareRank(rate: Rate): number {
  return rate.share ?? -1;
}
