import type { MessageCatalogue } from "../../../i18n/translate.ts";

export const nowWords: MessageCatalogue<
  | "put"
  | "words"
  | "onNow"
  | "default"
  | "after"
  | "thenDefault"
  | "noChange"
  | "next"
  | "share"
  | "turns"
  | "nothingOn"
  | "nothingOnNext"
  | "isItOn"
  | "noScreens"
  | "versions"
  | "versionsLine"
  | "version"
  | "by"
  | "byTwo"
  | "cameFrom"
  | "current"
  | "showAgain"
  | "older"
  | "noVersions"
  | "noVersionsNext"
  | "waits"
  | "yes"
  | "no"
  | "trouble"
> = {
  en: {
    put: "Put something on the screen: drop it here",
    words: "Only words, a clock or a countdown? Open a playlist, press “Add”",
    onNow: "On the screens now",
    default: "The stand-in: nothing is scheduled for now",
    after: "From {when}: {names}.",
    thenDefault: "From {when}: the stand-in, until something is scheduled.",
    noChange: "Nothing else is planned.",
    next: "Next: {name}, {when}.",
    share: "In turn, about every {round} seconds",
    turns: "Several things take turns: if yours is not in the drawing, draw it again in some seconds.",
    nothingOn: "Nothing is on the screens yet",
    nothingOnNext: "Choose a picture or a film above; the next page puts it on.",
    isItOn: "Is it on the screen?",
    noScreens: "No screen has joined yet. Start Psyche on the mirror; it appears here by itself.",
    versions: "Published before",
    versionsLine:
      "Every publishing is kept. “Show this one again” puts it back within seconds; what you work on stays.",
    version: "Version {version}",
    by: "{author}, {when}",
    byTwo: "{author}, approved by {approver}, {when}",
    cameFrom: "Came from {host}, version {version} there",
    current: "Published now",
    showAgain: "Show this one again",
    older: "Show older ones",
    noVersions: "Nothing has been published yet",
    noVersionsNext: "What you publish is listed here, with the way back to it.",
    waits: "{author} asked at {when} for a yes to the changes.",
    yes: "Yes, publish",
    no: "No, not like this",
    trouble: "This screen reports a fault. Look at Screens for what to do.",
  },
  fr: {
    put: "Mettez quelque chose à l’écran : déposez-le ici",
    words: "Seulement des mots, une heure ou un compte à rebours ? Ouvrez une liste, puis « Ajouter »",
    onNow: "En ce moment à l’écran",
    default: "Le contenu de repli : rien n’est prévu pour l’instant",
    after: "À partir du {when} : {names}.",
    thenDefault: "À partir du {when} : le contenu de repli, jusqu’au prochain horaire.",
    noChange: "Rien d’autre n’est prévu.",
    next: "Ensuite : {name}, le {when}.",
    share: "À tour de rôle, toutes les {round} secondes environ",
    turns:
      "Plusieurs contenus se relaient : si le vôtre n’est pas sur le dessin, redessinez dans quelques secondes.",
    nothingOn: "Les écrans ne montrent encore rien",
    nothingOnNext: "Choisissez une image ou un film ci-dessus ; la page suivante le met à l’écran.",
    isItOn: "Est-ce à l’écran ?",
    noScreens: "Aucun écran n’est encore relié. Démarrez Psyche sur le miroir ; il apparaît ici de lui-même.",
    versions: "Déjà publié",
    versionsLine:
      "Chaque publication est gardée. « Montrer de nouveau » la remet en quelques secondes ; votre travail en cours reste.",
    version: "Version {version}",
    by: "{author}, {when}",
    byTwo: "{author}, approuvé par {approver}, {when}",
    cameFrom: "Venue de {host}, version {version} là-bas",
    current: "Publiée maintenant",
    showAgain: "Montrer de nouveau",
    older: "Voir les plus anciennes",
    noVersions: "Rien n’a encore été publié",
    noVersionsNext: "Vos publications figurent ici, avec le moyen d’y revenir.",
    waits: "{author} demande depuis le {when} une approbation des changements.",
    yes: "Oui, publier",
    no: "Non, pas ainsi",
    trouble: "Cet écran signale un défaut. La page Écrans dit que faire.",
  },
  de: {
    put: "Etwas auf den Bildschirm bringen: hier ablegen",
    words: "Nur Worte, eine Uhr oder ein Countdown? Eine Liste öffnen und „Hinzufügen“ wählen",
    onNow: "Gerade auf den Bildschirmen",
    default: "Der Ersatz: Für jetzt ist nichts eingeplant",
    after: "Ab {when}: {names}.",
    thenDefault: "Ab {when}: der Ersatz, bis wieder etwas eingeplant ist.",
    noChange: "Anderes ist nicht geplant.",
    next: "Als Nächstes: {name}, {when}.",
    share: "Im Wechsel, etwa alle {round} Sekunden",
    turns:
      "Mehreres wechselt sich ab: Fehlt Ihres auf der Zeichnung, zeichnen Sie in einigen Sekunden noch einmal.",
    nothingOn: "Auf den Bildschirmen ist noch nichts",
    nothingOnNext:
      "Wählen Sie oben ein Bild oder einen Film; die nächste Seite bringt es auf den Bildschirm.",
    isItOn: "Ist es auf dem Bildschirm?",
    noScreens:
      "Noch hat sich kein Bildschirm gemeldet. Starten Sie Psyche am Spiegel; er erscheint hier von selbst.",
    versions: "Bisher veröffentlicht",
    versionsLine:
      "Jede Veröffentlichung bleibt erhalten. „Wieder zeigen“ holt sie in Sekunden zurück; Ihre Arbeit bleibt, wie sie ist.",
    version: "Fassung {version}",
    by: "{author}, {when}",
    byTwo: "{author}, freigegeben von {approver}, {when}",
    cameFrom: "Kam von {host}, dort Fassung {version}",
    current: "Jetzt veröffentlicht",
    showAgain: "Wieder zeigen",
    older: "Ältere zeigen",
    noVersions: "Noch nichts veröffentlicht",
    noVersionsNext: "Was Sie veröffentlichen, steht hier, mit dem Weg zurück dorthin.",
    waits: "{author} bittet seit {when} um Freigabe der Änderungen.",
    yes: "Ja, veröffentlichen",
    no: "Nein, so nicht",
    trouble: "Dieser Bildschirm meldet einen Fehler. Unter Bildschirme steht, was zu tun ist.",
  },
};
