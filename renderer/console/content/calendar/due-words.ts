import type { MessageCatalogue } from "../../../i18n/translate.ts";
import type { NextTimes } from "./next-times.ts";

export const dueWords: MessageCatalogue<"said" | "next" | Extract<NextTimes["kind"], "never" | "bad-rule">> =
  {
    en: {
      said: "Shown {when}.",
      next: "Next: {times}",
      never: "Never shown within a year from now: these times lie in the past, or exclude each other.",
      "bad-rule":
        "This rule cannot be read, so it would never be shown. Correct it, or choose how often above.",
    },
    fr: {
      said: "Montré {when}.",
      next: "Prochaines fois : {times}",
      never: "Jamais montré d’ici un an : ces horaires sont passés, ou s’excluent.",
      "bad-rule":
        "Cette règle ne se lit pas ; rien ne serait jamais montré. Corrigez-la, ou choisissez le rythme ci-dessus.",
    },
    de: {
      said: "Läuft {when}.",
      next: "Als Nächstes: {times}",
      never: "Läuft im nächsten Jahr nie: Diese Zeiten liegen zurück oder schließen einander aus.",
      "bad-rule":
        "Diese Regel lässt sich nicht lesen, so liefe es nie. Berichtigen Sie sie, oder wählen Sie oben, wie oft.",
    },
  };
