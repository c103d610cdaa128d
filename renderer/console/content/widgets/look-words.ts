import type { TextLook } from "../../../../content/schema/signage/widget.ts";
import type { MessageCatalogue } from "../../../i18n/translate.ts";

export const lookWords: MessageCatalogue<
  | "look"
  | "size"
  | "face"
  | `face.${TextLook["face"]}`
  | "align"
  | `align.${TextLook["align"]}`
  | "colour"
  | "background"
  | "hasBackground"
> = {
  en: {
    look: "How it looks",
    size: "Size of the letters, of the zone’s height",
    face: "Face",
    "face.display": "Serif, for big words",
    "face.text": "Sans, for reading",
    align: "Where it stands",
    "align.start": "Left",
    "align.center": "Middle",
    "align.end": "Right",
    colour: "Colour of the letters",
    background: "Colour behind them",
    hasBackground: "A colour of its own behind the letters",
  },
  fr: {
    look: "Apparence",
    size: "Taille des lettres, par rapport à la hauteur de la zone",
    face: "Caractère",
    "face.display": "À empattements, pour les grands mots",
    "face.text": "Sans empattements, pour lire",
    align: "Place dans la zone",
    "align.start": "Gauche",
    "align.center": "Milieu",
    "align.end": "Droite",
    colour: "Couleur des lettres",
    background: "Couleur derrière",
    hasBackground: "Une couleur propre derrière les lettres",
  },
  de: {
    look: "Aussehen",
    size: "Größe der Buchstaben, gemessen an der Höhe des Bereichs",
    face: "Schrift",
    "face.display": "Mit Serifen, für große Worte",
    "face.text": "Ohne Serifen, zum Lesen",
    align: "Wo es steht",
    "align.start": "Links",
    "align.center": "Mitte",
    "align.end": "Rechts",
    colour: "Farbe der Buchstaben",
    background: "Farbe dahinter",
    hasBackground: "Eine eigene Farbe hinter den Buchstaben",
  },
};
