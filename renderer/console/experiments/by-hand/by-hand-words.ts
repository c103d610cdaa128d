import type { MessageCatalogue } from "../../../i18n/translate.ts";

export type ByHandKey =
  | "title"
  | "line"
  | "flyers"
  | "flyersHint"
  | "doors"
  | "doorsHint"
  | "notes"
  | "notesHint"
  | "site"
  | "allSites"
  | "fromDay"
  | "lastDay"
  | "day"
  | "what"
  | "handedOut"
  | "redeemed"
  | "redeemedHint"
  | "cost"
  | "currency"
  | "visitors"
  | "passersBy"
  | "passersByHint"
  | "text"
  | "add"
  | "remove"
  | "removed"
  | "noFlyers"
  | "noDoors"
  | "noNotes"
  | "notCounted"
  | "lastMonths"
  | "fromFile";

/** Words of what is written down by hand. */
export const byHandWords: MessageCatalogue<ByHandKey> = {
  en: {
    title: "By hand",
    line: "What no till and no mirror knows: flyers, people at the door, and what happened.",
    flyers: "Flyers handed out",
    flyersHint: "The report sets their contacts, redeemed codes and cost beside the mirror’s.",
    doors: "People at the door",
    doorsHint: "A day’s count, from a counter or by tally. The same day again replaces it.",
    notes: "Notes",
    notesHint: "What a reader of the report should know: roadworks, a sale next door. No names of people.",
    site: "Site",
    allSites: "All sites",
    fromDay: "First day",
    lastDay: "Last day",
    day: "Day",
    what: "What",
    handedOut: "Handed out",
    redeemed: "Codes redeemed",
    redeemedHint: "Leave empty if nobody counted.",
    cost: "Cost",
    currency: "Currency",
    visitors: "Came in",
    passersBy: "Went past",
    passersByHint: "Leave empty if nobody counted.",
    text: "Note",
    add: "Write it down",
    remove: "Remove",
    removed: "“{name}” is removed.",
    noFlyers: "No flyers are written down yet.",
    noDoors: "No counts are written down yet.",
    noNotes: "No notes yet.",
    notCounted: "not counted",
    lastMonths: "The last twelve months and what is planned ahead.",
    fromFile: "Read counts from a file",
  },
  fr: {
    title: "À la main",
    line: "Ce que ni la caisse ni le miroir ne savent : prospectus, passage à la porte, événements.",
    flyers: "Prospectus distribués",
    flyersHint: "Le rapport met leurs contacts, codes utilisés et coûts à côté de ceux du miroir.",
    doors: "Passage à la porte",
    doorsHint: "Le compte d’un jour, au compteur ou à la main. Le même jour encore une fois le remplace.",
    notes: "Notes",
    notesHint: "Ce qu’un lecteur du rapport doit savoir : travaux, soldes à côté. Pas de noms de personnes.",
    site: "Site",
    allSites: "Tous les sites",
    fromDay: "Premier jour",
    lastDay: "Dernier jour",
    day: "Jour",
    what: "Quoi",
    handedOut: "Distribués",
    redeemed: "Codes utilisés",
    redeemedHint: "Laissez vide si personne n’a compté.",
    cost: "Coût",
    currency: "Monnaie",
    visitors: "Sont entrés",
    passersBy: "Sont passés devant",
    passersByHint: "Laissez vide si personne n’a compté.",
    text: "Note",
    add: "Noter",
    remove: "Retirer",
    removed: "« {name} » est retiré.",
    noFlyers: "Aucun prospectus noté pour l’instant.",
    noDoors: "Aucun compte noté pour l’instant.",
    noNotes: "Pas encore de note.",
    notCounted: "non compté",
    lastMonths: "Les douze derniers mois et ce qui est prévu.",
    fromFile: "Lire des comptes dans un fichier",
  },
  de: {
    title: "Von Hand",
    line: "Was weder Kasse noch Spiegel wissen: Flyer, Leute an der Tür, und was sonst war.",
    flyers: "Verteilte Flyer",
    flyersHint: "Der Bericht stellt ihre Kontakte, eingelösten Codes und Kosten neben die des Spiegels.",
    doors: "Leute an der Tür",
    doorsHint: "Die Zahl eines Tages, vom Zähler oder per Strichliste. Derselbe Tag noch einmal ersetzt sie.",
    notes: "Notizen",
    notesHint:
      "Was man beim Lesen des Berichts wissen sollte: Baustelle, Ausverkauf nebenan. Keine Namen von Leuten.",
    site: "Standort",
    allSites: "Alle Standorte",
    fromDay: "Erster Tag",
    lastDay: "Letzter Tag",
    day: "Tag",
    what: "Was",
    handedOut: "Verteilt",
    redeemed: "Eingelöste Codes",
    redeemedHint: "Leer lassen, wenn niemand gezählt hat.",
    cost: "Kosten",
    currency: "Währung",
    visitors: "Kamen herein",
    passersBy: "Gingen vorbei",
    passersByHint: "Leer lassen, wenn niemand gezählt hat.",
    text: "Notiz",
    add: "Eintragen",
    remove: "Entfernen",
    removed: "„{name}“ ist entfernt.",
    noFlyers: "Noch sind keine Flyer eingetragen.",
    noDoors: "Noch sind keine Zahlen eingetragen.",
    noNotes: "Noch keine Notiz.",
    notCounted: "nicht gezählt",
    lastMonths: "Die letzten zwölf Monate und was vorausgeplant ist.",
    fromFile: "Zahlen aus einer Datei lesen",
  },
};
