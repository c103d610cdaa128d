import { expect, it } from "vitest";
import { LOCALES } from "../../../../content/schema/locale.ts";
import type { WarningFacts } from "../../../../main/bridge/contract/content-warning.ts";
import { createTranslate } from "../../../i18n/translate.ts";
import { warningFactsText } from "./warning-facts-text.ts";
import { warningFactsWords } from "./warning-facts-words.ts";

const FACTS: readonly (readonly [WarningFacts, RegExp])[] = [
  [
    { of: "flashes", isRed: true, atSeconds: [12, 75], hasMore: true },
    /(?:red|rouge|rot) .*0:12, 1:15 (?:and|et|und) /,
  ],
  [
    {
      of: "captions",
      locale: "de",
      faults: [{ line: 7, code: "no-words" }],
      hasMore: true,
      late: { untilSeconds: 9, filmSeconds: 6 },
    },
    /(?:German|allemand|Deutsch).*7.*0:09.*0:06/,
  ],
  [{ of: "contrast", words: "Merino", ground: null, ratio: 4.48, needed: 4.5 }, /Merino.*4[.,]4:1.*4[.,]5:1/],
  [
    { of: "languages", name: "Merino", what: "alt", missing: ["fr", "de"] },
    /Merino.*(?:French and German|français et allemand|Französisch und Deutsch)/,
  ],
];

it.each(LOCALES)("tells the places and numbers of every warning: %s", (locale) => {
  const t = createTranslate(locale, warningFactsWords);
  for (const [facts, told] of FACTS) {
    const text = warningFactsText(facts, t, locale);
    expect(text).toMatch(told);
    expect(text).not.toMatch(/[{}]/);
  }
});
