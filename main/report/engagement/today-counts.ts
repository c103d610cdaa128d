import { cellText, createCellSheet } from "../cells.ts";
import type { EngagementCounts } from "./engagement-counts.ts";

/** Counts of a day as staff on the floor read them. */
export interface TodayCounts {
  readonly visits: string;
  readonly tryOns: string;
  readonly requests: string;
}

/** A report of three numbers only: there is less to work out, so less is hidden. The day runs, so zero is zero. */
export function todayCounts(counts: EngagementCounts): TodayCounts {
  const sheet = createCellSheet();
  const visits = sheet.add(counts.visits, true);
  const tryOns = sheet.add(counts.tryOns, true);
  const requests = sheet.add(counts.asked, true);
  sheet.atMost([tryOns], [visits]);
  const cell = sheet.print();
  return {
    visits: cellText(cell(visits)),
    tryOns: cellText(cell(tryOns)),
    requests: cellText(cell(requests)),
  };
}
