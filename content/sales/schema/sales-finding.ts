import { z } from "zod";

/**
 * What somebody should know of a file of sales before its numbers are believed.
 * `row-…` were left out; the others were taken and are told.
 */
export const salesFindingCodeSchema = z.enum([
  "row-unreadable-day",
  "row-unreadable-units",
  "row-unreadable-revenue",
  "row-unknown-site",
  "row-unknown-product",
  "row-other-currency",
  "row-repeated",
  "row-too-few-cells",
  "same-day-twice",
  "returns",
  "units-without-revenue",
  "price-changed",
  "no-sales-day",
  "looks-sold-out",
  // Of counts at the door.
  "row-unreadable-count",
  "no-count-day",
  "nobody-came",
  "count-replaced",
]);
export type SalesFindingCode = z.infer<typeof salesFindingCodeSchema>;

/** The same finding over one subject (a code, a site, a column), however many rows it concerns. */
export const salesFindingSchema = z.strictObject({
  code: salesFindingCodeSchema,
  /** What it is about: the unknown code, the site, the product. */
  subject: z.string().max(200),
  rows: z.int().min(0),
  /** Row of the file in which it was met first (1 = the head); null where it is about days, not rows. */
  firstRow: z.int().min(1).nullable(),
  message: z.string().max(400),
});
export type SalesFinding = z.infer<typeof salesFindingSchema>;
