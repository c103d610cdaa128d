import type { MessageCatalogue } from "../../../i18n/translate.ts";

export const campaignsWords: MessageCatalogue<
  | "search"
  | "new"
  | "empty"
  | "emptyNext"
  | "noMatch"
  | "line"
  | "back"
  | "gone"
  | "goneNext"
  | "name"
  | "nameHint"
  | "needsName"
  | "shows"
  | "nothing"
  | "nothingNext"
  | "nothing-shown"
  | "too-many"
  | "layout"
  | "medium"
  | "files"
  | "dropHere"
  | "playlist"
  | "layouts"
  | "playlists"
  | "add"
  | "searchShown"
  | "nothingFound"
  | "enough"
  | "locales"
  | "localesHint"
  | "make"
  | "making"
  | "makeNext"
  | "when"
  | "notPlanned"
  | "plan"
  | "planMore"
  | "change"
  | "share"
  | "atMost"
> = {
  en: {
    search: "Search campaigns",
    new: "New campaign",
    empty: "No campaigns yet",
    emptyNext:
      "A campaign is what is shown for one purpose, such as the autumn sale. “New campaign” makes one.",
    noMatch: "Nothing matches",
    line: "{count, plural, one {# layout} other {# layouts}}",
    back: "All campaigns",
    gone: "This campaign is not here",
    goneNext: "Somebody may have removed it; look into the bin below the list.",
    name: "Name of the campaign",
    nameHint: "Reports count its plays under this name.",
    needsName: "Give it a name.",
    shows: "What it shows, one after the other",
    nothing: "Nothing in it yet",
    nothingNext: "Touch a file, a playlist or a layout below, or drop files there.",
    "nothing-shown": "Choose a file, a playlist or a layout that it shows.",
    "too-many": "At most 100 at a time; take some out.",
    layout: "Layout",
    medium: "File, on the whole screen",
    files: "Files, on the whole screen",
    dropHere: "Drop pictures or films for it here",
    playlist: "Playlist, on the whole screen",
    layouts: "Layouts",
    playlists: "Playlists, on the whole screen",
    add: "Add more",
    searchShown: "Search files, playlists and layouts",
    nothingFound: "Nothing matches.",
    enough: "Enough",
    locales: "Only on screens that speak",
    localesHint: "None chosen: on screens of every language.",
    make: "Make the campaign",
    making: "Making it",
    makeNext: "Nothing changes on the screens before you publish.",
    when: "When it is shown",
    notPlanned: "Not in the calendar yet, so no screen shows it.",
    plan: "Say when it is shown",
    planMore: "Show it at other times too",
    change: "Change",
    share: "{percent} % of the time",
    atMost: "at most {count, plural, one {# time} other {# times}} an hour",
  },
  fr: {
    search: "Chercher une campagne",
    new: "Nouvelle campagne",
    empty: "Pas encore de campagne",
    emptyNext:
      "Une campagne réunit ce qui est montré dans un même but, comme les soldes d’automne. « Nouvelle campagne » en crée une.",
    noMatch: "Aucun résultat",
    line: "{count, plural, one {# mise en page} other {# mises en page}}",
    back: "Toutes les campagnes",
    gone: "Cette campagne n’est pas ici",
    goneNext: "Quelqu’un l’a peut-être retirée ; voyez la corbeille sous la liste.",
    name: "Nom de la campagne",
    nameHint: "Les rapports comptent ses passages sous ce nom.",
    needsName: "Donnez-lui un nom.",
    shows: "Ce qu’elle montre, l’un après l’autre",
    nothing: "Encore vide",
    nothingNext: "Touchez ci-dessous un fichier, une liste ou une mise en page, ou déposez-y des fichiers.",
    "nothing-shown": "Choisissez un fichier, une liste ou une mise en page à montrer.",
    "too-many": "100 au plus ; retirez-en.",
    layout: "Mise en page",
    medium: "Fichier, sur tout l’écran",
    files: "Fichiers, sur tout l’écran",
    dropHere: "Déposez ici ses images ou ses films",
    playlist: "Liste, sur tout l’écran",
    layouts: "Mises en page",
    playlists: "Listes, sur tout l’écran",
    add: "En ajouter d’autres",
    searchShown: "Chercher un fichier, une liste ou une mise en page",
    nothingFound: "Aucun résultat.",
    enough: "C’est tout",
    locales: "Seulement sur les écrans qui parlent",
    localesHint: "Sans choix : sur les écrans de toutes les langues.",
    make: "Créer la campagne",
    making: "Création",
    makeNext: "Rien ne change à l’écran avant la publication.",
    when: "Quand elle est montrée",
    notPlanned: "Pas encore au calendrier : aucun écran ne la montre.",
    plan: "Dire quand la montrer",
    planMore: "La montrer aussi à d’autres moments",
    change: "Modifier",
    share: "{percent} % du temps",
    atMost: "au plus {count, plural, one {# fois} other {# fois}} par heure",
  },
  de: {
    search: "Kampagnen suchen",
    new: "Neue Kampagne",
    empty: "Noch keine Kampagnen",
    emptyNext:
      "Eine Kampagne ist, was zu einem Zweck gezeigt wird, etwa zum Herbstverkauf. „Neue Kampagne“ legt eine an.",
    noMatch: "Nichts gefunden",
    line: "{count, plural, one {# Anordnung} other {# Anordnungen}}",
    back: "Alle Kampagnen",
    gone: "Diese Kampagne ist nicht hier",
    goneNext: "Vielleicht wurde sie entfernt; sehen Sie im Papierkorb unter der Liste nach.",
    name: "Name der Kampagne",
    nameHint: "Unter diesem Namen zählen Berichte, wie oft sie lief.",
    needsName: "Geben Sie einen Namen an.",
    shows: "Was sie zeigt, eins nach dem anderen",
    nothing: "Noch nichts darin",
    nothingNext:
      "Berühren Sie unten eine Datei, eine Liste oder eine Anordnung, oder legen Sie dort Dateien ab.",
    "nothing-shown": "Wählen Sie eine Datei, eine Liste oder eine Anordnung, die sie zeigt.",
    "too-many": "Höchstens 100; nehmen Sie welche heraus.",
    layout: "Anordnung",
    medium: "Datei, auf dem ganzen Bildschirm",
    files: "Dateien, auf dem ganzen Bildschirm",
    dropHere: "Legen Sie hier Bilder oder Filme dafür ab",
    playlist: "Liste, auf dem ganzen Bildschirm",
    layouts: "Anordnungen",
    playlists: "Listen, auf dem ganzen Bildschirm",
    add: "Mehr hinzufügen",
    searchShown: "Dateien, Listen und Anordnungen suchen",
    nothingFound: "Nichts gefunden.",
    enough: "Genug",
    locales: "Nur auf Bildschirmen, die so sprechen",
    localesHint: "Keine gewählt: auf Bildschirmen jeder Sprache.",
    make: "Kampagne anlegen",
    making: "Wird angelegt",
    makeNext: "Auf den Bildschirmen ändert sich nichts, bevor Sie veröffentlichen.",
    when: "Wann sie läuft",
    notPlanned: "Noch nicht im Kalender, also zeigt sie kein Bildschirm.",
    plan: "Sagen, wann sie läuft",
    planMore: "Auch zu anderen Zeiten zeigen",
    change: "Ändern",
    share: "{percent} % der Zeit",
    atMost: "höchstens {count} Mal in der Stunde",
  },
};
