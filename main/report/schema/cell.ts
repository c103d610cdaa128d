import { z } from "zod";

/** Smallest count that a shop's own report prints; smaller ones (but 0) read "<5". */
export const SMALLEST_PRINTED_COUNT = 5;
/** Smallest count that is printed of what has left the site: of another site, or of spans. */
export const SMALLEST_SHARED_COUNT = 10;

/**
 * A count as a report prints it. `value` is null unless `measured`.
 * `suppressed`: above 0 and below the smallest printed count, prints "<5" or "<10"; `hidden`: any count above 0, left
 * out so that a suppressed one cannot be worked out from its neighbours (complementary suppression); `not-measured`:
 * nothing measured it: no screen was up, no camera counted, no till's file was brought in. It is not zero.
 */
export const cellSchema = z.strictObject({
  state: z.enum(["measured", "suppressed", "hidden", "not-measured"]),
  value: z.number().nullable(),
});
export type Cell = z.infer<typeof cellSchema>;

/**
 * A rate with both its parts; `share` (0..1) is null unless both are printed, the denominator is above 0 and the
 * numerator is a part of it.
 */
export const rateSchema = z.strictObject({
  numerator: cellSchema,
  denominator: cellSchema,
  share: z.number().nullable(),
});
export type Rate = z.infer<typeof rateSchema>;
