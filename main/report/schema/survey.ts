import { z } from "zod";
import { cellSchema, rateSchema } from "./cell.ts";

/** A share with Wilson's interval at 95 %. */
export const estimateSchema = z.strictObject({
  share: z.number().min(0).max(1),
  lower: z.number().min(0).max(1),
  upper: z.number().min(0).max(1),
});

/** How a group of people answered "would you make this mirror part of your shopping here?". */
export const surveyRowSchema = z.strictObject({
  asked: cellSchema,
  answered: cellSchema,
  yes: cellSchema,
  no: cellSchema,
  unsure: cellSchema,
  /** Asked, and nobody answered. */
  none: cellSchema,
  /** Yes of all who were asked; who did not answer counts as not willing. Null where a part of it is not printed. */
  willingOfAsked: estimateSchema.nullable(),
  /** Yes of those who answered: what silence would have said is left open. */
  willingOfAnswered: estimateSchema.nullable(),
});
export type SurveyRow = z.infer<typeof surveyRowSchema>;

/** Visits with a deliberate input, over people who were counted in the same days. */
export const surveyReachSchema = z.strictObject({
  /** `not-measured` in the denominator: nobody was counted, so there is no rate. */
  rate: rateSchema,
  estimate: estimateSchema.nullable(),
  /** Days of which both parts are known. */
  days: z.int().min(0),
});
export type SurveyReach = z.infer<typeof surveyReachSchema>;

/** The founding study's question over a span of days, at the site of this ledger or at those of a folder of spans. */
export const surveyReportSchema = z.strictObject({
  fromDay: z.iso.date(),
  /** Exclusive. */
  untilDay: z.iso.date(),
  timeZone: z.string(),
  simulated: z.boolean(),
  places: z
    .array(
      z.strictObject({
        place: z.enum(["mirror", "flyer", "till"]),
        total: surveyRowSchema,
        /** By the arm of an experiment that was on (null: none); empty where there is one group only. */
        arms: z.array(surveyRowSchema.extend({ armId: z.string().nullable() })).max(100),
      }),
    )
    .max(3),
  /** Flyers handed out in those days, whether or not anybody scanned their code; null: not written down. */
  flyersHandedOut: z.int().nullable(),
  /** Over people who came in by the door, as they were counted there. */
  ofVisitors: surveyReachSchema,
  /** Over people whom the mirror's camera saw pass, in the hours in which it counted. */
  ofPassersBy: surveyReachSchema,
});
export type SurveyReport = z.infer<typeof surveyReportSchema>;
