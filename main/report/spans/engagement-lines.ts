import { cellText } from "../cells.ts";
import type { EngagementReport, Rate } from "../schema/engagement.ts";

/** Products that fit a screen of text. */
const MOST_PRODUCTS = 10;

/** An engagement report as lines for people at a terminal: the totals, the ladder and the products tried on most. */
export function engagementLines(report: EngagementReport): string[] {
  const { fromDay, toDay, siteId, timeZone, simulated, requests, visits, upMinutes } = report;
  const products = report.products.slice(0, MOST_PRODUCTS);
  return [
    `${siteId}, ${fromDay} until ${toDay} (that day is not counted), days of ${timeZone}${simulated ? ", SIMULATED" : ""}`,
    `Screens were up for ${upMinutes} min; ${cellText(visits)} visits`,
    ...report.funnel.map(
      ({ step, count, ofPrevious }) => `  ${step.padEnd(9)} ${cellText(count)}${shareText(ofPrevious)}`,
    ),
    `Requests: ${cellText(requests.asked)} asked, ${cellText(requests.answered)} answered`,
    ...(products.length > 0 ? ["Tried on most:"] : []),
    ...products.map(({ productId, tryOns }) => `  ${cellText(tryOns).padStart(7)}  ${productId}`),
  ];
}

function shareText({ share, denominator }: Rate): string {
  return share === null ? "" : ` (${(share * 100).toFixed(1)} % of ${cellText(denominator)})`;
}
