import type { Figure } from "../../../main/report/schema/engagement-rows.ts";
import type { Translate } from "../../i18n/translate.ts";
import type { Format } from "../words/format.ts";
import { type Comparison, changeOf, mayBeChance } from "./comparison.ts";

export type CompareKey =
  | `more.${Comparison}`
  | `less.${Comparison}`
  | `same.${Comparison}`
  | "mayBeChance"
  | "notComparable.notMeasured"
  | "notComparable.beforeNotMeasured"
  | "notComparable.few"
  | "notComparable.noneBefore"
  | "notComparable.noSites"
  | "notComparable.fewSites";

/** Below half a percent nobody should read a difference. */
const SAME_BELOW = 0.005;

/** "12 % more an hour than in the days before", or why nothing is compared. */
export function compareText(
  figure: Figure,
  to: Comparison,
  t: Translate<CompareKey>,
  format: Pick<Format, "share">,
): string {
  const change = changeOf(figure, to);
  if (change === null) return t(reasonOf(figure, to));
  if (Math.abs(change) < SAME_BELOW) return t(`same.${to}`);
  const words = t(change > 0 ? `more.${to}` : `less.${to}`, { share: format.share(Math.abs(change)) });
  return to === "before" && mayBeChance(figure) ? `${words} ${t("mayBeChance")}` : words;
}

/** "+12 %", "−3.5 %", "±0 %"; a dash where nothing is compared. */
export function signedShare(change: number | null, format: Pick<Format, "share">): string {
  if (change === null) return "–";
  if (Math.abs(change) < SAME_BELOW) return `±${format.share(0)}`;
  return `${change > 0 ? "+" : "−"}${format.share(Math.abs(change))}`;
}

function reasonOf({ before, count, otherSites }: Figure, to: Comparison): CompareKey {
  if (count.state === "not-measured") return "notComparable.notMeasured";
  if (to === "sites" && otherSites === null) return "notComparable.noSites";
  if (count.value === null) return "notComparable.few";
  if (to === "sites") return "notComparable.fewSites";
  if (before.state === "not-measured") return "notComparable.beforeNotMeasured";
  return before.value === 0 ? "notComparable.noneBefore" : "notComparable.few";
}
