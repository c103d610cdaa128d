import type { MessageCatalogue } from "../../../i18n/translate.ts";
import type { FollowerTrouble } from "./follower-trouble.ts";

type Key =
  | "add"
  | "name"
  | "nameHint"
  | "nameMissing"
  | "make"
  | "cancel"
  | "linkFor"
  | "linkNext"
  | "linkConsole"
  | "linkCommand"
  | "linkUntil"
  | "onlyHere"
  | "copy"
  | "copied"
  | "done"
  | "elsewhere"
  | "newLink"
  | "newLinkNamed"
  | "remove"
  | "removeNamed"
  | "removeSure"
  | "keep"
  | "waiting"
  | "waitingLine"
  | "linkOpen"
  | "linkOver"
  | `trouble.${FollowerTrouble}`
  | "follows"
  | "followsLine"
  | "away"
  | "refused"
  | "leadTitle"
  | "leadHint"
  | "link"
  | "linkHint"
  | "join"
  | "joined"
  | "joinFailed"
  | "noLink"
  | "wrongLink"
  | "leave"
  | "leaveSure"
  | "none";

export const followWords: MessageCatalogue<Key> = {
  en: {
    add: "Add a screen",
    name: "What do people call it?",
    nameHint: "The new screen has a computer of its own, on which Psyche runs.",
    nameMissing: "Give the screen a name.",
    make: "Make the link",
    cancel: "Cancel",
    linkFor: "The link for {name}",
    linkNext: "Enter it at the new screen’s computer, once:",
    linkConsole: "in its console, under Settings, “Screen of another host”,",
    linkCommand: "or on its command line:",
    linkUntil:
      "Good for one computer, until {when}. Whoever has the link can make a computer this screen; it sees what is published and nothing else.",
    onlyHere:
      "This link works on this computer only: the console is closed to the shop’s network. An administrator opens it under Settings, Network; then make a new link.",
    copy: "Copy the link",
    copied: "Copied",
    done: "Done",
    elsewhere: "On a computer of its own; its camera, its visits and its reports stay there.",
    newLink: "New link",
    newLinkNamed: "A new link for {name}",
    remove: "Remove",
    removeNamed: "Remove {name}",
    removeSure:
      "Remove {name}? Its computer gets nothing new from here and goes on with what it has, until it joins again.",
    keep: "Keep it",
    waiting: "Not joined yet",
    waitingLine: "Nobody has entered the link at these screens’ computers.",
    linkOpen: "The link is good until {when}",
    linkOver: "The link is over",
    "trouble.two-machines":
      "Two computers say that they are this screen, for example because one was copied. Make a new link for one of them.",
    "trouble.clock-off": "Its clock is wrong, so what is planned comes at other times. Set the time there.",
    "trouble.page-silent": "Its computer runs, but the screen shows no page. Look at it.",
    follows: "This computer is a screen of {name}: {screen}.",
    followsLine: "Content, name, group and tags are changed there; what is on here is told there.",
    away: "{name} does not answer. What is here plays on, and it is tried again by itself.",
    refused: "{name} does not take this computer any more. What is here plays on; join by a new link.",
    leadTitle: "Screen of another host",
    leadHint:
      "In a shop with several mirrors people work at one computer, and the others follow it: they show what is published there, each for its own tags.",
    link: "Link",
    linkHint: "On the other computer: Screens, “Add a screen”. Copy the whole line.",
    join: "Become that screen",
    joined: "Follows {name} as {screen}.",
    joinFailed: "It did not join.",
    noLink:
      "This is no link to join by. Copy the whole line that “Add a screen” shows on the other computer.",
    wrongLink: "This link was used or is over. Make a new one on the other computer, under Screens.",
    leave: "Stop following",
    leaveSure: "Stop following {name}? What is on the screen stays; new content is made here then.",
    none: "This computer follows nobody.",
  },
  fr: {
    add: "Ajouter un écran",
    name: "Comment l’appelle-t-on ?",
    nameHint: "Le nouvel écran a son propre ordinateur, où Psyche est en marche.",
    nameMissing: "Donnez un nom à l’écran.",
    make: "Créer le lien",
    cancel: "Annuler",
    linkFor: "Le lien pour {name}",
    linkNext: "Saisissez-le une fois sur l’ordinateur du nouvel écran :",
    linkConsole: "dans sa console, sous Réglages, « Écran d’un autre poste »,",
    linkCommand: "ou en ligne de commande :",
    linkUntil:
      "Valable pour un ordinateur, jusqu’au {when}. Qui a le lien peut faire d’un ordinateur cet écran ; il voit ce qui est publié, rien d’autre.",
    onlyHere:
      "Ce lien ne marche que sur cet ordinateur : la console est fermée au réseau de la boutique. Un administrateur l’ouvre sous Réglages, Réseau ; créez ensuite un nouveau lien.",
    copy: "Copier le lien",
    copied: "Copié",
    done: "Terminé",
    elsewhere: "Sur son propre ordinateur ; sa caméra, ses visites et ses rapports y restent.",
    newLink: "Nouveau lien",
    newLinkNamed: "Un nouveau lien pour {name}",
    remove: "Supprimer",
    removeNamed: "Supprimer {name}",
    removeSure:
      "Supprimer {name} ? Son ordinateur ne reçoit plus rien d’ici et continue avec ce qu’il a, jusqu’à ce qu’il se joigne de nouveau.",
    keep: "Le garder",
    waiting: "Pas encore joints",
    waitingLine: "Personne n’a saisi le lien sur les ordinateurs de ces écrans.",
    linkOpen: "Le lien est valable jusqu’au {when}",
    linkOver: "Le lien a expiré",
    "trouble.two-machines":
      "Deux ordinateurs disent être cet écran, par exemple parce que l’un fut copié. Créez un nouveau lien pour l’un d’eux.",
    "trouble.clock-off":
      "Son horloge est fausse : ce qui est prévu vient à d’autres heures. Réglez l’heure sur place.",
    "trouble.page-silent": "Son ordinateur marche, mais l’écran ne montre aucune page. Allez le voir.",
    follows: "Cet ordinateur est un écran de {name} : {screen}.",
    followsLine:
      "Contenu, nom, groupe et mots-clés se changent là-bas ; on y voit aussi ce qui est montré ici.",
    away: "{name} ne répond pas. Ce qui est ici continue, et l’essai reprend tout seul.",
    refused:
      "{name} n’accepte plus cet ordinateur. Ce qui est ici continue ; joignez-le par un nouveau lien.",
    leadTitle: "Écran d’un autre poste",
    leadHint:
      "Dans une boutique à plusieurs miroirs, on travaille sur un seul ordinateur et les autres le suivent : ils montrent ce qui y est publié, chacun selon ses mots-clés.",
    link: "Lien",
    linkHint: "Sur l’autre ordinateur : Écrans, « Ajouter un écran ». Copiez toute la ligne.",
    join: "Devenir cet écran",
    joined: "Suit {name} comme {screen}.",
    joinFailed: "Il ne s’est pas joint.",
    noLink:
      "Ce n’est pas un lien d’écran. Copiez toute la ligne que montre « Ajouter un écran » sur l’autre ordinateur.",
    wrongLink: "Ce lien a servi ou a expiré. Créez-en un nouveau sur l’autre ordinateur, sous Écrans.",
    leave: "Ne plus suivre",
    leaveSure: "Ne plus suivre {name} ? Ce qui est à l’écran reste ; le nouveau contenu se fera ici.",
    none: "Cet ordinateur ne suit personne.",
  },
  de: {
    add: "Bildschirm hinzufügen",
    name: "Wie nennen ihn die Leute?",
    nameHint: "Der neue Bildschirm hat einen eigenen Rechner, auf dem Psyche läuft.",
    nameMissing: "Geben Sie dem Bildschirm einen Namen.",
    make: "Link anlegen",
    cancel: "Abbrechen",
    linkFor: "Der Link für {name}",
    linkNext: "Geben Sie ihn einmal am Rechner des neuen Bildschirms ein:",
    linkConsole: "in dessen Konsole, unter Einstellungen, „Bildschirm eines anderen Rechners“,",
    linkCommand: "oder auf der Kommandozeile:",
    linkUntil:
      "Gilt für einen Rechner, bis {when}. Wer den Link hat, kann einen Rechner zu diesem Bildschirm machen; er sieht, was veröffentlicht ist, sonst nichts.",
    onlyHere:
      "Dieser Link gilt nur auf diesem Rechner: Die Konsole ist für das Netz des Ladens geschlossen. Ein Administrator öffnet sie unter Einstellungen, Netzwerk; legen Sie dann einen neuen Link an.",
    copy: "Link kopieren",
    copied: "Kopiert",
    done: "Fertig",
    elsewhere: "An einem eigenen Rechner; seine Kamera, seine Besuche und seine Berichte bleiben dort.",
    newLink: "Neuer Link",
    newLinkNamed: "Ein neuer Link für {name}",
    remove: "Entfernen",
    removeNamed: "{name} entfernen",
    removeSure:
      "{name} entfernen? Sein Rechner bekommt von hier nichts Neues mehr und zeigt weiter, was er hat, bis er wieder dazukommt.",
    keep: "Behalten",
    waiting: "Noch nicht dabei",
    waitingLine: "An den Rechnern dieser Bildschirme hat noch niemand den Link eingegeben.",
    linkOpen: "Der Link gilt bis {when}",
    linkOver: "Der Link ist abgelaufen",
    "trouble.two-machines":
      "Zwei Rechner geben sich für diesen Bildschirm aus, zum Beispiel weil einer kopiert wurde. Legen Sie für einen der beiden einen neuen Link an.",
    "trouble.clock-off":
      "Seine Uhr geht falsch, Geplantes kommt dort zu anderen Zeiten. Stellen Sie die Zeit dort ein.",
    "trouble.page-silent": "Sein Rechner läuft, aber der Bildschirm zeigt keine Seite. Sehen Sie nach ihm.",
    follows: "Dieser Rechner ist ein Bildschirm von {name}: {screen}.",
    followsLine:
      "Inhalte, Name, Gruppe und Stichwörter werden dort geändert; dort steht auch, was hier gezeigt wird.",
    away: "{name} antwortet nicht. Was hier ist, läuft weiter; es wird von selbst wieder versucht.",
    refused:
      "{name} nimmt diesen Rechner nicht mehr an. Was hier ist, läuft weiter; melden Sie ihn mit einem neuen Link an.",
    leadTitle: "Bildschirm eines anderen Rechners",
    leadHint:
      "In einem Laden mit mehreren Spiegeln arbeiten die Leute an einem Rechner, und die anderen folgen ihm: Sie zeigen, was dort veröffentlicht wird, jeder für seine Stichwörter.",
    link: "Link",
    linkHint: "Am anderen Rechner: Bildschirme, „Bildschirm hinzufügen“. Kopieren Sie die ganze Zeile.",
    join: "Dieser Bildschirm werden",
    joined: "Folgt {name} als {screen}.",
    joinFailed: "Das hat nicht geklappt.",
    noLink:
      "Das ist kein Link für einen Bildschirm. Kopieren Sie die ganze Zeile, die „Bildschirm hinzufügen“ am anderen Rechner zeigt.",
    wrongLink:
      "Dieser Link wurde schon benutzt oder ist abgelaufen. Legen Sie am anderen Rechner unter Bildschirme einen neuen an.",
    leave: "Nicht mehr folgen",
    leaveSure:
      "{name} nicht mehr folgen? Was auf dem Bildschirm ist, bleibt; neue Inhalte entstehen dann hier.",
    none: "Dieser Rechner folgt niemandem.",
  },
};
