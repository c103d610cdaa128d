import { z } from "zod";
import { slugSchema } from "../../../main/base/ids.ts";

export const MAX_COLUMNS = 200;
export const MAX_SITE_NAMES = 500;

const columnName = z.string().min(1).max(200);
const currency = z.string().regex(/^[A-Z]{3}$/, "must be an ISO 4217 code like EUR");

/** How a file of sales is to be read. Guessed from its first rows, and put right by whoever imports it. */
export const salesMappingSchema = z.strictObject({
  encoding: z.enum(["utf-8", "utf-16le", "windows-1252"]),
  delimiter: z.enum([",", ";", "\t", "|"]),
  decimal: z.enum([".", ","]),
  /** Order of day, month and year where dates are not ISO 8601. */
  dateOrder: z.enum(["ymd", "dmy", "mdy"]),
  /** IANA zone of times that carry no offset of their own; days without a time are the site's. */
  timeZone: z.string().min(1).max(64),
  columns: z.strictObject({
    /** Null where the whole file is of `siteId`. */
    site: columnName.nullable(),
    /** A day, or an instant. */
    day: columnName,
    /** A GTIN or an SKU. */
    code: columnName,
    units: columnName,
    revenue: columnName.nullable(),
    currency: columnName.nullable(),
    /** Name of the receipt's line, where there is one: the same line twice is taken once. */
    receipt: columnName.nullable(),
  }),
  /** The site of a file without a column for it. */
  siteId: slugSchema.nullable(),
  /** Names of sites in the file and what they are called here; a name that is missing must be a site's id. */
  sites: z.record(z.string().min(1).max(120), slugSchema),
  /** Currency of a file without a column for it; null where there is no revenue. */
  currency: currency.nullable(),
});
export type SalesMapping = z.infer<typeof salesMappingSchema>;
