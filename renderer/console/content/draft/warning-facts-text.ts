import { cutRatio, placeText } from "../../../../content/programme/accessible/told-numbers.ts";
import type { Locale } from "../../../../content/schema/locale.ts";
import type { WarningFacts } from "../../../../main/bridge/contract/content-warning.ts";
import { REGION_OF_LOCALE, type Translate } from "../../../i18n/translate.ts";
import type { warningFactsWords } from "./warning-facts-words.ts";

/** Where and by how much: the second sentence of a warning, in the reader's language. */
export function warningFactsText(
  facts: WarningFacts,
  t: Translate<keyof (typeof warningFactsWords)["en"]>,
  locale: Locale,
): string {
  switch (facts.of) {
    case "flashes":
      return t("flashes", {
        isRed: String(facts.isRed),
        places: facts.atSeconds.map(placeText).join(", "),
        hasMore: String(facts.hasMore),
      });
    case "captions": {
      const { faults, hasMore, late } = facts;
      const told = faults.map(({ code, line }) => t(`caption.${code}`, { line }));
      if (hasMore) told.push(t("caption.more"));
      if (late !== null)
        told.push(
          t("caption.late", { until: placeText(late.untilSeconds), end: placeText(late.filmSeconds) }),
        );
      return t("captions", { language: languagesText([facts.locale], locale), faults: told.join(" ") });
    }
    case "contrast":
      return t("contrast", {
        words: facts.words,
        ground: facts.ground ?? t("ground"),
        ratio: ratioText(facts.ratio, locale),
        needed: ratioText(facts.needed, locale),
      });
    case "languages":
      return t("languages", {
        name: facts.name,
        what: facts.what,
        languages: languagesText(facts.missing, locale),
      });
  }
}

function languagesText(locales: readonly Locale[], locale: Locale): string {
  const names = new Intl.DisplayNames(REGION_OF_LOCALE[locale], { type: "language" });
  return new Intl.ListFormat(REGION_OF_LOCALE[locale]).format(locales.map((each) => names.of(each) ?? each));
}

function ratioText(ratio: number, locale: Locale): string {
  return cutRatio(ratio).toLocaleString(REGION_OF_LOCALE[locale], { minimumFractionDigits: 1 });
}
