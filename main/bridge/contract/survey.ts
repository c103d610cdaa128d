import { z } from "zod";
import { surveyReportSchema } from "../../report/schema/survey.ts";
import { defineRequest } from "./define.ts";

export const surveyRequests = {
  /** Whether people would make the mirror part of their shopping, and how many of the shop's visitors began to use it. */
  "study.survey": defineRequest({
    roles: ["merchandiser", "admin", "operator"],
    timeoutMs: 120_000,
    params: z.strictObject({ fromDay: z.iso.date(), untilDay: z.iso.date() }),
    result: surveyReportSchema,
    errors: ["span-too-long", "ledger-unavailable"],
  }),
} as const;
