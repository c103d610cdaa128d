import { z } from "zod";
import { slugSchema } from "../../base/ids.ts";
import { engagementReportSchema } from "../../report/schema/engagement.ts";
import { surveyReportSchema } from "../../report/schema/survey.ts";
import { defineRequest } from "./define.ts";

/** Days of one site of the folder, or of all of them (null). */
const query = z.strictObject({
  fromDay: z.iso.date(),
  /** Exclusive. */
  toDay: z.iso.date(),
  siteId: slugSchema.nullable(),
});
export type ChainQuery = z.infer<typeof query>;

const report = {
  params: query,
  /** `no-spans`: the folder has nothing of these days; `spans-unreadable`: a file of it, or DuckDB, is not there as it should be. */
  errors: ["span-too-long", "no-spans", "spans-unreadable"],
  timeoutMs: 120_000,
  roles: ["merchandiser", "admin"],
} as const;

/** Reports over the folder of spans: counts that sites of the chain wrote as files, and that were brought here. */
export const chainRequests = {
  /** Where the folder is, and the sites that it has files of. */
  "chain.sites": defineRequest({
    params: z.strictObject({}),
    result: z.strictObject({ folder: z.string().max(4_096), siteIds: z.array(slugSchema).max(1_000) }),
    errors: [],
    timeoutMs: 10_000,
    roles: ["merchandiser", "admin"],
  }),
  "chain.engagement": defineRequest({ ...report, result: engagementReportSchema }),
  "chain.survey": defineRequest({ ...report, result: surveyReportSchema }),
  /** The same numbers as `chain.engagement`, as CSV text (UTF-8, comma, CRLF). */
  "chain.csv": defineRequest({
    ...report,
    result: z.strictObject({ fileName: z.string(), text: z.string().max(7_000_000) }),
  }),
} as const;
