import { z } from "zod";
import { slugSchema } from "../../base/ids.ts";
import { proofReportSchema } from "../../report/schema/proof-of-play.ts";
import { defineRequest } from "./define.ts";

/** Days of the site, a screen or all (null), a campaign or all (null). */
const query = z.strictObject({
  fromDay: z.iso.date(),
  /** Exclusive. */
  toDay: z.iso.date(),
  screenId: slugSchema.nullable(),
  campaignId: slugSchema.nullable(),
});
export type ProofQuery = z.infer<typeof query>;

const report = {
  params: query,
  errors: ["span-too-long", "ledger-unavailable"],
  timeoutMs: 30_000,
  roles: ["merchandiser", "admin"],
} as const;

export const proofRequests = {
  /** What the screens showed, against what was planned and what became of the rest of their time. */
  "proof.report": defineRequest({ ...report, result: proofReportSchema }),
  /** The same as CSV text (UTF-8, comma, CRLF): plays by the hour, the screen's own time by the day. */
  "proof.csv": defineRequest({
    ...report,
    result: z.strictObject({ fileName: z.string(), text: z.string().max(7_000_000) }),
  }),
} as const;
