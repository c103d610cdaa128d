import type { SignControl } from "../../../../content/programme/over-sign/controls-over.ts";
import type { MessageCatalogue } from "../../../i18n/translate.ts";

export const controlsWords: MessageCatalogue<SignControl | "legend"> = {
  en: {
    invitation: "Invitation",
    camera: "Camera",
    languages: "Languages",
    legend: "Dashed: the mirror’s own buttons. They lie over it.",
  },
  fr: {
    invitation: "Invitation",
    camera: "Caméra",
    languages: "Langues",
    legend: "En tirets : les boutons du miroir, par-dessus.",
  },
  de: {
    invitation: "Einladung",
    camera: "Kamera",
    languages: "Sprachen",
    legend: "Gestrichelt: Knöpfe des Spiegels. Sie liegen darüber.",
  },
};
