import type { DailySale } from "../../../content/sales/schema/daily-sale.ts";
import { csvText } from "../csv.ts";
import type { ExperimentReportInput } from "./experiment-report.ts";

/** Digits behind the point of the example's currency. */
const MINOR_DIGITS = 2;

/** A file as it is handed out. */
export interface HandedFile {
  readonly fileName: string;
  readonly mimeType: string;
  readonly content: string;
}

/**
 * A study as files such as a shop has them: sales as a till exports them, with returns as rows below zero; the drawn
 * plan, a row a site and a column a period; the experiment as the command line saves it. `codeOf`: a product's GTIN.
 */
export function exampleFile(
  { kept: { experiment, plan }, sales }: Pick<ExperimentReportInput, "kept" | "sales">,
  what: "sales" | "plan" | "experiment",
  codeOf: (productId: string) => string,
): HandedFile {
  const name = experiment.experimentId;
  switch (what) {
    case "sales":
      return {
        fileName: `${name}-sales.csv`,
        mimeType: "text/csv",
        content: csvText([
          ["site", "day", "gtin", "units", "revenue", "currency"],
          ...sales.flatMap((sale) => saleRows(sale, codeOf(sale.productId))),
        ]),
      };
    case "plan":
      return {
        fileName: `${name}-plan.csv`,
        mimeType: "text/csv",
        content: csvText([
          [
            "site",
            ...plan.periods.map(({ fromDay, baseline }) => (baseline ? `${fromDay} (before)` : fromDay)),
          ],
          ...plan.sites.map(({ siteId, arms }) => [siteId, ...arms]),
        ]),
      };
    case "experiment":
      return {
        fileName: `${name}.json`,
        mimeType: "application/json",
        content: `${JSON.stringify(experiment, null, 2)}\n`,
      };
  }
}

/** One row for what was sold, with all the money of the day; one more for what came back. */
function saleRows(
  { siteId, day, soldUnits, returnedUnits, revenueMinor, currency }: DailySale,
  code: string,
): (string | number)[][] {
  const money = revenueMinor === null ? "" : (revenueMinor / 10 ** MINOR_DIGITS).toFixed(MINOR_DIGITS);
  const sold = [siteId, day, code, soldUnits, money, currency ?? ""];
  const back = [siteId, day, code, -returnedUnits, money === "" ? "" : "0.00", currency ?? ""];
  return returnedUnits > 0 ? [sold, back] : [sold];
}
