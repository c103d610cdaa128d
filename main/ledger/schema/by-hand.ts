import { z } from "zod";
import { civilDaySchema } from "../../../content/schema/signage/civil.ts";
import { slugSchema } from "../../base/ids.ts";

const count = z.int().min(0).max(100_000_000);

/** Flyers that were handed out: what, where, in which days (half-open), how many, what they cost, what came back. */
export const handOutSchema = z.strictObject({
  handOutId: z.int().min(1),
  siteId: slugSchema,
  fromDay: civilDaySchema,
  untilDay: civilDaySchema,
  what: z.string().min(1).max(120),
  handedOut: count,
  /** Codes of theirs that were redeemed at the till; null: nobody counted. */
  redeemed: count.nullable(),
  costMinor: count,
  currency: z.string().regex(/^[A-Z]{3}$/),
});
export type HandOut = z.infer<typeof handOutSchema>;

/** How many came in on a day, and how many went past (null: nobody counted them). */
export const doorCountSchema = z.strictObject({
  siteId: slugSchema,
  day: civilDaySchema,
  visitors: count,
  passersBy: count.nullable(),
});
export type DoorCount = z.infer<typeof doorCountSchema>;

/** What a reader of a report should know of a day: a sale next door, a broken lift. */
export const noteSchema = z.strictObject({
  noteId: z.int().min(1),
  /** Null: all sites. */
  siteId: slugSchema.nullable(),
  day: civilDaySchema,
  text: z.string().min(1).max(300),
});
export type Note = z.infer<typeof noteSchema>;
