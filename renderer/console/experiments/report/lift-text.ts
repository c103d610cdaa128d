import type { LiftInterval } from "../../../../main/report/schema/experiment-result.ts";
import type { Translate } from "../../../i18n/translate.ts";
import type { NumberFormat } from "../parts/number-format.ts";
import type { ReportKey } from "./report-english.ts";

/** An interval in words: "+1.3% to +12.0%", "−4.0% to no upper limit", "no limits". */
export function intervalText(
  { lower, upper }: Pick<LiftInterval, "lower" | "upper">,
  t: Translate<ReportKey>,
  format: Pick<NumberFormat, "lift">,
): string {
  if (lower === null && upper === null) return t("noLimits");
  return t("span", {
    lower: lower === null ? t("noLower") : format.lift(lower),
    upper: upper === null ? t("noUpper") : format.lift(upper),
  });
}
