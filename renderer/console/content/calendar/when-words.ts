import type { MessageCatalogue } from "../../../i18n/translate.ts";

/** Parts of a sentence that says when something is shown. */
export const whenWords: MessageCatalogue<
  | "always"
  | "from"
  | "until"
  | "at"
  | "daily"
  | "weekly"
  | "monthly"
  | "monthlyWeekday"
  | "yearly"
  | "own"
  | "except"
  | "hours"
  | "hoursOverMidnight"
  | "otherDays"
> = {
  en: {
    always: "always",
    from: "from {from}",
    until: "until {until}",
    at: "{often} at {time} for {length}",
    daily: "every day",
    weekly: "{weeks, plural, one {every {days}} other {every # weeks on {days}}}",
    monthly: "on day {day} of every month",
    monthlyWeekday:
      "on the {place, select, 1 {first} 2 {second} 3 {third} 4 {fourth} other {last}} {day} of every month",
    yearly: "every year on this day",
    own: "by the rule {rule}",
    except: "not on {count, plural, one {# day} other {# days}}",
    hours: "{days} {from} to {until}",
    hoursOverMidnight: "{days} {from} to {until} of the next day",
    otherDays: "other hours on {count, plural, one {# day} other {# days}}",
  },
  fr: {
    always: "toujours",
    from: "du {from}",
    until: "jusqu’au {until}",
    at: "{often} à {time} pendant {length}",
    daily: "chaque jour",
    weekly: "{weeks, plural, one {chaque {days}} other {toutes les # semaines le {days}}}",
    monthly: "le {day} de chaque mois",
    monthlyWeekday:
      "le {place, select, 1 {premier} 2 {deuxième} 3 {troisième} 4 {quatrième} other {dernier}} {day} de chaque mois",
    yearly: "chaque année à cette date",
    own: "selon la règle {rule}",
    except: "sauf {count, plural, one {# jour} other {# jours}}",
    hours: "{days} de {from} à {until}",
    hoursOverMidnight: "{days} de {from} à {until} le lendemain",
    otherDays: "d’autres horaires {count, plural, one {# jour} other {# jours}}",
  },
  de: {
    always: "immer",
    from: "ab {from}",
    until: "bis {until}",
    at: "{often} um {time} für {length}",
    daily: "jeden Tag",
    weekly: "{weeks, plural, one {jeden {days}} other {alle # Wochen am {days}}}",
    monthly: "am {day}. jedes Monats",
    monthlyWeekday:
      "am {place, select, 1 {ersten} 2 {zweiten} 3 {dritten} 4 {vierten} other {letzten}} {day} jedes Monats",
    yearly: "jedes Jahr an diesem Tag",
    own: "nach der Regel {rule}",
    except: "außer an {count, plural, one {# Tag} other {# Tagen}}",
    hours: "{days} {from} bis {until}",
    hoursOverMidnight: "{days} {from} bis {until} am Tag danach",
    otherDays: "andere Zeiten an {count, plural, one {# Tag} other {# Tagen}}",
  },
};
