import { dayAfter } from "../../base/civil-time.ts";
import { fail, type Result } from "../../base/result.ts";
import { MAX_DAYS_OF_A_REPORT } from "../../report/engagement/period-before.ts";
import { exportSpans, type WrittenSpan } from "../../report/spans/export-spans.node.ts";
import { withLedgerOf } from "./ledger-of.node.ts";
import { withDuck } from "./with-duck.node.ts";

/** Days of a site, for a folder of spans. */
export interface SpansOfSite {
  readonly folder: string;
  /** ISO 8601 days; `toDay` is exclusive. */
  readonly fromDay: string;
  readonly toDay: string;
  /** Export: the site's name in the chain, null for the ledger's own. Report: one site, null for all. */
  readonly siteId: string | null;
}

/** Writes days of the site's ledger as spans; those of a demo say that they are simulated. */
export async function exportSite(dataDir: string, order: SpansOfSite): Promise<Result<WrittenSpan[]>> {
  if (order.toDay <= order.fromDay || order.toDay > dayAfter(order.fromDay, MAX_DAYS_OF_A_REPORT))
    return fail("span-too-long", `An export covers 1 to ${MAX_DAYS_OF_A_REPORT} days.`);
  return withLedgerOf(dataDir, ({ reader, ownIds, timeZone }) =>
    withDuck(order.folder, ({ connection }) =>
      exportSpans(connection, {
        ...order,
        reader,
        siteId: order.siteId ?? ownIds[0],
        namesOfSite: ownIds,
        timeZone,
        pause: async () => undefined,
      }),
    ),
  );
}
