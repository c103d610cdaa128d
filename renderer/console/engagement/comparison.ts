import type { EngagementReport } from "../../../main/report/schema/engagement.ts";
import type { Figure, FigureId } from "../../../main/report/schema/engagement-rows.ts";

/** What counts are held against: as many days just before, or the other sites in the same days. */
export const COMPARISONS = ["before", "sites"] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** Normal quantile of a two-sided 95 % range. */
const Z_95 = 1.96;

/** One count of the report, null where the report has none of that name. */
export function figureOf({ figures }: Pick<EngagementReport, "figures">, id: FigureId): Figure | null {
  return figures.find((each) => each.id === id) ?? null;
}

/** 0.12: an hour that screens were up saw 12 % more than what it is held against. Null where it cannot be told. */
export function changeOf({ changePerUpHour, otherSites, perUpHour }: Figure, to: Comparison): number | null {
  switch (to) {
    case "before":
      return changePerUpHour;
    case "sites":
      return perUpHour === null || otherSites === null || otherSites.medianPerUpHour === 0
        ? null
        : perUpHour / otherSites.medianPerUpHour - 1;
  }
}

/** The count that as many hours would have seen at the rate it is held against; null where it cannot be told. */
export function expectedCount(figure: Figure, to: Comparison): number | null {
  const change = changeOf(figure, to);
  if (change === null || figure.count.value === null || change <= -1) return null;
  return figure.count.value / (1 + change);
}

/**
 * Whether chance alone makes such a difference to the days before in one of twenty spans or more, if visits came
 * independently of each other (Poisson, on the log scale). They come in groups and with the weather: what this calls
 * chance surely may be, what it does not call so need not be more. False where nothing is compared.
 */
export function mayBeChance({ before, changePerUpHour, count }: Figure): boolean {
  if (changePerUpHour === null || !count.value || !before.value || changePerUpHour <= -1) return false;
  return Math.abs(Math.log1p(changePerUpHour)) < Z_95 * Math.sqrt(1 / count.value + 1 / before.value);
}
