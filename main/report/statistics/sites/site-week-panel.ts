import type { ClusteredPanel } from "../clusters/cluster-robust.ts";

/** One site's outcome in one week; weeks are counted from the start of the campaign (−1 is the last one before). */
export interface SiteWeek {
  readonly site: string;
  readonly weekRelative: number;
  /** log(advertised/reference), as a rule. */
  readonly outcome: number;
  /** Whether the site has the treatment from week 0 on; the same in all of its rows. */
  readonly treated: boolean;
}

/** Name of the one term of a before-and-after panel. */
export const effectName = "effect";

/**
 * The pooled design: treated sites from `startWeek` (0 unless told) on against all else, sites and weeks held constant.
 * A `startWeek` below 0 with rows before the campaign only is a placebo in time.
 */
export function pooledPanel(rows: readonly SiteWeek[], startWeek = 0): ClusteredPanel {
  return {
    design: { terms: { [effectName]: treatmentColumn(rows, startWeek) }, effects: siteAndWeek(rows) },
    outcome: rows.map(({ outcome }) => outcome),
    clusterOf: rows.map(({ site }) => site),
  };
}

/** 1 where the site is treated and the week is not before the start. */
export function treatmentColumn(
  rows: readonly Pick<SiteWeek, "treated" | "weekRelative">[],
  startWeek: number,
): readonly number[] {
  return rows.map(({ treated, weekRelative }) => Number(treated && weekRelative >= startWeek));
}

/** Sites and weeks as fixed effects. */
export function siteAndWeek(rows: readonly SiteWeek[]): readonly (readonly string[])[] {
  return [rows.map(({ site }) => site), rows.map(({ weekRelative }) => `week ${weekRelative}`)];
}

/**
 * The rows before the campaign, to be analysed as if it had begun `weeksEarly` weeks sooner: an effect there is none of
 * the campaign's.
 */
export function placeboPanel(rows: readonly SiteWeek[], weeksEarly: number): ClusteredPanel {
  return pooledPanel(
    rows.filter(({ weekRelative }) => weekRelative < 0),
    -weeksEarly,
  );
}
