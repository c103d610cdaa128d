import type { Locale } from "../../../content/schema/locale.ts";
import type { Refusal, RefusalCode } from "../schema/refusal.ts";

/** What a sentence is filled with; codes that are not named here need nothing. */
interface Named {
  readonly "period-empty": { readonly siteId: string };
  readonly "too-few-sites": { readonly sites: number; readonly needed: number };
  readonly "too-few-of-an-arm": { readonly mirror: number; readonly flyer: number };
  readonly "too-few-pairs": { readonly pairs: number; readonly needed: number };
  readonly "too-few-weeks": { readonly weeks: number; readonly needed: number };
  readonly "too-few-sites-for-trend": { readonly sites: number; readonly weeks: number };
  readonly "too-few-weeks-before": { readonly weeks: number; readonly needed: number };
  readonly "week-empty": { readonly siteId: string };
}
export type RefusalAbout<C extends RefusalCode> = C extends keyof Named ? Named[C] : Record<string, never>;

type Sentences<C extends RefusalCode> = Readonly<Record<Locale, (about: RefusalAbout<C>) => string>>;

/** Makes a refusal of its code and numbers; the sentences cannot tell others. */
export function refusalOf<C extends RefusalCode>(code: C, about: RefusalAbout<C>): Refusal {
  const { en, fr, de } = SENTENCES[code] as Sentences<C>;
  return { code, about: { ...about }, sentence: { en: en(about), fr: fr(about), de: de(about) } };
}

