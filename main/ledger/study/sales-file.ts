import type { DailySale } from "../../../content/sales/schema/daily-sale.ts";
import type { SaleTime } from "../../../content/sales/schema/sale-time.ts";
import type { SalesFinding } from "../../../content/sales/schema/sales-finding.ts";

/** A file of sales that was brought in. */
export interface SalesFile {
  readonly fileId: number;
  readonly name: string;
  readonly sha256: string;
  readonly broughtAtMs: number;
  readonly broughtBy: string;
  readonly findings: readonly SalesFinding[];
  /** Not null: it was taken back, and what spoke before it speaks again. */
  readonly withdrawnAtMs: number | null;
}

/** What is to be kept of a file. */
export interface BroughtSales {
  readonly name: string;
  readonly sha256: string;
  readonly broughtBy: string;
  readonly findings: readonly SalesFinding[];
  readonly sales: readonly DailySale[];
  /** Where the file has times of day; left out where it has none. */
  readonly times?: readonly SaleTime[];
}
