import type { MediaKind } from "../../../../content/schema/signage/media.ts";
import type { MessageCatalogue } from "../../../i18n/translate.ts";
import type { FileFilter } from "./file-rows.ts";

export const filesWords: MessageCatalogue<
  | "bringIn"
  | "captions"
  | "captionsHint"
  | "calm"
  | "calmHint"
  | "calmHeld"
  | "calmItself"
  | "addCaptions"
  | "otherCaptions"
  | "takeCaptions"
  | "noCaptions"
  | "search"
  | "filter"
  | FileFilter
  | "found"
  | "empty"
  | "emptyNext"
  | "noMatch"
  | "noMatchNext"
  | "more"
  | "pick"
  | "picked"
  | "pickNone"
  | "put"
  | "pixels"
  | "pages"
  | "expires"
  | "back"
  | "gone"
  | "goneNext"
  | "used"
  | "unused"
  | "name"
  | "needsName"
  | "alt"
  | "altHint"
  | "tags"
  | "tagsHint"
  | "expiry"
  | "expiryHint"
  | "expiresAt"
  | `kind.${MediaKind}`
> = {
  en: {
    captions: "Captions",
    captionsHint: "A WebVTT file (.vtt) for each language. Screens show them in their own language.",
    calm: "Still picture in its place",
    calmHint: "For screens that are set to less motion, under Settings.",
    calmHeld: "none: it stands still on its first picture",
    calmItself: "none: it is shown as it is",
    addCaptions: "Add captions",
    otherCaptions: "Choose others",
    takeCaptions: "Take them out",
    noCaptions: "This file holds no captions. Choose a WebVTT file (.vtt).",
    bringIn: "Bring in a whole sign, a folder or an archive",
    search: "Search name or tag",
    filter: "Which files",
    all: "All",
    pictures: "Pictures",
    films: "Films",
    others: "Others",
    found: "{count, plural, one {# file} other {# files}}",
    empty: "No files yet",
    emptyNext:
      "Drop pictures or films above, or choose them; they are listed here as soon as they have arrived.",
    noMatch: "Nothing matches",
    noMatchNext: "Try fewer letters, or show all files.",
    more: "Show {count} more",
    pick: "Choose {name}",
    picked: "{count, plural, one {# file chosen} other {# files chosen}}",
    pickNone: "Choose none",
    put: "Put it on the screen",
    pixels: "{width} × {height}",
    pages: "{count, plural, one {# page} other {# pages}}",
    expires: "expires {when}",
    back: "All files",
    gone: "This file is not here",
    goneNext: "Somebody may have removed it; look into the bin below the list of files.",
    used: "Shown by: {names}.",
    unused: "Nothing shows it yet.",
    name: "Name",
    needsName: "Give it a name.",
    alt: "What does it show?",
    altHint:
      "One sentence for people who cannot see it, in the languages of your shop. Leave it empty if it only decorates.",
    tags: "Tags",
    tagsHint: "With commas between, to find it again",
    expiry: "Expires",
    expiryHint: "From then on no screen shows it, wherever it is used.",
    expiresAt: "Last shown until",
    "kind.image": "Picture",
    "kind.video": "Film",
    "kind.audio": "Sound",
    "kind.pdf": "PDF",
    "kind.html": "Page",
    "kind.dataset": "Table",
    "kind.font": "Typeface",
  },
  fr: {
    captions: "Sous-titres",
    captionsHint: "Un fichier WebVTT (.vtt) par langue. Chaque écran les montre dans la sienne.",
    calm: "Image fixe à sa place",
    calmHint: "Pour les écrans réglés sur moins de mouvement, dans Réglages.",
    calmHeld: "aucune : il reste sur sa première image",
    calmItself: "aucune : elle est montrée telle quelle",
    addCaptions: "Ajouter des sous-titres",
    otherCaptions: "En choisir d’autres",
    takeCaptions: "Les retirer",
    noCaptions: "Ce fichier ne contient pas de sous-titres. Choisissez un fichier WebVTT (.vtt).",
    bringIn: "Importer un affichage entier, un dossier ou une archive",
    search: "Nom ou mot-clé",
    filter: "Quels fichiers",
    all: "Tous",
    pictures: "Images",
    films: "Films",
    others: "Autres",
    found: "{count, plural, one {# fichier} other {# fichiers}}",
    empty: "Pas encore de fichiers",
    emptyNext: "Déposez ou choisissez des images ou des films ci-dessus ; ils figurent ici dès leur arrivée.",
    noMatch: "Aucun résultat",
    noMatchNext: "Essayez avec moins de lettres, ou affichez tous les fichiers.",
    more: "En afficher {count} de plus",
    pick: "Choisir {name}",
    picked: "{count, plural, one {# fichier choisi} other {# fichiers choisis}}",
    pickNone: "Ne rien choisir",
    put: "Mettre à l’écran",
    pixels: "{width} × {height}",
    pages: "{count, plural, one {# page} other {# pages}}",
    expires: "expire le {when}",
    back: "Tous les fichiers",
    gone: "Ce fichier n’est pas ici",
    goneNext: "Quelqu’un l’a peut-être retiré ; voyez la corbeille sous la liste des fichiers.",
    used: "Montré par : {names}.",
    unused: "Rien ne le montre encore.",
    name: "Nom",
    needsName: "Donnez-lui un nom.",
    alt: "Que montre-t-il ?",
    altHint:
      "Une phrase pour qui ne peut pas le voir, dans les langues de la boutique. Laissez vide s’il ne fait que décorer.",
    tags: "Mots-clés",
    tagsHint: "Séparés par des virgules, pour le retrouver",
    expiry: "A une date limite",
    expiryHint: "Passé cette date, aucun écran ne le montre, où qu’il serve.",
    expiresAt: "Montré jusqu’au",
    "kind.image": "Image",
    "kind.video": "Film",
    "kind.audio": "Son",
    "kind.pdf": "PDF",
    "kind.html": "Page",
    "kind.dataset": "Tableau",
    "kind.font": "Caractères",
  },
  de: {
    captions: "Untertitel",
    captionsHint: "Eine WebVTT-Datei (.vtt) für jede Sprache. Bildschirme zeigen sie in ihrer eigenen.",
    calm: "Standbild an ihrer Stelle",
    calmHint: "Für Bildschirme, die unter „Einstellungen“ auf weniger Bewegung gestellt sind.",
    calmHeld: "keines: Der Film steht auf seinem ersten Bild",
    calmItself: "keines: Sie wird gezeigt, wie sie ist",
    addCaptions: "Untertitel hinzufügen",
    otherCaptions: "Andere wählen",
    takeCaptions: "Herausnehmen",
    noCaptions: "Diese Datei enthält keine Untertitel. Wählen Sie eine WebVTT-Datei (.vtt).",
    bringIn: "Ein ganzes Schild, einen Ordner oder ein Archiv hereinholen",
    search: "Name oder Stichwort suchen",
    filter: "Welche Dateien",
    all: "Alle",
    pictures: "Bilder",
    films: "Filme",
    others: "Andere",
    found: "{count, plural, one {# Datei} other {# Dateien}}",
    empty: "Noch keine Dateien",
    emptyNext: "Legen Sie oben Bilder oder Filme ab; sie stehen hier, sobald sie angekommen sind.",
    noMatch: "Nichts gefunden",
    noMatchNext: "Versuchen Sie weniger Buchstaben, oder zeigen Sie alle Dateien.",
    more: "{count} weitere zeigen",
    pick: "{name} auswählen",
    picked: "{count, plural, one {# Datei ausgewählt} other {# Dateien ausgewählt}}",
    pickNone: "Auswahl aufheben",
    put: "Auf den Bildschirm bringen",
    pixels: "{width} × {height}",
    pages: "{count, plural, one {# Seite} other {# Seiten}}",
    expires: "läuft ab: {when}",
    back: "Alle Dateien",
    gone: "Diese Datei ist nicht hier",
    goneNext: "Vielleicht wurde sie entfernt; sehen Sie im Papierkorb unter der Dateiliste nach.",
    used: "Gezeigt von: {names}.",
    unused: "Noch zeigt sie nichts.",
    name: "Name",
    needsName: "Geben Sie einen Namen an.",
    alt: "Was ist darauf zu sehen?",
    altHint:
      "Ein Satz für alle, die es nicht sehen können, in den Sprachen Ihres Ladens. Leer lassen, wenn es nur schmückt.",
    tags: "Stichwörter",
    tagsHint: "Mit Kommas dazwischen, zum Wiederfinden",
    expiry: "Läuft ab",
    expiryHint: "Von da an zeigt sie kein Bildschirm mehr, wo immer sie vorkommt.",
    expiresAt: "Gezeigt bis",
    "kind.image": "Bild",
    "kind.video": "Film",
    "kind.audio": "Ton",
    "kind.pdf": "PDF",
    "kind.html": "Seite",
    "kind.dataset": "Tabelle",
    "kind.font": "Schrift",
  },
};
