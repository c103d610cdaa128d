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
    again: "See it anew",
    close: "Put it away",
    promise: "Drawn from the sign alone: never the camera, never a visit, and kept nowhere.",
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
    again: "Voir de nouveau",
    close: "La ranger",
    promise:
      "Dessinée d’après l’affichage seul : jamais la caméra, jamais une visite, et conservée nulle part.",
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
    again: "Neu ansehen",
    close: "Wegräumen",
    promise: "Nur aus der Anzeige gezeichnet: nie die Kamera, nie ein Besuch, und nirgends aufgehoben.",
    alt: "Was {name} zeigt",
    taken: "Um {time}, Version {version}",
    takenFolder: "Um {time}, der mitgelieferte Inhalt",
    "blank.mirror": "Spiegel: nicht im Bild",
    "blank.page": "Webseite: nicht im Bild",
    "blank.other": "Nicht im Bild",
    published: "Veröffentlicht",
    on: "Version {version}, auf dem Bildschirm seit {when}",
    "notYet.silent": "Version {version}: ungewiss, dieser Bildschirm meldet sich nicht",
    "notYet.in-use": "Version {version}: noch nicht, am Spiegel ist jemand",
    "notYet.urgent": "Version {version}: noch nicht, eine Durchsage wird gezeigt",
    "notYet.loading": "Version {version}: noch nicht, ihre Bilder werden geladen",
    before: "Bis dahin: Version {version}.",
    folder: "noch nichts; der mitgelieferte Inhalt wird gezeigt",
  },
};
