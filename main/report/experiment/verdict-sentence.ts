import type { Locale } from "../../../content/schema/locale.ts";
import type { Verdict, VerdictKind, VerdictReason } from "../schema/experiment-result.ts";
import { type JudgedEffect, verdictOf } from "./verdict.ts";

/** Marks of a sentence that are filled with the very numbers of the table. */
interface Numbers {
  readonly lift: string;
  readonly lower: string;
  readonly upper: string;
  readonly level: string;
  readonly worthwhile: string;
  readonly smallestP: string;
  readonly alpha: string;
}

/** One function makes verdict and sentence from the same numbers, so that they cannot contradict each other. */
export function judge(judged: JudgedEffect): Verdict {
  const { kind, reason } = verdictOf(judged);
  const sentence = (locale: Locale) => SENTENCES[reason][locale](numbersOf(judged, locale));
  return { kind, reason, sentence: { en: sentence("en"), fr: sentence("fr"), de: sentence("de") } };
}

/** Which verdicts a reason may stand beside: each reason belongs to one. */
export const KIND_OF_REASON = {
  "above-zero-and-worthwhile": "works",
  "below-worthwhile": "no-difference",
  worse: "no-difference",
  "interval-too-wide": "inconclusive",
  "positive-but-maybe-small": "inconclusive",
  "smallest-p-above-alpha": "not-measurable",
  "nothing-drawn": "not-measurable",
  "no-estimate": "not-measurable",
  "plan-not-followed": "not-measurable",
} as const satisfies Record<VerdictReason, VerdictKind>;

const SENTENCES: Record<VerdictReason, Record<Locale, (numbers: Numbers) => string>> = {
  "above-zero-and-worthwhile": {
    en: (n) =>
      `The mirror works: it sold ${n.lift} more than the flyer (${n.level} interval ${n.lower} to ${n.upper}).`,
    fr: (n) =>
      `Le miroir fonctionne : il a fait vendre ${n.lift} de plus que le prospectus (intervalle à ${n.level} : ${n.lower} à ${n.upper}).`,
    de: (n) =>
      `Der Spiegel wirkt: Er verkaufte ${n.lift} mehr als der Flyer (${n.level}-Intervall ${n.lower} bis ${n.upper}).`,
  },
  "below-worthwhile": {
    en: (n) =>
      `No difference worth having: at best ${n.upper} more than the flyer, and ${n.worthwhile} would be worthwhile.`,
    fr: (n) =>
      `Pas de différence qui vaille la peine : au mieux ${n.upper} de plus que le prospectus, alors qu’il en faudrait ${n.worthwhile}.`,
    de: (n) =>
      `Kein Unterschied, der sich lohnt: bestenfalls ${n.upper} mehr als der Flyer, lohnend wären ${n.worthwhile}.`,
  },
  worse: {
    en: (n) =>
      `No difference worth having: the mirror sold less than the flyer (${n.lift}, ${n.level} interval ${n.lower} to ${n.upper}).`,
    fr: (n) =>
      `Pas de différence qui vaille la peine : le miroir a fait vendre moins que le prospectus (${n.lift}, intervalle à ${n.level} : ${n.lower} à ${n.upper}).`,
    de: (n) =>
      `Kein Unterschied, der sich lohnt: Der Spiegel verkaufte weniger als der Flyer (${n.lift}, ${n.level}-Intervall ${n.lower} bis ${n.upper}).`,
  },
  "interval-too-wide": {
    en: (n) =>
      `Inconclusive: between ${n.lower} and ${n.upper} against the flyer, everything is still possible.`,
    fr: (n) =>
      `Pas concluant : entre ${n.lower} et ${n.upper} par rapport au prospectus, tout reste possible.`,
    de: (n) =>
      `Nicht entschieden: Zwischen ${n.lower} und ${n.upper} gegenüber dem Flyer ist noch alles möglich.`,
  },
  "positive-but-maybe-small": {
    en: (n) =>
      `Inconclusive: the mirror sold more than the flyer (${n.lift}), but perhaps less than the ${n.worthwhile} that would be worthwhile.`,
    fr: (n) =>
      `Pas concluant : le miroir a fait vendre plus que le prospectus (${n.lift}), mais peut-être moins que les ${n.worthwhile} qui en vaudraient la peine.`,
    de: (n) =>
      `Nicht entschieden: Der Spiegel verkaufte mehr als der Flyer (${n.lift}), aber vielleicht weniger als die ${n.worthwhile}, die sich lohnen würden.`,
  },
  "smallest-p-above-alpha": {
    en: (n) =>
      `Not measurable with this design: with so few sites or pairs of days no result could have been surer than p = ${n.smallestP}, and ${n.alpha} was asked for.`,
    fr: (n) =>
      `Pas mesurable avec ce plan : avec si peu de sites ou de paires de jours, aucun résultat n’aurait pu être plus sûr que p = ${n.smallestP}, et on demandait ${n.alpha}.`,
    de: (n) =>
      `Mit diesem Plan nicht messbar: Bei so wenigen Standorten oder Tagespaaren hätte kein Ergebnis sicherer sein können als p = ${n.smallestP}, verlangt waren ${n.alpha}.`,
  },
  "nothing-drawn": {
    en: () =>
      "Not measurable with this design: nothing was drawn, so what changed with the campaign may have changed without it.",
    fr: () =>
      "Pas mesurable avec ce plan : rien n’a été tiré au sort, et ce qui a changé pendant la campagne aurait pu changer sans elle.",
    de: () =>
      "Mit diesem Plan nicht messbar: Nichts wurde ausgelost, und was sich mit der Kampagne änderte, kann sich auch ohne sie geändert haben.",
  },
  "no-estimate": {
    en: () => "Not measurable with this design and these sales: there is no estimate. The table says why.",
    fr: () =>
      "Pas mesurable avec ce plan et ces ventes : il n’y a pas d’estimation. Le tableau dit pourquoi.",
    de: () =>
      "Mit diesem Plan und diesen Verkäufen nicht messbar: Es gibt keine Schätzung. Die Tabelle sagt, warum.",
  },
  "plan-not-followed": {
    en: () =>
      "Not measurable: what was shown or counted does not fit the plan. The list of what speaks against it says where.",
    fr: () =>
      "Pas mesurable : ce qui a été montré ou compté ne correspond pas au plan. La liste de ce qui s’y oppose dit où.",
    de: () =>
      "Nicht messbar: Was gezeigt oder gezählt wurde, passt nicht zum Plan. Die Liste dessen, was dagegen spricht, sagt, wo.",
  },
};

const UNBOUNDED: Record<Locale, { readonly lower: string; readonly upper: string }> = {
  en: { lower: "no lower limit", upper: "no upper limit" },
  fr: { lower: "sans limite inférieure", upper: "sans limite supérieure" },
  de: { lower: "keine untere Grenze", upper: "keine obere Grenze" },
};

function numbersOf({ effect, worthwhileLift, alpha }: JudgedEffect, locale: Locale): Numbers {
  const percent = new Intl.NumberFormat(locale, {
    style: "percent",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const level = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const p = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });
  const { lower = null, upper = null, level: ofInterval = 1 - alpha } = effect.interval ?? {};
  return {
    lift: percent.format(effect.lift ?? 0),
    lower: lower === null ? UNBOUNDED[locale].lower : percent.format(lower),
    upper: upper === null ? UNBOUNDED[locale].upper : percent.format(upper),
    level: level.format(ofInterval),
    worthwhile: percent.format(worthwhileLift),
    smallestP: p.format(effect.smallestP ?? 1),
    alpha: p.format(alpha),
  };
}
