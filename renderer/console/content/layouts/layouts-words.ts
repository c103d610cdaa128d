import type { MessageCatalogue } from "../../../i18n/translate.ts";
import type { Orientation, ZonePreset } from "./presets.ts";
import type { Place } from "./zone-moves.ts";

export const layoutsWords: MessageCatalogue<
  | "newPlays"
  | "makeNow"
  | "playlists"
  | "whereItLies"
  | "openPlays"
  | "search"
  | `add.${Orientation}`
  | Orientation
  | "orientation"
  | "newName"
  | "needsPlaylist"
  | "noMatch"
  | "noMatchNext"
  | "zones"
  | "isDefault"
  | "defaultStays"
  | "makeDefault"
  | "back"
  | "gone"
  | "goneNext"
  | "name"
  | "needsName"
  | "incomplete"
  | "keys"
  | "snap"
  | "chooseZone"
  | "zoneAt"
  | "zoneName"
  | "plays"
  | keyof Place
  | "transition"
  | "transition.cut"
  | "transition.fade"
  | "transition.slide"
  | "forward"
  | "back1"
  | "takeZone"
  | "addZone"
  | `preset.${ZonePreset}`
  | "ground"
  | "colour"
  | "picture"
  | "noPicture"
  | "fit"
  | "fit.letterbox"
  | "fit.fill"
  | "calm"
  | "calmHint"
  | "calmItself"
