import type { WidgetKind } from "../../../../content/schema/signage/widget.ts";
import type { MessageCatalogue } from "../../../i18n/translate.ts";

export const playlistsWords: MessageCatalogue<
  | "search"
  | "add"
  | "newName"
  | "empty"
  | "emptyNext"
  | "noMatch"
  | "line"
  | "shuffled"
  | "inOrder"
  | "order"
  | "back"
  | "gone"
  | "goneNext"
  | "name"
  | "needsName"
  | "tooMany"
  | "incomplete"
  | "total"
  | "emptyList"
  | "emptyListNext"
  | "isPlaylist"
  | "playlistNamed"
  | "stay"
  | "seconds"
  | "up"
  | "down"
  | "takeOut"
  | "addEntries"
  | "files"
  | "dropHere"
  | "searchFiles"
  | "nothingToAdd"
  | "enough"
  | "edit"
  | "editNamed"
  | "close"
  | "closeNamed"
  | `widget.${WidgetKind}`
> = {
  en: {
    search: "Search playlists",
    add: "New playlist",
    newName: "New playlist",
    empty: "No playlists yet",
    emptyNext: "“New playlist” makes one; pictures and films go into it in the order you like.",
    noMatch: "Nothing matches",
    line: "{count, plural, one {# entry} other {# entries}} · {length}",
    shuffled: "Shuffled",
    inOrder: "In order",
    order: "In which order it plays",
    back: "All playlists",
    gone: "This playlist is not here",
    goneNext: "Somebody may have removed it; look into the bin below the list.",
    name: "Name",
    needsName: "Give it a name.",
    tooMany: "At most {count} entries; take some out, or put a playlist into it.",
    incomplete: "Something is missing in an entry. Open it and fill in its fields.",
    total: "One round lasts {length}.",
    emptyList: "Nothing in it yet",
    emptyListNext: "“Add” puts pictures, films, words, clocks, products and other playlists into it.",
    isPlaylist: "Playlist",
    playlistNamed: "Playlist: {name}",
    stay: "How long {name} stays",
    seconds: "s",
    up: "Move {name} up",
    down: "Move {name} down",
    takeOut: "Take {name} out",
    addEntries: "Add",
    files: "Files and other playlists",
    dropHere: "Drop pictures or films for this playlist here",
    searchFiles: "Search files and playlists",
    nothingToAdd: "Nothing matches.",
    enough: "Enough",
    edit: "Edit",
    editNamed: "Edit {name}",
    close: "Close",
    closeNamed: "Close the fields of {name}",
    "widget.image": "Picture",
    "widget.video": "Film",
    "widget.audio": "Sound",
    "widget.page": "Web page",
    "widget.pdf": "PDF, a page at a time",
    "widget.text": "Words",
    "widget.ticker": "Running words",
    "widget.clock": "Clock",
    "widget.product": "Product of the catalogue",
    "widget.mirror": "Try-on",
    "widget.countdown": "Countdown",
    "widget.table": "Table",
  },
  fr: {
    search: "Chercher une liste",
    add: "Nouvelle liste",
    newName: "Nouvelle liste",
    empty: "Pas encore de liste",
    emptyNext: "« Nouvelle liste » en crée une ; images et films s’y rangent dans l’ordre voulu.",
    noMatch: "Aucun résultat",
    line: "{count, plural, one {# élément} other {# éléments}} · {length}",
    shuffled: "Au hasard",
    inOrder: "Dans l’ordre",
    order: "Ordre de lecture",
    back: "Toutes les listes",
    gone: "Cette liste n’est pas ici",
    goneNext: "Quelqu’un l’a peut-être retirée ; voyez la corbeille sous les listes.",
    name: "Nom",
    needsName: "Donnez-lui un nom.",
    tooMany: "{count} éléments au plus ; retirez-en, ou placez-y une liste.",
    incomplete: "Il manque quelque chose à un élément. Ouvrez-le et complétez-le.",
    total: "Un tour dure {length}.",
    emptyList: "Encore vide",
    emptyListNext: "« Ajouter » y place images, films, textes, horloges, articles et autres listes.",
    isPlaylist: "Liste",
    playlistNamed: "Liste : {name}",
    stay: "Durée de {name}",
    seconds: "s",
    up: "Monter {name}",
    down: "Descendre {name}",
    takeOut: "Retirer {name}",
    addEntries: "Ajouter",
    files: "Fichiers et autres listes",
    dropHere: "Déposez ici des images ou des films pour cette liste",
    searchFiles: "Chercher un fichier ou une liste",
    nothingToAdd: "Aucun résultat.",
    enough: "C’est tout",
    edit: "Modifier",
    editNamed: "Modifier {name}",
    close: "Fermer",
    closeNamed: "Fermer les champs de {name}",
    "widget.image": "Image",
    "widget.video": "Film",
    "widget.audio": "Son",
    "widget.page": "Page web",
    "widget.pdf": "PDF, page par page",
    "widget.text": "Texte",
    "widget.ticker": "Texte défilant",
    "widget.clock": "Horloge",
    "widget.product": "Article du catalogue",
    "widget.mirror": "Essayage",
    "widget.countdown": "Compte à rebours",
    "widget.table": "Tableau",
  },
  de: {
    search: "Listen suchen",
    add: "Neue Liste",
    newName: "Neue Liste",
    empty: "Noch keine Listen",
    emptyNext:
      "„Neue Liste“ legt eine an; Bilder und Filme kommen in der Reihenfolge hinein, die Sie wollen.",
    noMatch: "Nichts gefunden",
    line: "{count, plural, one {# Eintrag} other {# Einträge}} · {length}",
    shuffled: "Gemischt",
    inOrder: "Der Reihe nach",
    order: "In welcher Reihenfolge sie läuft",
    back: "Alle Listen",
    gone: "Diese Liste ist nicht hier",
    goneNext: "Vielleicht wurde sie entfernt; sehen Sie im Papierkorb unter den Listen nach.",
    name: "Name",
    needsName: "Geben Sie einen Namen an.",
    tooMany: "Höchstens {count} Einträge; nehmen Sie welche heraus, oder legen Sie eine Liste hinein.",
    incomplete: "In einem Eintrag fehlt noch etwas. Öffnen Sie ihn und füllen Sie die Felder aus.",
    total: "Eine Runde dauert {length}.",
    emptyList: "Noch nichts darin",
    emptyListNext: "„Hinzufügen“ legt Bilder, Filme, Texte, Uhren, Artikel und andere Listen hinein.",
    isPlaylist: "Liste",
    playlistNamed: "Liste: {name}",
    stay: "Wie lange {name} bleibt",
    seconds: "s",
    up: "{name} nach oben",
    down: "{name} nach unten",
    takeOut: "{name} herausnehmen",
    addEntries: "Hinzufügen",
    files: "Dateien und andere Listen",
    dropHere: "Legen Sie hier Bilder oder Filme für diese Liste ab",
    searchFiles: "Dateien und Listen suchen",
    nothingToAdd: "Nichts gefunden.",
    enough: "Genug",
    edit: "Bearbeiten",
    editNamed: "{name} bearbeiten",
    close: "Schließen",
    closeNamed: "Felder von {name} schließen",
    "widget.image": "Bild",
    "widget.video": "Film",
    "widget.audio": "Ton",
    "widget.page": "Webseite",
    "widget.pdf": "PDF, Seite für Seite",
    "widget.text": "Text",
    "widget.ticker": "Laufschrift",
    "widget.clock": "Uhr",
    "widget.product": "Artikel aus dem Katalog",
    "widget.mirror": "Anprobe",
    "widget.countdown": "Countdown",
    "widget.table": "Tabelle",
  },
};
