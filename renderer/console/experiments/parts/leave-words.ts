import type { MessageCatalogue } from "../../../i18n/translate.ts";

/** Words of the question whether a page is to be left. */
export const leaveWords: MessageCatalogue<"title" | "text" | "leave" | "stay"> = {
  en: {
    title: "Leave this page?",
    text: "What you changed here is not kept yet and would be lost.",
    leave: "Leave",
    stay: "Stay here",
  },
  fr: {
    title: "Quitter cette page ?",
    text: "Ce que vous avez changé ici n’est pas encore gardé et serait perdu.",
    leave: "Quitter",
    stay: "Rester ici",
  },
  de: {
    title: "Diese Seite verlassen?",
    text: "Was Sie hier geändert haben, ist noch nicht gespeichert und ginge verloren.",
    leave: "Verlassen",
    stay: "Hier bleiben",
  },
};
