import type { MessageCatalogue } from "../../../i18n/translate.ts";
import type { DoorMeaning } from "./door-wish.ts";

export type DoorKey =
  | "title"
  | "line"
  | "back"
  | "chooseHint"
  | `columns.${DoorMeaning}`
  | "columnsHint"
  | "siteDays"
  | "visitors"
  | "incomplete"
  | "taken"
  | "takenBack";

/** Words of counts at the door that come in a file. */
export const doorWords: MessageCatalogue<DoorKey> = {
  en: {
    title: "Counts at the door",
    line: "What the counter above the door has counted, by day or by hour.",
    back: "All that is written by hand",
    chooseHint:
      "CSV, TSV or XLSX with a day or an hour and a count. Nothing is taken before you have seen it.",
    "columns.site": "Site",
    "columns.day": "Day or hour",
    "columns.visitors": "Came in",
    "columns.passersBy": "Went past",
    columnsHint: "Hours and entrances of a day are added up.",
    siteDays: "Days of sites",
    visitors: "People who came in",
    incomplete: "Choose the columns for day and count, and say which site it is.",
    taken:
      "{name} is in: {visitors, plural, one {# person} other {# people}} on {siteDays, plural, one {# day} other {# days}} of sites.",
    takenBack:
      "Taken back: {siteDays, plural, one {# day has} other {# days have}} what was there before. Days that somebody has put right since stay.",
  },
  fr: {
    title: "Comptes à la porte",
    line: "Ce que le compteur au-dessus de la porte a compté, par jour ou par heure.",
    back: "Tout ce qui est noté à la main",
    chooseHint:
      "CSV, TSV ou XLSX avec un jour ou une heure et un compte. Rien n’est repris avant que vous l’ayez vu.",
    "columns.site": "Site",
    "columns.day": "Jour ou heure",
    "columns.visitors": "Entrés",
    "columns.passersBy": "Passés devant",
    columnsHint: "Les heures et les entrées d’un jour sont additionnées.",
    siteDays: "Jours de sites",
    visitors: "Personnes entrées",
    incomplete: "Choisissez les colonnes du jour et du compte, et dites de quel site il s’agit.",
    taken:
      "{name} est repris : {visitors, plural, one {# personne} other {# personnes}} sur {siteDays, plural, one {# jour} other {# jours}} de sites.",
    takenBack:
      "Retiré : {siteDays, plural, one {# jour retrouve} other {# jours retrouvent}} ce qu’il y avait avant. Les jours corrigés depuis restent.",
  },
  de: {
    title: "Zahlen von der Tür",
    line: "Was der Zähler über der Tür gezählt hat, nach Tagen oder Stunden.",
    back: "Alles von Hand Eingetragene",
    chooseHint:
      "CSV, TSV oder XLSX mit Tag oder Stunde und einer Zahl. Nichts wird übernommen, bevor Sie es gesehen haben.",
    "columns.site": "Standort",
    "columns.day": "Tag oder Stunde",
    "columns.visitors": "Kamen herein",
    "columns.passersBy": "Gingen vorbei",
    columnsHint: "Stunden und Eingänge eines Tages werden zusammengezählt.",
    siteDays: "Tage von Standorten",
    visitors: "Leute, die hereinkamen",
    incomplete: "Wählen Sie die Spalten für Tag und Zahl, und sagen Sie, welcher Standort es ist.",
    taken:
      "{name} ist da: {visitors, plural, one {# Person} other {# Leute}} an {siteDays, plural, one {# Tag} other {# Tagen}} von Standorten.",
    takenBack:
      "Zurückgenommen: {siteDays, plural, one {# Tag hat} other {# Tage haben}} wieder, was vorher da war. Tage, die seither jemand berichtigt hat, bleiben.",
  },
};
