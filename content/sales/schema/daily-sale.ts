import { z } from "zod";
import { slugSchema } from "../../../main/base/ids.ts";
import { civilDaySchema } from "../../schema/signage/civil.ts";

/** What was sold of a product at a site on a day of its own calendar. */
export const dailySaleSchema = z.strictObject({
  siteId: slugSchema,
  day: civilDaySchema,
  productId: slugSchema,
  /** Units sold, returns not taken off. */
  soldUnits: z.int().min(0),
  /** Units brought back on this day, whenever they were bought. */
  returnedUnits: z.int().min(0),
  /** Net of returns, minor units; null where the file says nothing of money. */
  revenueMinor: z.int().nullable(),
  currency: z.string().length(3).nullable(),
});
export type DailySale = z.infer<typeof dailySaleSchema>;
