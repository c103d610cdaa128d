import type { MessageCatalogue } from "../../i18n/translate.ts";

export type ExperimentsKey =
  | "title"
  | "line"
  | "experiments"
  | "sales"
  | "byHand"
  | "chain"
  | "which"
  | "new"
  | "example"
  | "exampleWhy"
  | "empty"
  | "emptyNext"
  | "drafts"
  | "running"
  | "ended"
  | "search"
  | "noMatch"
  | "noMatchNext"
  | "firstDay"
  | "between"
  | "sites"
  | "report"
  | "plan"
  | "edit"
  | "discard"
  | "discarded"
  | "undo";

/** Words of the list of experiments, and of the ways between its pages. */
export const experimentsWords: MessageCatalogue<ExperimentsKey> = {
  en: {
    title: "Experiments",
    line: "Did the mirror sell more than the flyer?",
    experiments: "Experiments",
    sales: "Sales",
    byHand: "By hand",
    chain: "Sites",
    which: "Experiments and what they need",
    new: "New experiment",
    example: "See an example",
    exampleWhy: "The report of a made-up chain, marked as simulated.",
    empty: "No experiment yet",
    emptyNext:
      "Say which products are advertised, where and for how long. The plan is drawn by chance, the screens follow it, and sales tell the rest.",
    drafts: "Drafts",
    running: "Drawn",
    ended: "Ended",
    search: "Search by title or site",
    noMatch: "Nothing fits this search",
    noMatchNext: "Try a part of the title, or the name of a site.",
    firstDay: "from {day}",
    between: "{from} to {until}",
    sites: "{count, plural, one {# site} other {# sites}}",
    report: "Report",
    plan: "Plan",
    edit: "Go on writing",
    discard: "Discard",
    discarded: "“{title}” is discarded.",
    undo: "Undo",
  },
  fr: {
    title: "Expériences",
    line: "Le miroir a-t-il fait vendre plus que le prospectus ?",
    experiments: "Expériences",
    sales: "Ventes",
    byHand: "À la main",
    chain: "Sites",
    which: "Les expériences et ce qu’il leur faut",
    new: "Nouvelle expérience",
    example: "Voir un exemple",
    exampleWhy: "Le rapport de boutiques inventées, marqué comme simulation.",
    empty: "Pas encore d’expérience",
    emptyNext:
      "Dites quels articles sont promus, où et combien de temps. Le plan est tiré au sort, les écrans le suivent, et les ventes disent le reste.",
    drafts: "Brouillons",
    running: "Tirées au sort",
    ended: "Terminées",
    search: "Chercher par titre ou site",
    noMatch: "Rien ne correspond",
    noMatchNext: "Essayez une partie du titre, ou le nom d’un site.",
    firstDay: "dès le {day}",
    between: "du {from} au {until}",
    sites: "{count, plural, one {# site} other {# sites}}",
    report: "Rapport",
    plan: "Plan",
    edit: "Continuer",
    discard: "Supprimer",
    discarded: "« {title} » est supprimé.",
    undo: "Annuler",
  },
  de: {
    title: "Versuche",
    line: "Hat der Spiegel mehr verkauft als der Flyer?",
    experiments: "Versuche",
    sales: "Verkäufe",
    byHand: "Von Hand",
    chain: "Standorte",
    which: "Versuche und was sie brauchen",
    new: "Neuer Versuch",
    example: "Ein Beispiel ansehen",
    exampleWhy: "Der Bericht einer erfundenen Kette, als simuliert gekennzeichnet.",
    empty: "Noch kein Versuch",
    emptyNext:
      "Sagen Sie, welche Artikel beworben werden, wo und wie lange. Der Plan wird ausgelost, die Bildschirme halten sich daran, und die Verkäufe sagen den Rest.",
    drafts: "Entwürfe",
    running: "Ausgelost",
    ended: "Beendet",
    search: "Nach Titel oder Standort suchen",
    noMatch: "Dazu passt nichts",
    noMatchNext: "Versuchen Sie es mit einem Teil des Titels oder einem Standort.",
    firstDay: "ab {day}",
    between: "{from} bis {until}",
    sites: "{count, plural, one {# Standort} other {# Standorte}}",
    report: "Bericht",
    plan: "Plan",
    edit: "Weiterschreiben",
    discard: "Verwerfen",
    discarded: "„{title}“ ist verworfen.",
    undo: "Rückgängig",
  },
};
