import { cellText } from "../cells.ts";
import type { Cell, Rate } from "../schema/cell.ts";
import type { EngagementReport } from "../schema/engagement.ts";
import type { FigureId } from "../schema/engagement-rows.ts";

/** Products and sites that fit a screen of text. */
const MOST_ROWS = 10;

/** An engagement report as lines for people at a terminal: totals, ladder, products tried on most, sites. */
export function engagementLines(report: EngagementReport): string[] {
  const { fromDay, toDay, siteId, timeZone, simulated, before, figures, visits, upMinutes, lostSales } =
    report;
  const text = (cell: Cell): string => cellText(cell, report.smallestPrinted);
  const ofFigure = (id: FigureId): string =>
    figures
      .filter((figure) => figure.id === id)
      .map(({ count }) => text(count))
      .join();
  const shareText = ({ share, denominator }: Rate): string =>
    share === null ? "" : ` (${(share * 100).toFixed(1)} % of ${text(denominator)})`;
  const products = report.products.slice(0, MOST_ROWS);
  const sites = report.sites.slice(0, MOST_ROWS);
  return [
    `${siteId}, ${fromDay} until ${toDay} (that day is not counted), days of ${timeZone}${simulated ? ", SIMULATED" : ""}`,
    `Screens were up for ${upMinutes} min; ${text(visits)} visits`,
    `Held against ${before.fromDay} until ${before.toDay}: ${before.upMinutes} min up`,
    ...report.funnel.map(
      ({ step, count, ofPrevious }) => `  ${step.padEnd(9)} ${text(count)}${shareText(ofPrevious)}`,
    ),
    `Requests: ${ofFigure("requests")} asked, ${ofFigure("answered")} answered, ${text(lostSales.requests)} for sizes that were sold out`,
    ...(products.length > 0 ? ["Tried on most:"] : []),
    ...products.map(({ productId, tryOns }) => `  ${text(tryOns).padStart(7)}  ${productId}`),
    ...(sites.length > 0 ? ["Visits by site:"] : []),
    ...sites.map((site) => `  ${text(site.visits).padStart(7)}  ${site.siteId} (${site.upMinutes} min up)`),
  ];
}
