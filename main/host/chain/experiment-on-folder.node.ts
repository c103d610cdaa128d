import type { DailySale } from "../../../content/sales/schema/daily-sale.ts";
import type { Product } from "../../../content/schema/product.ts";
import { civilTimeIn } from "../../base/civil-time.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import { isSimulated } from "../../ledger/read/ledger-reader.ts";
import { experimentReport } from "../../report/experiment/experiment-report.ts";
import type { ExperimentResult } from "../../report/schema/experiment-result.ts";
import { readExperimentSpans } from "../../report/spans/experiment-on-spans.node.ts";
import { planOf, readPlanRows, rowsOfReport } from "../study/plan-rows.node.ts";
import { withLedgerOf } from "./ledger-of.node.ts";
import { withDuck } from "./with-duck.node.ts";

export interface ExperimentOnFolder {
  readonly folder: string;
  readonly experimentId: string;
  readonly products: readonly Product[];
  readonly nowMs: number;
}

/**
 * The report of an experiment whose plan was drawn here, over the spans of its sites: what their screens had on, what
 * the mirror reached and what the tills sold comes from the spans, the plan, hand-outs and notes from this ledger. Of
 * a site whose spans hold no sale of the plan's days, the sales that were brought in here are taken.
 */
export async function experimentOnFolder(
  dataDir: string,
  { experimentId, folder, nowMs, products }: ExperimentOnFolder,
): Promise<Result<ExperimentResult>> {
  return withLedgerOf(dataDir, async (ledger) => {
    const plan = planOf(ledger.reader, experimentId);
    if (plan === null)
      return fail("unknown", `No plan of an experiment "${experimentId}" was drawn in ${ledger.folder}.`);
    const rows = readPlanRows(ledger.reader, ledger.ownIds, plan);
    const { fromDay, untilDay, isMirrorDay } = rows;
    const query = { folder, fromDay, untilDay, isMirrorDay, siteIds: [...rows.siteIds] };
    const spans = await withDuck(folder, ({ connection }) => readExperimentSpans(connection, query));
    if (!spans.ok) return spans;
    return succeed(
      experimentReport({
        ...rowsOfReport(rows),
        ...spans.value,
        sales: salesOfBoth(spans.value.sales, rows.sales),
        products,
        simulated: spans.value.simulated || isSimulated(ledger.reader),
        madeAtMs: nowMs,
        today: civilTimeIn(ledger.timeZone)(nowMs).day,
      }),
    );
  });
}

/** By site, day and product, each site from one source. */
function salesOfBoth(ofSpans: readonly DailySale[], ofLedger: readonly DailySale[]): DailySale[] {
  const known = new Set(ofSpans.map(({ siteId }) => siteId));
  const missing = ofLedger.filter(({ siteId }) => !known.has(siteId));
  const placeOf = ({ siteId, day, productId }: DailySale) => `${siteId} ${day} ${productId}`;
  return [...ofSpans, ...missing].toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}
