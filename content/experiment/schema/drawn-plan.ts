import { z } from "zod";
import { slugSchema } from "../../../main/base/ids.ts";
import { civilDaySchema } from "../../schema/signage/civil.ts";
import { armSchema, MAX_DAY_PAIRS, MAX_SITES, MAX_WEEKS } from "./experiment.ts";

export const MAX_PERIODS = Math.max(2 * MAX_DAY_PAIRS, 4 * MAX_WEEKS);

/** Days, half-open, in which every site has one arm. */
export const periodSchema = z.strictObject({
  fromDay: civilDaySchema,
  untilDay: civilDaySchema,
  /** Before anything was shown: what each site is compared with. */
  baseline: z.boolean(),
});
export type Period = z.infer<typeof periodSchema>;

/** Which site has which arm when. Drawn once, from a seed, and kept in the ledger before the first day. */
export const drawnPlanSchema = z.strictObject({
  formatVersion: z.literal(1),
  experimentId: slugSchema,
  seed: z.int().min(0).max(0xffff_ffff),
  periods: z.array(periodSchema).min(1).max(MAX_PERIODS),
  sites: z
    .array(
      z.strictObject({
        siteId: slugSchema,
        /** One arm for each period. */
        arms: z.array(armSchema).min(1).max(MAX_PERIODS),
      }),
    )
    .min(1)
    .max(MAX_SITES),
});
export type DrawnPlan = z.infer<typeof drawnPlanSchema>;
