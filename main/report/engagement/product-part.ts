import { type CellSheet, rateOf } from "../cells.ts";
import type { Cell } from "../schema/cell.ts";
import type { CategoryRow, ProductRow } from "../schema/engagement-rows.ts";
import type { ProductCounts } from "./engagement-counts.ts";
import type { KnownProduct, PeriodCounts } from "./engagement-input.ts";
import type { FigureCells } from "./figures.ts";
import type { Part } from "./sheet-part.ts";

/** Most products of one report; the ones tried on most. */
const MAX_PRODUCTS_OF_A_REPORT = 10_000;
/** Columns of a product that add up to those of its category. */
const SUMMED = ["tryOns", "requests", "sizeRequests", "missingSizes", "bought"] as const;

/** What the other period printed of a product's try-ons, and what it prints of the products that nobody tried on. */
export interface TryOnsBefore {
  readonly of: ReadonlyMap<string, Cell>;
  readonly others: Cell;
}

export interface ProductPart {
  readonly products: (cell: (place: number) => Cell, before: TryOnsBefore) => ProductRow[];
  readonly categories: Part<CategoryRow[]>;
}

type Row = Readonly<Record<keyof ProductCounts | "bought", number>> & {
  readonly productId: string;
  readonly category: string | null;
  readonly tried: boolean;
};

/** Puts products and their categories on the sheet: the sum of each column is known, and so are parts of wholes. */
export function addProducts(
  sheet: CellSheet,
  { counts, sales }: PeriodCounts,
  known: ReadonlyMap<string, KnownProduct>,
  figures: FigureCells,
  tillsKnown: boolean,
): ProductPart {
  const rows = Array.from(counts.products)
    .filter(([, of]) => of.scans + of.tryOns + of.requests + of.handOffs > 0)
    .toSorted(([, a], [, b]) => b.tryOns - a.tryOns)
    .slice(0, MAX_PRODUCTS_OF_A_REPORT)
    .map(([productId, of]): Row => {
      const bought = tillsKnown ? (sales.units.get(productId) ?? 0) : 0;
      return {
        productId,
        category: known.get(productId)?.category ?? null,
        tried: of.tryOns > 0,
        scans: sheet.add(of.scans, true),
        tryOns: sheet.add(of.tryOns, true),
        requests: sheet.add(of.requests, true),
        sizeRequests: sheet.add(of.sizeRequests, true),
        missingSizes: sheet.add(of.missingSizes, true),
        handOffs: sheet.add(of.handOffs, true),
        handOffVisits: sheet.add(of.handOffVisits, true),
        bought: sheet.add(bought, tillsKnown),
      };
    });
  tellParts(sheet, rows, figures);
  const categories = addCategories(sheet, rows, counts.products, tillsKnown ? sales.units : null);
  return {
    products: (cell, before) => rows.map((row) => printed(row, cell, before)).toSorted(byPrinted),
    categories,
  };
}

function tellParts(sheet: CellSheet, rows: readonly Row[], figures: FigureCells): void {
  for (const row of rows) {
    sheet.atMost([row.tryOns], [figures["try-on"]]);
    sheet.atMost([row.sizeRequests], [row.requests]);
    sheet.atMost([row.missingSizes], [row.sizeRequests]);
    sheet.atMost([row.handOffs], [row.requests]);
    sheet.atMost([row.handOffVisits], [row.tryOns]);
    sheet.atMost([row.handOffVisits], [row.handOffs]);
    sheet.atMost([row.handOffVisits], [figures["hand-off"]]);
  }
  const column = (name: Exclude<keyof Row, "productId" | "category" | "tried">) =>
    rows.map((row) => row[name]);
  sheet.total(figures["garments-tried"], column("tryOns"));
  sheet.atMost(column("requests"), [figures.requests]);
  sheet.atMost(column("sizeRequests"), [figures["size-requests"]]);
  sheet.atMost(column("missingSizes"), [figures["missing-sizes"]]);
  sheet.atMost(column("handOffs"), [figures.answered]);
  const boughtOfTried = rows.filter(({ tried }) => tried).map(({ bought }) => bought);
  sheet.total(figures.buy, boughtOfTried);
}

function addCategories(
  sheet: CellSheet,
  rows: readonly Row[],
  counts: ReadonlyMap<string, ProductCounts>,
  /** Null: no till is known. */
  units: ReadonlyMap<string, number> | null,
): Part<CategoryRow[]> {
  const valueOf = ({ productId }: Row, column: (typeof SUMMED)[number]): number =>
    column === "bought" ? (units?.get(productId) ?? 0) : (counts.get(productId)?.[column] ?? 0);
  const categories = [...Map.groupBy(rows, ({ category }) => category)]
    .toSorted(([a], [b]) => (a ?? "~").localeCompare(b ?? "~", "en"))
    .map(([category, own]) => {
      const add = (column: (typeof SUMMED)[number]): number => {
        const total = own.reduce((sum, row) => sum + valueOf(row, column), 0);
        const cell = sheet.add(total, column !== "bought" || units !== null);
        sheet.total(
          cell,
          own.map((row) => row[column]),
        );
        return cell;
      };
      return {
        category,
        tryOns: add("tryOns"),
        requests: add("requests"),
        sizeRequests: add("sizeRequests"),
        missingSizes: add("missingSizes"),
        bought: add("bought"),
      };
    });
  return (cell) =>
    categories.map(({ category, tryOns, requests, sizeRequests, missingSizes, bought }) => ({
      category,
      garmentsTried: cell(tryOns),
      requests: cell(requests),
      sizeRequests: cell(sizeRequests),
      missingSizes: cell(missingSizes),
      bought: cell(bought),
    }));
}

function printed(row: Row, cell: (place: number) => Cell, before: TryOnsBefore): ProductRow {
  return {
    productId: row.productId,
    category: row.category,
    scans: cell(row.scans),
    tryOns: cell(row.tryOns),
    tryOnsBefore: before.of.get(row.productId) ?? before.others,
    requests: cell(row.requests),
    sizeRequests: cell(row.sizeRequests),
    missingSizes: cell(row.missingSizes),
    handOffs: cell(row.handOffs),
    handOffsOfTryOns: rateOf(cell(row.handOffVisits), cell(row.tryOns)),
    bought: cell(row.bought),
  };
}

/** By what is printed: an order by true counts would rank the suppressed ones. */
function byPrinted(a: ProductRow, b: ProductRow): number {
  return (b.tryOns.value ?? 1) - (a.tryOns.value ?? 1) || (a.productId < b.productId ? -1 : 1);
}
