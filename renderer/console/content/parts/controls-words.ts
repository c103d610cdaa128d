import type { SignControl } from "../../../../content/programme/over-sign/controls-over.ts";
import type { MessageCatalogue } from "../../../i18n/translate.ts";

export const controlsWords: MessageCatalogue<SignControl | "legend"> = {
  en: {
    invitation: "Invitation",
    camera: "Camera",
    languages: "Languages",
    legend:
      "Dashed: the mirror’s own controls stand there. Keep faces, prices and small print clear of them.",
  },
  fr: {
    invitation: "Invitation",
    camera: "Caméra",
    languages: "Langues",
    legend:
      "En tirets : les commandes du miroir sont là. N’y mettez ni visages, ni prix, ni petits caractères.",
  },
  de: {
    invitation: "Einladung",
    camera: "Kamera",
    languages: "Sprachen",
    legend:
      "Gestrichelt: Dort steht die Bedienung des Spiegels. Halten Sie Gesichter, Preise und Kleingedrucktes davon frei.",
  },
};
