import type { BlankArea } from "../../../main/bridge/contract/sign-picture.ts";
import type { MessageCatalogue } from "../../i18n/translate.ts";
import type { ShownAnswer } from "./shown-answer.ts";

type Why = Extract<ShownAnswer, { readonly kind: "not-yet" }>["why"];
type Key =
  | "look"
  | "again"
  | "close"
  | "promise"
  | "alt"
  | "taken"
  | "takenFolder"
  | `blank.${BlankArea["kind"]}`
  | "published"
  | "on"
  | `notYet.${Why}`
  | "before"
  | "folder";

export const pictureWords: MessageCatalogue<Key> = {
  en: {
    look: "See what it shows",
    again: "Draw it again",
    close: "Hide the drawing",
    promise: "A drawing of the sign: no camera picture, no people, and it is not kept.",
    alt: "What {name} shows",
    taken: "At {time}, version {version}",
    takenFolder: "At {time}, the content folder’s own",
    "blank.mirror": "Mirror: not in the picture",
    "blank.page": "A web page: not in the picture",
    "blank.other": "Not in the picture",
    published: "Published",
    on: "Version {version}, on the screen since {when}",
    "notYet.silent": "Version {version}: not yet known, there is no word from this screen",
    "notYet.in-use": "Version {version}: not yet, somebody is at the mirror",
    "notYet.urgent": "Version {version}: not yet, a message to all is shown",
    "notYet.loading": "Version {version}: not yet, its pictures are being loaded",
    before: "Until then: version {version}.",
    folder: "nothing yet; the content folder’s own is shown",
  },
  fr: {
    look: "Voir ce qu’il montre",
    again: "Redessiner",
    close: "Masquer le dessin",
    promise: "Un dessin de l’affichage : pas d’image de caméra, personne, et rien n’est gardé.",
    alt: "Ce que montre {name}",
    taken: "À {time}, version {version}",
    takenFolder: "À {time}, le contenu d’origine",
    "blank.mirror": "Miroir : hors de l’image",
    "blank.page": "Page web : hors de l’image",
    "blank.other": "Hors de l’image",
    published: "Publié",
    on: "Version {version}, à l’écran depuis {when}",
    "notYet.silent": "Version {version} : on ne sait pas, cet écran ne donne pas de nouvelles",
    "notYet.in-use": "Version {version} : pas encore, quelqu’un est au miroir",
    "notYet.urgent": "Version {version} : pas encore, un message à tous est affiché",
    "notYet.loading": "Version {version} : pas encore, ses images se chargent",
    before: "D’ici là : version {version}.",
    folder: "rien pour l’instant ; le contenu d’origine est montré",
  },
  de: {
    look: "Sehen, was er zeigt",
    again: "Neu zeichnen",
    close: "Zeichnung ausblenden",
    promise: "Eine Zeichnung der Anzeige: kein Kamerabild, keine Menschen, und sie wird nicht aufgehoben.",
    alt: "Was {name} zeigt",
    taken: "Um {time}, Fassung {version}",
    takenFolder: "Um {time}, der mitgelieferte Inhalt",
    "blank.mirror": "Spiegel: nicht im Bild",
    "blank.page": "Webseite: nicht im Bild",
    "blank.other": "Nicht im Bild",
    published: "Veröffentlicht",
    on: "Fassung {version}, auf dem Bildschirm seit {when}",
    "notYet.silent": "Fassung {version}: ungewiss, dieser Bildschirm meldet sich nicht",
    "notYet.in-use": "Fassung {version}: noch nicht, am Spiegel ist jemand",
    "notYet.urgent": "Fassung {version}: noch nicht, eine Durchsage wird gezeigt",
    "notYet.loading": "Fassung {version}: noch nicht, ihre Bilder werden geladen",
    before: "Bis dahin: Fassung {version}.",
    folder: "noch nichts; der mitgelieferte Inhalt wird gezeigt",
  },
};
