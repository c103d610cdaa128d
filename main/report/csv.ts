import { cellText } from "./cells.ts";
import type { Cell, EngagementReport, Rate } from "./schema/engagement.ts";

/** Widest text of one field; longer ones are cut, as no cell of a report is a document. */
const MAX_FIELD_LENGTH = 500;

/**
 * One field after RFC 4180. Text that a spreadsheet would run as a formula gets an apostrophe before it.
 * Source: OWASP, CSV Injection.
 */
export function csvField(value: string | number): string {
  if (typeof value === "number") return String(value);
  const harmless = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  const cut = harmless.slice(0, MAX_FIELD_LENGTH);
  return /[",\r\n]/.test(cut) ? `"${cut.replaceAll('"', '""')}"` : cut;
}

/** Rows as CSV text: comma, CRLF, the same number of fields in each. */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(csvField).join(",")}\r\n`).join("");
}

const HEAD = ["table", "row", "measure", "value", "of", "share"] as const;

/**
 * An engagement report as one long table: what is measured (`table`, `row`, `measure`), its `value`, and for a
 * rate what it is `of` and the `share`. Made from the report alone, so that it says exactly what the page says.
 */
export function engagementCsv(report: EngagementReport): string {
  return csvText(engagementRows(report));
}

/** The rows of that table, its head first. */
export function engagementRows(report: EngagementReport): readonly (readonly (string | number)[])[] {
  const { requests } = report;
  return [
    HEAD,
    ...about(report),
    ["total", "", "visits", ...count(report.visits)],
    ["total", "", "up minutes", report.upMinutes, "", ""],
    ["requests", "", "asked", ...count(requests.asked)],
    ["requests", "", "answered", ...count(requests.answered)],
    ["requests", "", "median wait seconds", seconds(requests.medianWaitMs), "", ""],
    ...report.funnel.map(({ step, ofPrevious }) => [
      "funnel",
      step,
      "of the step before",
      ...rate(ofPrevious),
    ]),
    ...report.products.flatMap(
      ({ productId, scans, tryOns, requests: asked, handOffs, handOffsOfTryOns }) => [
        ["product", productId, "scans", ...count(scans)],
        ["product", productId, "try-on visits", ...count(tryOns)],
        ["product", productId, "requests", ...count(asked)],
        ["product", productId, "hand-offs", ...count(handOffs)],
        ["product", productId, "hand-off visits of try-on visits", ...rate(handOffsOfTryOns)],
      ],
    ),
    ...report.hours.flatMap(({ hour, visits, tryOns, requests: asked }) => [
      ["hour", hour, "visits", ...count(visits)],
      ["hour", hour, "try-on visits", ...count(tryOns)],
      ["hour", hour, "requests", ...count(asked)],
    ]),
    ...report.days.flatMap(({ day, visits, tryOns, upMinutes }) => [
      ["day", day, "visits", ...count(visits)],
      ["day", day, "try-on visits", ...count(tryOns)],
      ["day", day, "up minutes", upMinutes, "", ""],
    ]),
  ];
}

/** `engagement-SITE-FROM-TO.csv`, with `simulated` in the name where it is. */
export function engagementFileName(
  { siteId, fromDay, toDay, simulated }: EngagementReport,
  extension: "csv" | "xlsx",
): string {
  return `engagement-${siteId}-${fromDay}-${toDay}${simulated ? "-simulated" : ""}.${extension}`;
}

function about({ fromDay, toDay, timeZone, siteId, screenId, simulated }: EngagementReport): string[][] {
  const facts = {
    site: siteId,
    screen: screenId ?? "all",
    "first day": fromDay,
    "day after the last": toDay,
    "time zone": timeZone,
    simulated: simulated ? "yes (made up for show)" : "no",
  };
  return Object.entries(facts).map(([name, value]) => ["report", "", name, value, "", ""]);
}

function count(cell: Cell): [string, string, string] {
  return [cellText(cell), "", ""];
}

function rate({ numerator, denominator, share }: Rate): [string, string, string] {
  return [cellText(numerator), cellText(denominator), share === null ? "" : share.toFixed(4)];
}

function seconds(durationMs: number | null): string {
  return durationMs === null ? "not printed" : String(durationMs / 1000);
}
