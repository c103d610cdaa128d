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

/** What is to be kept of a file besides its sums. */
export interface BroughtHead {
  readonly name: string;
  readonly sha256: string;
  readonly broughtBy: string;
  readonly findings: readonly SalesFinding[];
}

/** A whole file's sums at once; times where the file has times of day. */
export interface BroughtSales extends BroughtHead {
  readonly sales: readonly DailySale[];
  readonly times?: readonly SaleTime[];
}

/** Some of a file's sums; all sales come before the first times. */
export interface SalesPart {
  readonly sales: readonly DailySale[];
  readonly times: readonly SaleTime[];
}

/** A file's sums as they are asked for: few at a time, so that neither memory nor a turn of the host is filled. */
export interface SalesParts {
  /** Sales and times together. */
  readonly rows: number;
  /** Null: that was all. */
  next(): Promise<SalesPart | null>;
}

/** Rows of one part, and so of one transaction: others have their turn in between. */
export const ROWS_OF_A_PART = 2_000;

/** Sums that lie in memory, in parts. */
export function partsOf(sales: readonly DailySale[], times: readonly SaleTime[]): SalesParts {
  let from = 0;
  const rows = sales.length + times.length;
  return {
    rows,
    async next() {
      if (from >= rows) return null;
      const until =
        from < sales.length ? Math.min(from + ROWS_OF_A_PART, sales.length) : from + ROWS_OF_A_PART;
      const part = {
        sales: sales.slice(from, until),
        times: times.slice(Math.max(0, from - sales.length), Math.max(0, until - sales.length)),
      };
      from = until;
      return part;
    },
  };
}
