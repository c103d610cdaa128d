import type { DailySale } from "../../../content/sales/schema/daily-sale.ts";
import { dayAfter, daysBetween } from "../../base/civil-time.ts";
import type { LedgerReader } from "../../ledger/read/ledger-reader.ts";
import type { HandOut } from "../../ledger/schema/by-hand.ts";
import { readDoorCounts, readHandOuts, readSales } from "../../ledger/study/read-study.node.ts";
import type { Days } from "../engagement/period-before.ts";
import { type AssistedRows, readAssistedDays } from "../engagement/read-assisted.node.ts";
import { readCampaignShown } from "../engagement/read-campaign-shown.node.ts";
import type { MeasureBeside, SpanRow } from "./span-format.ts";

/** No screen: of the site as a whole. */
const OF_SITE = "";

function rowOf(measure: MeasureBeside, day: string, count: number, subject: string | null = null): SpanRow {
  const counted = subject === null ? measure : `${measure}/${subject}`;
  return { counted, day, hour: null, screenId: OF_SITE, count };
}

/** A row where there is something to count. */
function someOf(...row: Parameters<typeof rowOf>): SpanRow[] {
  return row[2] > 0 ? [rowOf(...row)] : [];
}

/**
 * The rows of a span that no entry of the ledger counts: sales, door counts and hand-outs that people brought, how long
 * campaigns were shown, and of each day with times the units that followed a try-on beside its placebo. Throws what
 * SQLite throws.
 */
export async function rowsBeside(reader: LedgerReader, rows: AssistedRows): Promise<SpanRow[]> {
  const { fromDay, toDay } = rows;
  const names = new Set(rows.namesOfSite);
  const ofSite = ({ siteId }: { readonly siteId: string }) => names.has(siteId);
  const sales = Array.from(readSales(reader, fromDay, toDay)).filter(ofSite);
  const assisted = (await readAssistedDays(reader, rows)) ?? [];
  return [
    ...sales.flatMap(rowsOfSale),
    ...[...new Set(sales.map(({ day }) => day))].map((day) => rowOf("sales-day", day, 1)),
    ...assisted.flatMap(({ day, units, placeboUnits, placeboDays }) => [
      rowOf("assisted-day", day, 1),
      ...someOf("assisted-units", day, units),
      ...someOf("placebo-units", day, placeboUnits),
      ...someOf("placebo-days", day, placeboDays),
    ]),
    ...Array.from(readCampaignShown(reader, rows)).flatMap(({ campaignId, day, screenId, shownMs }) =>
      someOf("shown-ms", day, shownMs, campaignId).map((each) => ({ ...each, screenId })),
    ),
    ...readDoorCounts(reader, fromDay, toDay)
      .filter(ofSite)
      .flatMap(({ day, visitors }) => [rowOf("door-day", day, 1), ...someOf("visitors", day, visitors)]),
    ...readHandOuts(reader, fromDay, toDay)
      .filter(ofSite)
      .flatMap((handOut) => rowsOfHandOut(handOut, rows)),
  ];
}

function rowsOfSale({
  currency,
  day,
  productId,
  returnedUnits,
  revenueMinor,
  soldUnits,
}: DailySale): SpanRow[] {
  const money = (measure: MeasureBeside, amountMinor: number) =>
    rowOf(measure, day, amountMinor, `${currency ?? ""}/${productId}`);
  return [
    rowOf("sold", day, soldUnits, productId),
    ...someOf("returned", day, returnedUnits, productId),
    ...(revenueMinor === null ? [] : [money("revenue", Math.max(0, revenueMinor))]),
    ...(revenueMinor === null || revenueMinor >= 0 ? [] : [money("refund", -revenueMinor)]),
  ];
}

/** All of its flyers on each of its days: whichever days a report asks for, it finds the hand-out once. */
function rowsOfHandOut(handOut: HandOut, { fromDay, toDay }: Days): SpanRow[] {
  const first = handOut.fromDay > fromDay ? handOut.fromDay : fromDay;
  const end = handOut.untilDay < toDay ? handOut.untilDay : toDay;
  return Array.from({ length: daysBetween(first, end) }, (_, index) =>
    rowOf("handed-out", dayAfter(first, index), handOut.handedOut, String(handOut.handOutId)),
  );
}
