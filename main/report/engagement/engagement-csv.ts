import { csvText } from "../csv.ts";
import type { EngagementReport } from "../schema/engagement.ts";
import { engagementRecords } from "./export-records.ts";

const HEAD = ["table", "row", "measure", "value", "of", "share"] as const;

/** An engagement report as one long table (UTF-8, comma, CRLF): a number a line. */
export function engagementCsv(report: EngagementReport): string {
  return csvText([HEAD, ...engagementRecords(report).map((record) => HEAD.map((column) => record[column]))]);
}

/** `engagement-SITE-FROM-TO.csv`, with `simulated` in the name where it is. */
export function engagementFileName(
  { siteId, fromDay, toDay, simulated }: EngagementReport,
  extension: "csv" | "xlsx",
): string {
  const site = siteId.replaceAll(" ", "-");
  return `engagement-${site}-${fromDay}-${toDay}${simulated ? "-simulated" : ""}.${extension}`;
}
