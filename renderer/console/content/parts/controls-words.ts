import type { SignControl } from "../../../../content/programme/over-sign/controls-over.ts";
import type { MessageCatalogue } from "../../../i18n/translate.ts";

export const controlsWords: MessageCatalogue<SignControl | "legend"> = {
  en: {
    invitation: "Invitation",
    camera: "Camera",
    languages: "Languages",
    legend: "Dashed: the mirror’s own controls.",
  },
  fr: {
    invitation: "Invitation",
    camera: "Caméra",
    languages: "Langues",
    legend: "En tirets : les commandes du miroir.",
  },
  de: {
    invitation: "Einladung",
    camera: "Kamera",
    languages: "Sprachen",
    legend: "Gestrichelt: die Bedienung des Spiegels.",
  },
};
