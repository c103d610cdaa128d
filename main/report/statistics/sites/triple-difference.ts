import { fail, type Result, succeed } from "../../../base/result.ts";
import { mean } from "../vector.ts";
import type { LogRatio } from "./log-ratio.ts";

/** How one site's log ratio changed from before to during the campaign. */
export interface SiteChange {
  readonly site: string;
  /** Mean log(advertised/reference) during minus before: the site's triple difference; exp − 1 is its lift. */
  readonly change: number;
}

/**
 * The triple difference of every site in one number: advertised against reference, during against before. Compared
 * between treated and untreated sites it is the effect; one number a site keeps degrees of freedom honest.
 * Sites in the order in which they first appear.
 *
 * Errors: `empty-period` (a site has no period before, or none during; the message names it).
 */
export function tripleDifferences(
  ratios: readonly LogRatio[],
  { before, during }: { readonly before: ReadonlySet<string>; readonly during: ReadonlySet<string> },
): Result<readonly SiteChange[], "empty-period"> {
  const sites = Map.groupBy(ratios, ({ site }) => site);
  const changes: SiteChange[] = [];
  for (const [site, own] of sites) {
    const ratiosIn = (periods: ReadonlySet<string>): number[] =>
      own.filter(({ period }) => periods.has(period)).map(({ logRatio }) => logRatio);
    const [then, now] = [ratiosIn(before), ratiosIn(during)];
    if (then.length === 0 || now.length === 0) {
      return fail(
        "empty-period",
        `${site} has no sales ${then.length === 0 ? "before" : "during"} the campaign.`,
      );
    }
    changes.push({ site, change: mean(now) - mean(then) });
  }
  return succeed(changes);
}
