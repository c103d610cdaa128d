import type { LedgerReader } from "../../ledger/read/ledger-reader.ts";
import { readSales } from "../../ledger/study/read-study.node.ts";
import { type AssistedRows, readAssistedDays } from "../engagement/read-assisted.node.ts";
import { readCampaignShown } from "../engagement/read-campaign-shown.node.ts";
import type { MeasureBeside, SpanRow } from "./span-format.ts";

/** No screen: of the site as a whole. */
const OF_SITE = "";

/**
 * The rows of a span that no entry of the ledger counts: sales that were brought in, how long campaigns were shown, and
 * of each day with times the units that followed a try-on beside its placebo. Throws what SQLite throws.
 */
export async function rowsBeside(reader: LedgerReader, rows: AssistedRows): Promise<SpanRow[]> {
  const { fromDay, namesOfSite, toDay } = rows;
  const names = new Set(namesOfSite);
  const row = (measure: MeasureBeside, day: string, count: number, subject = ""): SpanRow[] =>
    count > 0
      ? [
          {
            counted: subject === "" ? measure : `${measure}/${subject}`,
            day,
            hour: null,
            screenId: OF_SITE,
            count,
          },
        ]
      : [];
  const sales = Array.from(readSales(reader, fromDay, toDay)).filter((sale) => names.has(sale.siteId));
  const assisted = (await readAssistedDays(reader, rows)) ?? [];
  return [
    ...sales.flatMap(({ day, productId, soldUnits, returnedUnits }) => [
      ...row("sold", day, soldUnits, productId),
      ...row("returned", day, returnedUnits, productId),
    ]),
    ...[...new Set(sales.map(({ day }) => day))].flatMap((day) => row("sales-day", day, 1)),
    ...assisted.flatMap(({ day, units, placeboUnits, placeboDays }) => [
      ...row("assisted-day", day, 1),
      ...row("assisted-units", day, units),
      ...row("placebo-units", day, placeboUnits),
      ...row("placebo-days", day, placeboDays),
    ]),
    ...Array.from(readCampaignShown(reader, rows)).flatMap(({ campaignId, day, screenId, shownMs }) =>
      row("shown-ms", day, shownMs, campaignId).map((each) => ({ ...each, screenId })),
    ),
  ];
}
