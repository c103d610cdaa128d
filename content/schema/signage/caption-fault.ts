import { z } from "zod";

/** What may be wrong with a line of captions. */
export const captionFaultCodeSchema = z.enum([
  "header",
  "no-time",
  "no-gap",
  "ends-first",
  "no-words",
  "out-of-order",
  "time-among-words",
  "empty",
  "comma",
  "unreadable",
]);
export type CaptionFaultCode = z.infer<typeof captionFaultCodeSchema>;
