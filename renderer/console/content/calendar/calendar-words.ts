import type { ScheduleRole } from "../../../../content/schema/signage/schedule-entry.ts";
import type { MessageCatalogue } from "../../../i18n/translate.ts";

export const calendarWords: MessageCatalogue<
  | "search"
  | "add"
  | "newName"
  | "before"
  | "after"
  | "thisWeek"
  | "empty"
  | "emptyNext"
  | "noMatch"
  | "noMatchNext"
  | "keyShown"
  | "keyDue"
  | "layer"
  | "layerAlone"
  | "onDays"
  | "notThisWeek"
  | "back"
  | "gone"
  | "goneNext"
  | `role.${ScheduleRole["kind"]}`
  | "alone"
> = {
  en: {
    search: "Search entries",
    add: "New entry",
    newName: "New entry",
    before: "Week before",
    after: "Week after",
    thisWeek: "This week",
    empty: "Nothing is scheduled yet",
    emptyNext: "“New entry” says what is shown and when; until then the stand-in plays.",
    noMatch: "Nothing matches",
    noMatchNext: "Try fewer letters.",
    keyShown: "on the screens by this calendar; days that are over paler",
    keyDue: "would be on, but something else goes before it",
    layer: "{priority, plural, =0 {Usual priority} other {Priority #}}",
    layerAlone: "Alone on every screen",
    onDays: "Due on {count, plural, one {# day} other {# days}} of this week",
    notThisWeek: "Not due in this week",
    back: "The whole week",
    gone: "This entry is not here",
    goneNext: "Somebody may have removed it; look into the bin below the week.",
    "role.rotation": "takes turns",
    alone: "alone",
    "role.interrupt": "comes between",
    "role.moment": "once, then the others resume",
    "role.override": "alone, whatever else is on",
  },
  fr: {
    search: "Chercher une ligne",
    add: "Nouvelle ligne",
    newName: "Nouvelle ligne",
    before: "Semaine d’avant",
    after: "Semaine d’après",
    thisWeek: "Cette semaine",
    empty: "Rien n’est encore prévu",
    emptyNext: "« Nouvelle ligne » dit quoi montrer et quand ; d’ici là, le contenu de repli passe.",
    noMatch: "Aucun résultat",
    noMatchNext: "Essayez avec moins de lettres.",
    keyShown: "à l’écran selon ce calendrier ; jours passés plus pâles",
    keyDue: "prévu, mais autre chose passe avant",
    layer: "{priority, plural, =0 {Priorité habituelle} other {Priorité #}}",
    layerAlone: "Seul sur tous les écrans",
    onDays: "Prévu {count, plural, one {# jour} other {# jours}} de cette semaine",
    notThisWeek: "Pas prévu cette semaine",
    back: "Toute la semaine",
    gone: "Cette ligne n’est pas ici",
    goneNext: "Quelqu’un l’a peut-être retirée ; voyez la corbeille sous la semaine.",
    "role.rotation": "en alternance",
    alone: "seul",
    "role.interrupt": "s’intercale",
    "role.moment": "une fois, puis le reste reprend",
    "role.override": "seule, quoi qu’il y ait d’autre",
  },
  de: {
    search: "Einträge suchen",
    add: "Neuer Eintrag",
    newName: "Neuer Eintrag",
    before: "Woche davor",
    after: "Woche danach",
    thisWeek: "Diese Woche",
    empty: "Noch nichts eingeplant",
    emptyNext: "„Neuer Eintrag“ sagt, was wann gezeigt wird; bis dahin läuft der Ersatz.",
    noMatch: "Nichts gefunden",
    noMatchNext: "Versuchen Sie weniger Buchstaben.",
    keyShown: "nach diesem Kalender auf den Bildschirmen; vergangene Tage blasser",
    keyDue: "wäre dran, aber anderes hat Vorrang",
    layer: "{priority, plural, =0 {Üblicher Vorrang} other {Vorrang #}}",
    layerAlone: "Allein auf allen Bildschirmen",
    onDays: "In dieser Woche an {count, plural, one {# Tag} other {# Tagen}}",
    notThisWeek: "Nicht in dieser Woche",
    back: "Die ganze Woche",
    gone: "Diesen Eintrag gibt es hier nicht",
    goneNext: "Vielleicht wurde er entfernt; sehen Sie im Papierkorb unter der Woche nach.",
    "role.rotation": "im Wechsel",
    alone: "allein",
    "role.interrupt": "schiebt sich dazwischen",
    "role.moment": "einmal, dann geht das andere weiter",
    "role.override": "allein, was immer sonst läuft",
  },
};
