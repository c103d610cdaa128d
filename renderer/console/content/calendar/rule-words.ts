import type { MessageCatalogue } from "../../../i18n/translate.ts";
import type { PlaceInMonth, RuleForm } from "./rule-form.ts";

/** What is asked of an entry that comes again. */
export const ruleWords: MessageCatalogue<
  | "again"
  | "everyWeeks"
  | "dayOfMonth"
  | "place"
  | "weekday"
  | "lastDay"
  | "rule"
  | "ruleHint"
  | "first"
  | "everyNth"
  | `again.${RuleForm["kind"]}`
  | `place.${PlaceInMonth}`
> = {
  en: {
    again: "How often?",
    "again.daily": "Every day",
    "again.weekly": "On days of the week",
    "again.monthly": "On a day of the month",
    "again.monthly-weekday": "On a weekday of the month, such as the first Saturday",
    "again.yearly": "Every year on the same day",
    "again.own": "By a rule of my own",
    everyWeeks: "In which weeks?",
    everyNth: "{weeks, plural, =1 {Every week} =2 {Every second week} other {Every # weeks}}",
    dayOfMonth: "Day of the month",
    place: "Which one?",
    "place.1": "First",
    "place.2": "Second",
    "place.3": "Third",
    "place.4": "Fourth",
    "place.-1": "Last",
    weekday: "Weekday",
    lastDay: "Last day",
    rule: "Rule",
    ruleHint: "As calendars write it (RFC 5545), for example FREQ=MONTHLY;BYDAY=1SA",
    first: "From this day on",
  },
  fr: {
    again: "À quel rythme ?",
    "again.daily": "Chaque jour",
    "again.weekly": "Certains jours de la semaine",
    "again.monthly": "Un jour du mois",
    "again.monthly-weekday": "Un jour de semaine du mois, comme le premier samedi",
    "again.yearly": "Chaque année à la même date",
    "again.own": "Selon ma propre règle",
    everyWeeks: "Quelles semaines ?",
    everyNth: "{weeks, plural, =1 {Chaque semaine} =2 {Une semaine sur deux} other {Toutes les # semaines}}",
    dayOfMonth: "Jour du mois",
    place: "Lequel ?",
    "place.1": "Premier",
    "place.2": "Deuxième",
    "place.3": "Troisième",
    "place.4": "Quatrième",
    "place.-1": "Dernier",
    weekday: "Jour de semaine",
    lastDay: "Dernier jour",
    rule: "Règle",
    ruleHint: "À la façon des agendas (RFC 5545), par exemple FREQ=MONTHLY;BYDAY=1SA",
    first: "À partir de ce jour",
  },
  de: {
    again: "Wie oft?",
    "again.daily": "Jeden Tag",
    "again.weekly": "An Wochentagen",
    "again.monthly": "An einem Tag im Monat",
    "again.monthly-weekday": "An einem Wochentag im Monat, etwa am ersten Samstag",
    "again.yearly": "Jedes Jahr am selben Tag",
    "again.own": "Nach eigener Regel",
    everyWeeks: "In welchen Wochen?",
    everyNth: "{weeks, plural, =1 {Jede Woche} =2 {Jede zweite Woche} other {Alle # Wochen}}",
    dayOfMonth: "Tag im Monat",
    place: "Welcher?",
    "place.1": "Erster",
    "place.2": "Zweiter",
    "place.3": "Dritter",
    "place.4": "Vierter",
    "place.-1": "Letzter",
    weekday: "Wochentag",
    lastDay: "Letzter Tag",
    rule: "Regel",
    ruleHint: "Wie Kalender sie schreiben (RFC 5545), zum Beispiel FREQ=MONTHLY;BYDAY=1SA",
    first: "Von diesem Tag an",
  },
};
