import { type Result, succeed } from "../../base/result.ts";
import { systemClock } from "../../base/system-clock.node.ts";
import { engagementCsv } from "../../report/engagement/engagement-csv.ts";
import { experimentCsv } from "../../report/experiment/experiment-files.node.ts";
import type { Days } from "../../report/schema/compared-days.ts";
import type { EngagementReport } from "../../report/schema/engagement.ts";
import type { ExperimentResult } from "../../report/schema/experiment-result.ts";
import type { SurveyReport } from "../../report/schema/survey.ts";
import { engagementLines } from "../../report/spans/engagement-lines.ts";
import { reportOnSpans } from "../../report/spans/report-on-spans.node.ts";
import { surveyCsv, surveyLines } from "../../report/spans/survey-lines.ts";
import { surveyOnSpans } from "../../report/spans/survey-on-spans.node.ts";
import { productsOf } from "./catalogue-of.node.ts";
import { experimentOnFolder } from "./experiment-on-folder.node.ts";
import type { SpansOfSite } from "./export-site.node.ts";
import { withDuck } from "./with-duck.node.ts";

/** What a report over a folder of spans is asked for. */
export type FolderQuery =
  | (SpansOfSite & {
      readonly about: "engagement";
      readonly catalogue: string | null;
      /** Earlier days that the report's are held against; as many just before, if not said. */
      readonly against?: Days | undefined;
    })
  | (SpansOfSite & { readonly about: "survey" })
  | {
      readonly about: "experiment";
      readonly folder: string;
      readonly experimentId: string;
      /** File of the products; null: the one that the host read last. */
      readonly catalogue: string | null;
    };

/** A report as a program takes it, as a table, and as lines for people; those of an experiment are the caller's. */
export type FolderReport =
  | {
      readonly about: "engagement" | "survey";
      readonly report: EngagementReport | SurveyReport;
      readonly csv: string;
      readonly lines: readonly string[];
    }
  | { readonly about: "experiment"; readonly report: ExperimentResult; readonly csv: string };

/** A report over a folder of spans. Of an experiment the plan is taken from the ledger of the data folder. */
export async function reportOnFolder(dataDir: string, query: FolderQuery): Promise<Result<FolderReport>> {
  const { about, folder } = query;
  if (about === "survey") {
    const made = await withDuck(folder, ({ connection }) => surveyOnSpans(connection, query));
    if (!made.ok) return made;
    const report = made.value;
    return succeed({ about, report, csv: surveyCsv(report), lines: surveyLines(report) });
  }
  const products = productsOf(dataDir, query.catalogue);
  if (!products.ok) return products;
  if (about === "experiment") {
    const order = { ...query, products: products.value, nowMs: systemClock.nowMs() };
    const made = await experimentOnFolder(dataDir, order);
    return made.ok ? succeed({ about, report: made.value, csv: experimentCsv(made.value, "en") }) : made;
  }
  const known = new Map(products.value.map((product) => [product.productId, product]));
  const made = await withDuck(folder, ({ connection }) => reportOnSpans(connection, query, known));
  if (!made.ok) return made;
  const report = made.value;
  return succeed({ about, report, csv: engagementCsv(report), lines: engagementLines(report) });
}