const SENTENCES: { readonly [C in RefusalCode]: Sentences<C> } = {
  "nothing-drawn": {
    en: () => "Nothing was drawn here: what changed with the campaign may have changed without it.",
    fr: () => "Rien n’a été tiré au sort : ce qui a changé pendant la campagne aurait pu changer sans elle.",
    de: () =>
      "Hier wurde nichts ausgelost: Was sich mit der Kampagne änderte, kann sich auch ohne sie geändert haben.",
  },
  "not-in-this-design": {
    en: () =>
      "No site went without both after the weeks before. Shops that take turns tell what each adds to nothing.",
    fr: () =>
      "Après les semaines d’avant, aucun site n’est resté sans les deux. À tour de rôle, on voit ce que chacun ajoute à rien.",
    de: () =>
      "Nach den Wochen davor war kein Standort ohne beides. Wechseln sich Filialen ab, zeigt sich, was jedes zu nichts hinzufügt.",
  },
  "period-empty": {
    en: ({ siteId }) =>
      `${siteId} sold nothing advertised, or nothing of reference, before or during the campaign. Look whether its sales are all in.`,
    fr: ({ siteId }) =>
      `${siteId} n’a vendu aucun article promu, ou aucun de référence, avant ou pendant la campagne. Voyez si toutes ses ventes sont là.`,
    de: ({ siteId }) =>
      `${siteId} verkaufte vor oder während der Kampagne nichts Beworbenes oder nichts zum Vergleich. Sehen Sie nach, ob alle Verkäufe da sind.`,
  },
  "no-sales": {
    en: () => "Nothing was sold, or no sales are known yet. Bring the tills’ files.",
    fr: () =>
      "Rien n’a été vendu, ou les ventes ne sont pas encore connues. Apportez les fichiers des caisses.",
    de: () =>
      "Nichts wurde verkauft, oder es sind noch keine Verkäufe da. Bringen Sie die Dateien der Kassen.",
  },
  "too-few-sites": {
    en: ({ needed, sites }) =>
      `Sites that can be compared: ${sites}. Fewer than ${needed} do not show how much sites differ by chance.`,
    fr: ({ needed, sites }) =>
      `Sites comparables : ${sites}. À moins de ${needed}, on ne voit pas de combien les sites diffèrent par hasard.`,
    de: ({ needed, sites }) =>
      `Vergleichbare Standorte: ${sites}. Weniger als ${needed} zeigen nicht, wie sehr sich Standorte zufällig unterscheiden.`,
  },
  "too-few-of-an-arm": {
    en: ({ flyer, mirror }) =>
      `Sites that can be compared: ${mirror} with the mirror, ${flyer} with the flyer. Three in all are needed, and one of each.`,
    fr: ({ flyer, mirror }) =>
      `Sites comparables : ${mirror} avec le miroir, ${flyer} avec le prospectus. Il en faut trois en tout, et un de chaque.`,
    de: ({ flyer, mirror }) =>
      `Vergleichbare Standorte: ${mirror} mit Spiegel, ${flyer} mit Flyer. Drei insgesamt sind nötig, und von jedem einer.`,
  },
  "too-few-pairs": {
    en: ({ needed, pairs }) => `Pairs with sales on both sides: ${pairs}. At least ${needed} are needed.`,
    fr: ({ needed, pairs }) =>
      `Paires avec des ventes des deux côtés : ${pairs}. Il en faut ${needed} au moins.`,
    de: ({ needed, pairs }) =>
      `Paare mit Verkäufen auf beiden Seiten: ${pairs}. Mindestens ${needed} sind nötig.`,
  },
  "too-few-weeks": {
    en: ({ needed, weeks }) => `Weeks before the start: ${weeks}. A trend shows from ${needed} on.`,
    fr: ({ needed, weeks }) =>
      `Semaines avant le début : ${weeks}. Une tendance se voit à partir de ${needed}.`,
    de: ({ needed, weeks }) => `Wochen vor dem Beginn: ${weeks}. Ein Trend zeigt sich ab ${needed}.`,
  },
  "too-few-sites-for-trend": {
    en: ({ sites, weeks }) =>
      `${sites} sites are too few to test ${weeks} weeks before the start together. More sites would tell.`,
    fr: ({ sites, weeks }) =>
      `${sites} sites sont trop peu pour examiner ensemble ${weeks} semaines d’avant. Avec plus de sites, on le saurait.`,
    de: ({ sites, weeks }) =>
      `${sites} Standorte sind zu wenige, um ${weeks} Wochen davor gemeinsam zu prüfen. Mehr Standorte würden es zeigen.`,
  },
  "week-before-empty": {
    en: () => "There are no sales in the week before the start, with which the others are compared.",
    fr: () => "Il n’y a pas de ventes dans la semaine avant le début, à laquelle on compare les autres.",
    de: () => "In der Woche vor dem Beginn, mit der die anderen verglichen werden, gibt es keine Verkäufe.",
  },
  "one-site-decides": {
    en: () =>
      "One site alone decides here: without it there would be no estimate, and what one site does cannot be told from chance.",
    fr: () =>
      "Un seul site décide ici : sans lui, pas d’estimation, et ce que fait un seul site ne se distingue pas du hasard.",
    de: () =>
      "Hier entscheidet ein einziger Standort: Ohne ihn gäbe es keine Schätzung, und was einer tut, ist vom Zufall nicht zu trennen.",
  },
  "one-plan": {
    en: () => "Only one plan could have been drawn, so chance cannot be reckoned from the draw.",
    fr: () => "Un seul plan pouvait être tiré : le tirage ne dit donc rien du hasard.",
    de: () => "Nur ein Plan hätte ausgelost werden können; aus dem Los lässt sich kein Zufall errechnen.",
  },
  "not-told-apart": {
    en: () =>
      "Arms cannot be told apart from sites and weeks: too much is missing in the sales. Bring the missing days.",
    fr: () =>
      "Les groupes ne se distinguent pas des sites et des semaines : il manque trop de ventes. Apportez les jours manquants.",
    de: () =>
      "Die Gruppen lassen sich nicht von Standorten und Wochen trennen: Es fehlen zu viele Verkäufe. Bringen Sie die fehlenden Tage.",
  },
  "nothing-left": {
    en: () =>
      "There are as many unknowns as sums of sales: nothing is left to see chance by. More sites or weeks would help.",
    fr: () =>
      "Il y a autant d’inconnues que de sommes de ventes : rien ne reste pour voir le hasard. Plus de sites ou de semaines aideraient.",
    de: () =>
      "Es gibt so viele Unbekannte wie Summen von Verkäufen: Nichts bleibt, um den Zufall zu sehen. Mehr Standorte oder Wochen helfen.",
  },
  "no-noise": {
    en: () =>
      "All sites moved exactly alike, so there is no chance to compare with. Were sales really counted?",
    fr: () =>
      "Tous les sites ont bougé exactement de la même façon : pas de hasard auquel comparer. Les ventes sont-elles vraiment comptées ?",
    de: () =>
      "Alle Standorte bewegten sich genau gleich; es gibt keinen Zufall zum Vergleichen. Wurden die Verkäufe wirklich gezählt?",
  },
  "runs-to-infinity": {
    en: () =>
      "The estimate runs to infinity: with one of the arms nothing was sold where others sold, or the reverse.",
    fr: () =>
      "L’estimation part à l’infini : dans un des groupes, rien ne s’est vendu là où les autres vendaient, ou l’inverse.",
    de: () =>
      "Die Schätzung läuft ins Unendliche: In einer der Gruppen wurde nichts verkauft, wo andere verkauften, oder umgekehrt.",
  },
  "sites-take-turns": {
    en: () =>
      "Not for this design: sites take turns here, and this needs sites that have the flyer all the time to compare with.",
    fr: () =>
      "Pas pour ce plan : ici les sites alternent, et il faudrait des sites qui gardent le prospectus tout le temps pour comparer.",
    de: () =>
      "Nicht bei diesem Aufbau: Hier wechseln sich Standorte ab; zum Vergleich bräuchte es welche, die durchgehend den Flyer haben.",
  },
  "one-site": {
    en: () => "Not for this design: there is one site only, and this compares a site with others.",
    fr: () => "Pas pour ce plan : il n’y a qu’un site, et ceci compare un site à d’autres.",
    de: () =>
      "Nicht bei diesem Aufbau: Es gibt nur einen Standort, und hier wird einer mit anderen verglichen.",
  },
  "week-empty": {
    en: ({ siteId }) =>
      `${siteId} has a week in which nothing advertised, or nothing of reference, was sold, and this goes through every week.`,
    fr: ({ siteId }) =>
      `${siteId} a une semaine sans vente d’articles promus ou de référence, et ceci passe par toutes les semaines.`,
    de: ({ siteId }) =>
      `${siteId} hat eine Woche ohne Verkäufe von Beworbenem oder von Vergleichsartikeln, und hier zählt jede Woche.`,
  },
  "too-few-weeks-before": {
    en: ({ needed, weeks }) =>
      `Weeks before the start: ${weeks}. This learns from them how sites move alike, and needs ${needed}.`,
    fr: ({ needed, weeks }) =>
      `Semaines avant le début : ${weeks}. Ceci y apprend comment les sites bougent ensemble ; il en faut ${needed}.`,
    de: ({ needed, weeks }) =>
      `Wochen vor dem Beginn: ${weeks}. Daraus wird gelernt, wie Standorte gemeinsam schwanken; nötig sind ${needed}.`,
  },
  "out-of-reach": {
    en: () => "This test does not go through so many or so large sums. The verdict’s own test does.",
    fr: () => "Ce test ne va pas jusqu’à des sommes si nombreuses ou si grandes. Celui du verdict, si.",
    de: () => "Dieser Test reicht nicht für so viele oder so große Summen. Der des Urteils schon.",
  },
};
