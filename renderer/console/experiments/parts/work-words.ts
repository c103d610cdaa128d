import type { MessageCatalogue } from "../../../i18n/translate.ts";

/** Words of a file that is being read. */
export const workWords: MessageCatalogue<"trying" | "reading" | "writing" | "hint" | "stop"> = {
  en: {
    trying: "Trying {name} out: {share}",
    reading: "Reading {name}: {share}",
    writing: "Taking {name} in: {share}",
    hint: "You may leave this page and come back. If it is stopped, nothing of the file is kept.",
    stop: "Stop",
  },
  fr: {
    trying: "Essai de {name} : {share}",
    reading: "Lecture de {name} : {share}",
    writing: "Reprise de {name} : {share}",
    hint: "Vous pouvez quitter la page et revenir. En cas d’arrêt, rien du fichier n’est gardé.",
    stop: "Arrêter",
  },
  de: {
    trying: "{name} wird ausprobiert: {share}",
    reading: "{name} wird gelesen: {share}",
    writing: "{name} wird übernommen: {share}",
    hint: "Sie können die Seite verlassen und wiederkommen. Wird abgebrochen, bleibt nichts von der Datei.",
    stop: "Abbrechen",
  },
};
