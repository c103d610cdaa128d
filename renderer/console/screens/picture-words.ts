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
    on: "On the screen since {when} (version {version})",
    "notYet.silent": "Not known: there is no word from this screen (version {version})",
    "notYet.in-use": "Not yet: somebody is at the mirror (version {version})",
    "notYet.urgent": "Not yet: a message to all is shown (version {version})",
    "notYet.coming": "Not yet: it is on its way to that screen’s computer (version {version})",
    "notYet.loading": "Not yet: its pictures are being loaded (version {version})",
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
    on: "À l’écran depuis le {when} (version {version})",
    "notYet.silent": "On ne sait pas : cet écran ne donne pas de nouvelles (version {version})",
    "notYet.in-use": "Pas encore : quelqu’un est au miroir (version {version})",
    "notYet.urgent": "Pas encore : un message à tous est affiché (version {version})",
    "notYet.coming": "Pas encore : elle est en route vers l’ordinateur de cet écran (version {version})",
    "notYet.loading": "Pas encore : ses images se chargent (version {version})",
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
    on: "Auf dem Bildschirm seit {when} (Fassung {version})",
    "notYet.silent": "Ungewiss: Dieser Bildschirm meldet sich nicht (Fassung {version})",
    "notYet.in-use": "Noch nicht: Am Spiegel ist jemand (Fassung {version})",
    "notYet.urgent": "Noch nicht: Eine Durchsage wird gezeigt (Fassung {version})",
    "notYet.coming": "Noch nicht: Sie ist unterwegs zum Rechner dieses Bildschirms (Fassung {version})",
    "notYet.loading": "Noch nicht: Ihre Bilder werden geladen (Fassung {version})",
    before: "Bis dahin: Fassung {version}.",
    folder: "noch nichts; der mitgelieferte Inhalt wird gezeigt",
  },
};