> = {
  en: {
    newPlays: "What does the new zone show?",
    makeNow: "Made for it",
    playlists: "Playlists",
    whereItLies: "Touch where it lies:",
    openPlays: "Change what it shows",
    search: "Search layouts",
    "add.portrait": "New, upright",
    "add.landscape": "New, lying",
    portrait: "Upright",
    landscape: "Lying",
    orientation: "How the screen stands",
    newName: "New layout",
    needsPlaylist: "A layout plays playlists; make one on the page Playlists first.",
    noMatch: "Nothing matches",
    noMatchNext: "Try fewer letters.",
    zones: "{count, plural, one {# zone} other {# zones}}",
    isDefault: "stand-in",
    defaultStays: "This is the stand-in for times at which nothing is scheduled, so it cannot be removed.",
    makeDefault: "Make it the stand-in",
    back: "All layouts",
    gone: "This layout is not here",
    goneNext: "Somebody may have removed it; look into the bin below the list.",
    name: "Name",
    needsName: "Give it a name.",
    incomplete: "A number or a name is missing. Fill in the fields above.",
    keys: "Drag a zone or its dots. With the keyboard: arrows move it, Shift and arrows resize it, Alt goes by single pixels.",
    snap: "Keep to the grid and to other zones",
    chooseZone: "Choose a zone to change it.",
    zoneAt: "{name}: {left} from the left, {top} from the top, {width} wide, {height} high",
    zoneName: "Zone",
    plays: "Plays the playlist",
    leftPixels: "From the left",
    topPixels: "From the top",
    widthPixels: "Width",
    heightPixels: "Height",
    transition: "How the next one comes",
    "transition.cut": "At once",
    "transition.fade": "Fading in",
    "transition.slide": "Sliding in",
    forward: "Forward",
    back1: "Backward",
    takeZone: "Take the zone out",
    addZone: "Add a zone",
    "preset.whole": "Whole",
    "preset.top": "Top",
    "preset.middle": "Middle",
    "preset.bottom": "Bottom",
    "preset.left": "Left",
    "preset.right": "Right",
    "preset.corner": "Corner",
    ground: "Behind the zones",
    colour: "Colour",
    picture: "Picture",
    noPicture: "None",
    fit: "On a screen of another shape",
    "fit.letterbox": "Show all of it, with edges",
    "fit.fill": "Fill the screen, cut what is over",
    calm: "On screens with less motion",
    calmHint: "Another layout that is shown in its place there, for as long.",
    calmItself: "this one, with films standing still",
  },
  fr: {
    newPlays: "Que montre la nouvelle zone ?",
    makeNow: "Créé pour elle",
    playlists: "Listes",
    whereItLies: "Touchez sa place :",
    openPlays: "Changer ce qu’elle montre",
    search: "Chercher une mise en page",
    "add.portrait": "Nouvelle, debout",
    "add.landscape": "Nouvelle, couchée",
    portrait: "Debout",
    landscape: "Couchée",
    orientation: "Position de l’écran",
    newName: "Nouvelle mise en page",
    needsPlaylist: "Une mise en page joue des listes ; créez-en d’abord une sous Listes.",
    noMatch: "Aucun résultat",
    noMatchNext: "Essayez avec moins de lettres.",
    zones: "{count, plural, one {# zone} other {# zones}}",
    isDefault: "repli",
    defaultStays: "C’est le contenu de repli quand rien n’est prévu, elle ne peut donc pas être retirée.",
    makeDefault: "En faire le contenu de repli",
    back: "Toutes les mises en page",
    gone: "Cette mise en page n’est pas ici",
    goneNext: "Quelqu’un l’a peut-être retirée ; voyez la corbeille sous la liste.",
    name: "Nom",
    needsName: "Donnez-lui un nom.",
    incomplete: "Il manque un nombre ou un nom. Complétez les champs ci-dessus.",
    keys: "Tirez une zone ou ses points. Au clavier : les flèches la déplacent, avec Maj elles la dimensionnent, avec Alt pixel par pixel.",
    snap: "S’aligner sur la grille et les autres zones",
    chooseZone: "Choisissez une zone pour la modifier.",
    zoneAt: "{name} : à {left} de la gauche, à {top} du haut, largeur {width}, hauteur {height}",
    zoneName: "Zone",
    plays: "Joue la liste",
    leftPixels: "Depuis la gauche",
    topPixels: "Depuis le haut",
    widthPixels: "Largeur",
    heightPixels: "Hauteur",
    transition: "Arrivée du suivant",
    "transition.cut": "D’un coup",
    "transition.fade": "En fondu",
    "transition.slide": "En glissant",
    forward: "Vers l’avant",
    back1: "Vers l’arrière",
    takeZone: "Retirer la zone",
    addZone: "Ajouter une zone",
    "preset.whole": "Tout",
    "preset.top": "Haut",
    "preset.middle": "Milieu",
    "preset.bottom": "Bas",
    "preset.left": "Gauche",
    "preset.right": "Droite",
    "preset.corner": "Coin",
    ground: "Derrière les zones",
    colour: "Couleur",
    picture: "Image",
    noPicture: "Aucune",
    fit: "Sur un écran d’une autre forme",
    "fit.letterbox": "Tout montrer, avec des bords",
    "fit.fill": "Remplir l’écran, couper ce qui dépasse",
    calm: "Sur les écrans à moins de mouvement",
    calmHint: "Une autre mise en page qui y prend sa place, aussi longtemps.",
    calmItself: "celle-ci, les films à l’arrêt",
  },
  de: {
    newPlays: "Was zeigt der neue Bereich?",
    makeNow: "Dafür angelegt",
    playlists: "Listen",
    whereItLies: "Berühren Sie, wo er liegt:",
    openPlays: "Ändern, was er zeigt",
    search: "Anordnungen suchen",
    "add.portrait": "Neu, hochkant",
    "add.landscape": "Neu, quer",
    portrait: "Hochkant",
    landscape: "Quer",
    orientation: "Wie der Bildschirm steht",
    newName: "Neue Anordnung",
    needsPlaylist: "Eine Anordnung spielt Listen; legen Sie zuerst unter „Listen“ eine an.",
    noMatch: "Nichts gefunden",
    noMatchNext: "Versuchen Sie weniger Buchstaben.",
    zones: "{count, plural, one {# Bereich} other {# Bereiche}}",
    isDefault: "Ersatz",
    defaultStays: "Das ist der Ersatz für Zeiten, in denen nichts eingeplant ist, und bleibt deshalb.",
    makeDefault: "Zum Ersatz machen",
    back: "Alle Anordnungen",
    gone: "Diese Anordnung gibt es hier nicht",
    goneNext: "Vielleicht wurde sie entfernt; sehen Sie im Papierkorb unter der Liste nach.",
    name: "Name",
    needsName: "Geben Sie einen Namen an.",
    incomplete: "Eine Zahl oder ein Name fehlt. Füllen Sie die Felder oben aus.",
    keys: "Ziehen Sie einen Bereich oder seine Punkte. Mit der Tastatur: Pfeile verschieben, mit Umschalt ändern sie die Größe, mit Alt in einzelnen Pixeln.",
    snap: "Am Raster und an anderen Bereichen ausrichten",
    chooseZone: "Wählen Sie einen Bereich, um ihn zu ändern.",
    zoneAt: "{name}: {left} von links, {top} von oben, {width} breit, {height} hoch",
    zoneName: "Bereich",
    plays: "Spielt die Liste",
    leftPixels: "Von links",
    topPixels: "Von oben",
    widthPixels: "Breite",
    heightPixels: "Höhe",
    transition: "Wie das Nächste kommt",
    "transition.cut": "Auf einmal",
    "transition.fade": "Eingeblendet",
    "transition.slide": "Hereingeschoben",
    forward: "Nach vorn",
    back1: "Nach hinten",
    takeZone: "Bereich herausnehmen",
    addZone: "Bereich hinzufügen",
    "preset.whole": "Ganz",
    "preset.top": "Oben",
    "preset.middle": "Mitte",
    "preset.bottom": "Unten",
    "preset.left": "Links",
    "preset.right": "Rechts",
    "preset.corner": "Ecke",
    ground: "Hinter den Bereichen",
    colour: "Farbe",
    picture: "Bild",
    noPicture: "Keines",
    fit: "Auf einem Bildschirm anderer Form",
    "fit.letterbox": "Alles zeigen, mit Rand",
    "fit.fill": "Bildschirm füllen, Überstehendes abschneiden",
    calm: "Auf Bildschirmen mit weniger Bewegung",
    calmHint: "Eine andere Anordnung, die dort so lange an ihre Stelle tritt.",
    calmItself: "diese, mit stehenden Filmen",
  },
};
