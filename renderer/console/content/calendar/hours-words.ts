import type { MessageCatalogue } from "../../../i18n/translate.ts";

export const hoursWords: MessageCatalogue<
  | "nextDay"
  | "addDay"
  | "takeDay"
  | "exceptions"
  | "exceptionsHint"
  | "exceptionDay"
  | "closed"
  | "addHoursOfDay"
  | "takeException"
  | "except"
  | "said"
> = {
  en: {
    nextDay: "until the next day",
    addDay: "Add this day",
    takeDay: "Take {day} out",
    exceptions: "Other hours on single days",
    exceptionsHint: "Holidays, long shopping nights, stocktaking.",
    exceptionDay: "Day",
    closed: "nothing on this day",
    addHoursOfDay: "Add hours on {day}",
    takeException: "Take {day} out",
    except: "Not on these days",
    said: "In words: {hours}.",
  },
  fr: {
    nextDay: "jusqu’au lendemain",
    addDay: "Ajouter ce jour",
    takeDay: "Retirer {day}",
    exceptions: "D’autres horaires certains jours",
    exceptionsHint: "Jours fériés, nocturnes, inventaire.",
    exceptionDay: "Jour",
    closed: "rien ce jour-là",
    addHoursOfDay: "Ajouter des horaires le {day}",
    takeException: "Retirer {day}",
    except: "Pas ces jours-là",
    said: "En mots : {hours}.",
  },
  de: {
    nextDay: "bis zum Tag danach",
    addDay: "Diesen Tag hinzufügen",
    takeDay: "{day} herausnehmen",
    exceptions: "Andere Zeiten an einzelnen Tagen",
    exceptionsHint: "Feiertage, lange Einkaufsnächte, Inventur.",
    exceptionDay: "Tag",
    closed: "an diesem Tag nichts",
    addHoursOfDay: "Zeiten am {day} hinzufügen",
    takeException: "{day} herausnehmen",
    except: "Nicht an diesen Tagen",
    said: "In Worten: {hours}.",
  },
};
