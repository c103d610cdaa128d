import type { Program } from "../../../main/bridge/contract/programs.ts";
import type { MessageCatalogue } from "../../i18n/translate.ts";

type Key =
  | "title"
  | "hint"
  | "none"
  | "noneNext"
  | "made"
  | "lastUsed"
  | "neverUsed"
  | "takeBack"
  | "takeBackNamed"
  | "takeBackSure"
  | "keep"
  | "tokenFor"
  | "tokenNext"
  | "copy"
  | "copied"
  | "tokenDone"
  | "add"
  | "name"
  | "nameHint"
  | "nameFault"
  | "rights"
  | `rights.${Program["role"]}`
  | "make";

export const programsWords: MessageCatalogue<Key> = {
  en: {
    title: "Programs",
    hint: "A till or a planning tool may ask what people may ask here, with a token of its own. What there is to ask stands at /api/openapi.json.",
    none: "No program may come in",
    noneNext: "Make a token below where another program should load content or read reports.",
    made: "made {when}",
    lastUsed: "last came {when}",
    neverUsed: "never came yet",
    takeBack: "Take back",
    takeBackNamed: "Take back the token of {name}",
    takeBackSure: "Take back the token of {name}? It stops working at once and cannot be given again.",
    keep: "Keep it",
    tokenFor: "The token of {name}",
    tokenNext:
      "It is shown this once and kept nowhere readable. Whoever has it may do all that its rights allow: hand it over like a key.",
    copy: "Copy",
    copied: "Copied",
    tokenDone: "I have it",
    add: "Let a program in",
    name: "Name",
    nameHint: "Small letters, digits, dot and dash. It stands beside all that the program does.",
    nameFault: "2 to 40 small letters, digits, dots, dashes or underscores.",
    rights: "Rights",
    "rights.staff": "Content, garments, requests, messages to all screens.",
    "rights.merchandiser": "As staff without requests; also screens, groups and reports.",
    "rights.admin": "Everything, settings and accounts too.",
    make: "Make a token",
  },
  fr: {
    title: "Programmes",
    hint: "Une caisse ou un outil de planification peut demander ici ce que demandent les personnes, avec son propre jeton. La liste se trouve à /api/openapi.json.",
    none: "Aucun programme n’a accès",
    noneNext: "Créez un jeton ci-dessous si un autre programme doit charger du contenu ou lire des rapports.",
    made: "créé le {when}",
    lastUsed: "venu le {when}",
    neverUsed: "jamais venu",
    takeBack: "Retirer",
    takeBackNamed: "Retirer le jeton de {name}",
    takeBackSure: "Retirer le jeton de {name} ? Il cesse aussitôt de fonctionner, sans retour possible.",
    keep: "Le garder",
    tokenFor: "Le jeton de {name}",
    tokenNext:
      "Il n’est montré qu’une fois et n’est conservé nulle part en clair. Qui le possède peut tout ce que ses droits permettent : remettez-le comme une clé.",
    copy: "Copier",
    copied: "Copié",
    tokenDone: "Je l’ai noté",
    add: "Donner accès à un programme",
    name: "Nom",
    nameHint: "Minuscules, chiffres, point et tiret. Il figure à côté de tout ce que fait le programme.",
    nameFault: "De 2 à 40 minuscules, chiffres, points, tirets ou traits bas.",
    rights: "Droits",
    "rights.staff": "Contenu, vêtements, demandes, messages sur tous les écrans.",
    "rights.merchandiser":
      "Comme l’équipe, sans les demandes ; aussi les écrans, les groupes et les rapports.",
    "rights.admin": "Tout, y compris réglages et comptes.",
    make: "Créer un jeton",
  },
  de: {
    title: "Programme",
    hint: "Eine Kasse oder ein Planungswerkzeug darf hier fragen, was Menschen fragen dürfen, mit einem eigenen Schlüssel. Was es gibt, steht unter /api/openapi.json.",
    none: "Kein Programm hat Zugang",
    noneNext:
      "Legen Sie unten einen Schlüssel an, wenn ein anderes Programm Inhalte laden oder Berichte lesen soll.",
    made: "angelegt {when}",
    lastUsed: "zuletzt da {when}",
    neverUsed: "noch nie da",
    takeBack: "Entziehen",
    takeBackNamed: "{name} den Schlüssel entziehen",
    takeBackSure:
      "{name} den Schlüssel entziehen? Er gilt sofort nicht mehr und lässt sich nicht zurückgeben.",
    keep: "Behalten",
    tokenFor: "Der Schlüssel für {name}",
    tokenNext:
      "Er wird nur dieses eine Mal gezeigt und nirgends lesbar aufgehoben. Wer ihn hat, darf alles, was seine Rechte erlauben: Geben Sie ihn weiter wie einen Hausschlüssel.",
    copy: "Kopieren",
    copied: "Kopiert",
    tokenDone: "Ich habe ihn",
    add: "Einem Programm Zugang geben",
    name: "Name",
    nameHint: "Kleinbuchstaben, Ziffern, Punkt und Bindestrich. Er steht bei allem, was das Programm tut.",
    nameFault: "2 bis 40 Kleinbuchstaben, Ziffern, Punkte, Binde- oder Unterstriche.",
    rights: "Rechte",
    "rights.staff": "Inhalte, Kleidungsstücke, Anfragen, Durchsagen auf alle Bildschirme.",
    "rights.merchandiser": "Wie das Team ohne Anfragen; dazu Bildschirme, Gruppen und Berichte.",
    "rights.admin": "Alles, auch Einstellungen und Konten.",
    make: "Schlüssel anlegen",
  },
};
