import type { Cell } from "../../../main/report/schema/cell.ts";
import type { EngagementReport } from "../../../main/report/schema/engagement.ts";
import type { ProductRow } from "../../../main/report/schema/engagement-rows.ts";
import { compareCells } from "./cell-text.ts";

/** Products of which sizes were asked for that were not there, most of them first; equal ones by name. */
export function missedProducts(
  products: readonly ProductRow[],
  nameOf: (productId: string) => string,
): readonly ProductRow[] {
  return products
    .filter(({ missingSizes }) => isSome(missingSizes))
    .toSorted(byCount(({ missingSizes }) => missingSizes, nameOf));
}

/** Products that were tried on and never bought, most tried first; equal ones by name. */
export function unboughtProducts(
  products: EngagementReport["neverBought"]["products"],
  nameOf: (productId: string) => string,
): EngagementReport["neverBought"]["products"] {
  return products.toSorted(byCount(({ tryOns }) => tryOns, nameOf));
}

/** Above zero, whether or not it is printed. */
function isSome(cell: Cell): boolean {
  return cell.state !== "not-measured" && cell.value !== 0;
}

function byCount<Row extends { readonly productId: string }>(
  countOf: (row: Row) => Cell,
  nameOf: (productId: string) => string,
): (a: Row, b: Row) => number {
  const collator = new Intl.Collator();
  return (a, b) =>
    compareCells(countOf(b), countOf(a)) || collator.compare(nameOf(a.productId), nameOf(b.productId));
}
