import type { SurveyReach, SurveyRow } from "../../../main/report/schema/survey.ts";
import type { Translate } from "../../i18n/translate.ts";
import type { Format } from "../words/format.ts";
import { cellText } from "./cell-text.ts";

type ArmWords = Translate<"arm" | "noArm" | "armName.none" | "armName.flyer" | "armName.mirror">;

/** "during “mirror”"; an arm that we have no word for stands under its own id. */
export function armName(armId: string | null, t: ArmWords): string {
  switch (armId) {
    case null:
      return t("noArm");
    case "none":
    case "flyer":
    case "mirror":
      return t("arm", { arm: t(`armName.${armId}`) });
    default:
      return t("arm", { arm: armId });
  }
}

/** "38 % (31 % to 44 %)"; a dash where no share may be told. */
export function estimateText(
  estimate: SurveyRow["willingOfAsked"],
  t: Translate<"interval">,
  format: Pick<Format, "share">,
): string {
  if (estimate === null) return "–";
  const { share, lower, upper } = estimate;
  return t("interval", {
    share: format.share(share),
    lower: format.share(lower),
    upper: format.share(upper),
  });
}

/** What a rate is made of, or why there is none. */
export function reachText(
  { rate, estimate, days }: SurveyReach,
  t: Translate<"noDenominator" | "noShare" | "onDays">,
  cells: Parameters<typeof cellText>[1],
  format: Pick<Format, "count">,
): string {
  if (rate.denominator.state === "not-measured" || rate.denominator.value === 0) return t("noDenominator");
  const part = cellText(rate.numerator, cells, format);
  const whole = cellText(rate.denominator, cells, format);
  const isMore = (rate.numerator.value ?? 0) > (rate.denominator.value ?? Number.POSITIVE_INFINITY);
  return estimate === null && isMore ? t("noShare", { part, whole }) : t("onDays", { part, whole, days });
}
