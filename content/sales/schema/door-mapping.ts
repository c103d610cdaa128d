import { z } from "zod";
import { slugSchema } from "../../../main/base/ids.ts";
import { salesMappingSchema } from "./sales-mapping.ts";

const columnName = z.string().min(1).max(200);
const { dateOrder, decimal, delimiter, encoding, siteId, sites, timeZone } = salesMappingSchema.shape;

/** How a file of counts at the door is to be read: a row a day, an hour, or an entrance and hour. */
export const doorMappingSchema = z.strictObject({
  encoding,
  delimiter,
  /** The mark of decimals that the file's maker uses; counts themselves are whole. */
  decimal,
  dateOrder,
  timeZone,
  columns: z.strictObject({
    /** Null where the whole file is of `siteId`. */
    site: columnName.nullable(),
    /** A day, or an instant. */
    day: columnName,
    visitors: columnName,
    passersBy: columnName.nullable(),
  }),
  siteId,
  sites,
});
export type DoorMapping = z.infer<typeof doorMappingSchema>;

/** How many came in at a site on a day of its own calendar, and how many went past (null: not counted). */
export const countedDaySchema = z.strictObject({
  siteId: slugSchema,
  day: z.string(),
  visitors: z.int().min(0),
  passersBy: z.int().min(0).nullable(),
});
export type CountedDay = z.infer<typeof countedDaySchema>;
