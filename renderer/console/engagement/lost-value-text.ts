import type { LostSales } from "../../../main/report/schema/engagement.ts";
import type { Translate } from "../../i18n/translate.ts";
import type { Format } from "../words/format.ts";

/** What missing sizes would have brought at list price, between its bounds; null where nothing was missing. */
export function lostValueText(
  { currency, leastMinor, mostMinor, requests }: LostSales,
  t: Translate<"value.between" | "value.least" | "value.unknown">,
  format: Pick<Format, "price">,
): string | null {
  if (requests.state === "not-measured" || requests.value === 0) return null;
  if (leastMinor === null || currency === null) return t("value.unknown");
  const least = format.price(leastMinor, currency);
  if (mostMinor === null) return t("value.least", { least });
  const most = format.price(mostMinor, currency);
  return most === least ? least : t("value.between", { least, most });
}
