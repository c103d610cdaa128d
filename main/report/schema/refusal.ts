import { z } from "zod";

/** Why a number of an experiment's report is not there. */
export const refusalCodeSchema = z.enum([
  "nothing-drawn",
  "not-in-this-design",
  "period-empty",
  "no-sales",
  "too-few-sites",
  "too-few-of-an-arm",
  "too-few-pairs",
  "too-few-weeks",
  "too-few-sites-for-trend",
  "week-before-empty",
  "one-site-decides",
  "one-plan",
  "not-told-apart",
  "nothing-left",
  "no-noise",
  "runs-to-infinity",
  "sites-take-turns",
  "one-site",
  "week-empty",
  "too-few-weeks-before",
  "out-of-reach",
]);
export type RefusalCode = z.infer<typeof refusalCodeSchema>;

/** A refusal: its name, the numbers and names that it is about, and the sentence made of them in every language. */
export const refusalSchema = z.strictObject({
  code: refusalCodeSchema,
  about: z.record(z.string().max(20), z.union([z.number(), z.string().max(64)])),
  sentence: z.strictObject({ en: z.string(), fr: z.string(), de: z.string() }),
});
export type Refusal = z.infer<typeof refusalSchema>;
