import { mean } from "../statistics/vector.ts";
import type { PeriodOutcome } from "./period-outcomes.ts";

/** How far a site's log ratio rose from its baseline to the campaign; its lift is exp − 1. */
export interface SiteChange {
  readonly siteId: string;
  readonly arm: PeriodOutcome["arm"];
  readonly change: number;
}

/**
 * One change a site, over all of its periods that have an outcome or over one period of the campaign; sites without
 * an outcome before or during are left out.
 */
export function siteChanges(
  outcomes: readonly PeriodOutcome[],
  during: (outcome: PeriodOutcome) => boolean = ({ baseline }) => !baseline,
): SiteChange[] {
  return [...Map.groupBy(outcomes, ({ siteId }) => siteId)].flatMap(([siteId, own]) => {
    const known = own.filter(({ logRatio }) => logRatio !== null);
    const before = known.filter(({ baseline }) => baseline);
    const then = known.filter((outcome) => !outcome.baseline && during(outcome));
    const [first] = then;
    if (first === undefined || before.length === 0) return [];
    const ratio = ({ logRatio }: PeriodOutcome) => logRatio ?? 0;
    return [{ siteId, arm: first.arm, change: mean(then.map(ratio)) - mean(before.map(ratio)) }];
  });
}
