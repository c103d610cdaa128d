import { type Cell, type Rate, SMALLEST_PRINTED_COUNT } from "../../../main/report/schema/cell.ts";
import type { Translate } from "../../i18n/translate.ts";
import type { Format } from "../words/format.ts";

type CellWords = Translate<"hiddenShort" | "notMeasuredShort" | "ofTotal">;

/** A count as it is printed: "1,234", "<5", "hidden" or "not measured". `limit`: the smallest that is printed. */
export function cellText(
  cell: Cell,
  t: CellWords,
  format: Pick<Format, "count">,
  limit: number = SMALLEST_PRINTED_COUNT,
): string {
  switch (cell.state) {
    case "measured":
      return format.count(cell.value ?? 0);
    case "suppressed":
      return `<${limit}`;
    case "hidden":
      return t("hiddenShort");
    case "not-measured":
      return t("notMeasuredShort");
  }
}

/** A rate with its n, always: "64 % (201 of 312)"; without a share where one part is not printed. */
export function rateText(
  rate: Rate,
  t: CellWords,
  format: Pick<Format, "count" | "share">,
  limit: number = SMALLEST_PRINTED_COUNT,
): string {
  const parts = t("ofTotal", {
    part: cellText(rate.numerator, t, format, limit),
    whole: cellText(rate.denominator, t, format, limit),
  });
  if (rate.numerator.state === "not-measured" || rate.denominator.state === "not-measured") {
    return t("notMeasuredShort");
  }
  return rate.share === null ? parts : `${format.share(rate.share)} (${parts})`;
}

/** Orders cells: counts by size, what is suppressed or hidden just above zero, what was not measured below. */
export function compareCells(a: Cell, b: Cell): number {
  return rank(a) - rank(b);
}

function rank(cell: Cell): number {
  switch (cell.state) {
    case "measured":
      return cell.value ?? 0;
    // Above a measured zero, below a measured five; what is hidden is somewhere above zero too.
    case "suppressed":
      return 0.5;
    case "hidden":
      return 0.25;
    case "not-measured":
      return -1;
  }
}
