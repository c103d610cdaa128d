import { join } from "node:path";
import { silentLog } from "../../base/log.ts";
import { systemClock } from "../../base/system-clock.node.ts";
import { idOf } from "../../ledger/fixtures.ts";
import { openLedger } from "../../ledger/open-ledger.node.ts";
import { openReader } from "../../ledger/read/open-reader.node.ts";
import { openStudy } from "../../ledger/study/open-study.node.ts";
import { readSales } from "../../ledger/study/read-study.node.ts";
import type { ExperimentReportInput } from "../../report/experiment/experiment-report.ts";

/** Puts the sales of a study into a ledger's file, as a shop does that brings them in; gives the file. */
export async function keepSalesOf(folder: string, study: ExperimentReportInput): Promise<string> {
  const file = join(folder, "ledger.sqlite");
  const place = { bootId: idOf(1), siteId: "site-1", screenId: "mirror-1" };
  const ledger = openLedger({ file, ...place, clock: systemClock, log: silentLog });
  if (!ledger.ok) throw new Error(ledger.message);
  ledger.value.close();
  const kept = openStudy({ file, nowMs: systemClock.nowMs });
  if (!kept.ok) throw new Error(kept.message);
  const brought = { name: "till.csv", sha256: "0".repeat(64), broughtBy: "bench", findings: [] };
  const outcome = await kept.value.bringSales({ ...brought, sales: study.sales });
  kept.value.close();
  if (!outcome.ok) throw new Error(outcome.message);
  return file;
}

/** The study with its sales as the file has them. */
export function withSalesOf(file: string, study: ExperimentReportInput): ExperimentReportInput {
  const reader = openReader(file);
  if (!reader.ok) throw new Error(reader.message);
  const { periods } = study.kept.plan;
  const fromDay = periods[0]?.fromDay ?? "";
  const untilDay = periods.at(-1)?.untilDay ?? "";
  const sales = Array.from(readSales(reader.value, fromDay, untilDay));
  reader.value.close();
  return { ...study, sales };
}
