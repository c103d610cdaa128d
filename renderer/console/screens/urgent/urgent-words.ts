import type { UrgentStyle } from "../../../../main/bridge/contract/urgent.ts";
import type { MessageCatalogue } from "../../../i18n/translate.ts";

type Key =
  | "open"
  | "onAll"
  | "end"
  | "words"
  | "wordsHint"
  | "wordsMissing"
  | "style"
  | `style.${UrgentStyle}`
  | "until"
  | "untilHint"
  | "lookEmpty"
  | "show"
  | "cancel"
  | "history"
  | "sent"
  | "endsAt"
  | "endedBy";

export const urgentWords: MessageCatalogue<Key> = {
  en: {
    open: "Message to all screens",
    onAll: "On all screens until {time}",
    end: "End the message now",
    words: "What should all screens say?",
    wordsHint:
      "{count, plural, one {# letter} other {# letters}} left. A running visit goes on; the words stand above it.",
    wordsMissing: "Write what the screens should say.",
    style: "How it looks",
    "style.alarm": "Alarm",
    "style.notice": "Notice",
    "style.quiet": "Quiet",
    until: "For how long",
    untilHint: "Then the campaign comes back by itself. You can end it at any time.",
    lookEmpty: "Your words",
    show: "Show on all screens",
    cancel: "Cancel",
    history: "Messages to all screens",
    sent: "{by}, {when}.",
    endsAt: "Until {time}.",
    endedBy: "Ended by {by} at {time}.",
  },
  fr: {
    open: "Message sur tous les écrans",
    onAll: "Sur tous les écrans jusqu’à {time}",
    end: "Arrêter le message",
    words: "Que doivent dire tous les écrans ?",
    wordsHint:
      "Encore {count, plural, one {# lettre} other {# lettres}}. Une visite en cours continue ; le message s’affiche au-dessus.",
    wordsMissing: "Écrivez ce que les écrans doivent dire.",
    style: "Son apparence",
    "style.alarm": "Alerte",
    "style.notice": "Annonce",
    "style.quiet": "Discret",
    until: "Pour combien de temps",
    untilHint: "Ensuite, la campagne revient d’elle-même. Vous pouvez l’arrêter à tout moment.",
    lookEmpty: "Votre texte",
    show: "Afficher sur tous les écrans",
    cancel: "Annuler",
    history: "Messages sur tous les écrans",
    sent: "{by}, {when}.",
    endsAt: "Jusqu’à {time}.",
    endedBy: "Arrêté par {by} à {time}.",
  },
  de: {
    open: "Durchsage auf alle Bildschirme",
    onAll: "Auf allen Bildschirmen bis {time}",
    end: "Durchsage jetzt beenden",
    words: "Was sollen alle Bildschirme sagen?",
    wordsHint:
      "Noch {count, plural, one {# Zeichen} other {# Zeichen}}. Ein laufender Besuch geht weiter; die Worte stehen darüber.",
    wordsMissing: "Schreiben Sie, was die Bildschirme sagen sollen.",
    style: "Wie es aussieht",
    "style.alarm": "Alarm",
    "style.notice": "Hinweis",
    "style.quiet": "Leise",
    until: "Wie lange",
    untilHint: "Danach kommt die Kampagne von selbst zurück. Sie können jederzeit beenden.",
    lookEmpty: "Ihre Worte",
    show: "Auf allen Bildschirmen zeigen",
    cancel: "Abbrechen",
    history: "Durchsagen auf alle Bildschirme",
    sent: "{by}, {when}.",
    endsAt: "Bis {time}.",
    endedBy: "Beendet von {by} um {time}.",
  },
};
