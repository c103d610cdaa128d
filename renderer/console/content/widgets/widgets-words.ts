import type { MessageCatalogue } from "../../../i18n/translate.ts";

export const widgetsWords: MessageCatalogue<
  | "make"
  | "needsTable"
  | "firstWords"
  | "words"
  | "otherLanguages"
  | "pace"
  | "pace.slow"
  | "pace.usual"
  | "pace.fast"
  | "clock"
  | "clock.time"
  | "clock.time-and-date"
  | "until"
  | "before"
  | "after"
  | "product"
  | "noProduct"
  | "noSuchProduct"
  | "productGone"
  | "mirrorLine"
  | "table"
  | "notATable"
  | "columns"
  | "rows"
  | "fill"
  | "fill.cover"
  | "fill.contain"
  | "sound"
  | "name"
  | "nameHint"
  | "touch"
  | "touchHint"
  | "comesIn"
  | "comesIn.zone"
  | "comesIn.cut"
  | "comesIn.fade"
  | "comesIn.slide"
  | "more"
  | "less"
  | "asOnScreen"
  | "notWhole"
> = {
  en: {
    make: "Without a file",
    needsTable: "For a table, load a CSV file on the page Files first.",
    firstWords: "Good day",
    words: "Words",
    otherLanguages: "In other languages too",
    pace: "How fast it runs",
    "pace.slow": "Slowly",
    "pace.usual": "As usual",
    "pace.fast": "Fast",
    clock: "What it tells",
    "clock.time": "The time",
    "clock.time-and-date": "The time and the day",
    until: "Until when it counts, by the shop’s clock",
    before: "Words above the number",
    after: "Words when the time has come",
    product: "Product of the catalogue",
    noProduct: "none",
    noSuchProduct: "No product of this name",
    productGone: "This product is no longer in the catalogue. Choose another one.",
    mirrorLine:
      "Invites people to try on. The camera stays off until somebody touches start, as everywhere. The figure stands for a shopper.",
    table: "Table",
    notATable: "This file cannot be read as a table. It needs a line of column names, and rows below.",
    columns: "Columns, in this order",
    rows: "Rows at a time",
    fill: "How it lies in its zone",
    "fill.cover": "Fills it, edges may be cut",
    "fill.contain": "All of it is seen",
    sound: "With its sound",
    name: "Name in the list",
    nameHint: "For you and your colleagues; screens do not show it.",
    touch: "A touch leads to",
    touchHint: "The product that the mirror offers first when somebody touches this.",
    comesIn: "How it comes in",
    "comesIn.zone": "As its zone says",
    "comesIn.cut": "At once",
    "comesIn.fade": "Fades in",
    "comesIn.slide": "Slides in",
    more: "More choices",
    less: "Fewer choices",
    asOnScreen: "As a screen shows it",
    notWhole: "Something is still missing; this is how it was.",
  },
  fr: {
    make: "Sans fichier",
    needsTable: "Pour un tableau, chargez d’abord un fichier CSV sous Fichiers.",
    firstWords: "Bonjour",
    words: "Texte",
    otherLanguages: "Aussi dans d’autres langues",
    pace: "Vitesse de défilement",
    "pace.slow": "Lente",
    "pace.usual": "Normale",
    "pace.fast": "Rapide",
    clock: "Ce qu’elle indique",
    "clock.time": "L’heure",
    "clock.time-and-date": "L’heure et le jour",
    until: "Échéance, à l’heure du magasin",
    before: "Texte au-dessus du nombre",
    after: "Texte une fois l’heure venue",
    product: "Article du catalogue",
    noProduct: "aucun",
    noSuchProduct: "Aucun article de ce nom",
    productGone: "Cet article n’est plus au catalogue. Choisissez-en un autre.",
    mirrorLine:
      "Invite à essayer. La caméra reste éteinte jusqu’à ce que quelqu’un touche « démarrer », comme partout. Le mannequin tient la place d’une personne.",
    table: "Tableau",
    notATable:
      "Ce fichier ne se lit pas comme un tableau. Il faut une ligne de noms de colonnes, puis des lignes.",
    columns: "Colonnes, dans cet ordre",
    rows: "Lignes à la fois",
    fill: "Place dans la zone",
    "fill.cover": "La remplit, bords parfois coupés",
    "fill.contain": "Tout se voit",
    sound: "Avec le son",
    name: "Nom dans la liste",
    nameHint: "Pour vous et vos collègues ; les écrans ne le montrent pas.",
    touch: "Un toucher mène à",
    touchHint: "L’article que le miroir propose d’abord quand quelqu’un touche ceci.",
    comesIn: "Arrivée à l’écran",
    "comesIn.zone": "Comme le dit sa zone",
    "comesIn.cut": "D’un coup",
    "comesIn.fade": "En fondu",
    "comesIn.slide": "En glissant",
    more: "Plus de réglages",
    less: "Moins de réglages",
    asOnScreen: "Tel qu’un écran le montre",
    notWhole: "Il manque encore quelque chose ; voici l’état d’avant.",
  },
  de: {
    make: "Ohne Datei",
    needsTable: "Für eine Tabelle laden Sie zuerst eine CSV-Datei unter „Dateien“.",
    firstWords: "Guten Tag",
    words: "Text",
    otherLanguages: "Auch in anderen Sprachen",
    pace: "Wie schnell sie läuft",
    "pace.slow": "Langsam",
    "pace.usual": "Wie üblich",
    "pace.fast": "Schnell",
    clock: "Was sie zeigt",
    "clock.time": "Die Uhrzeit",
    "clock.time-and-date": "Uhrzeit und Tag",
    until: "Bis wann gezählt wird, nach der Uhr des Ladens",
    before: "Text über der Zahl",
    after: "Text, wenn es so weit ist",
    product: "Artikel aus dem Katalog",
    noProduct: "keiner",
    noSuchProduct: "Kein Artikel dieses Namens",
    productGone: "Diesen Artikel gibt es nicht mehr im Katalog. Wählen Sie einen anderen.",
    mirrorLine:
      "Lädt zum Anprobieren ein. Die Kamera bleibt aus, bis jemand „Start“ berührt, wie überall. Die Figur steht für eine Kundin.",
    table: "Tabelle",
    notATable:
      "Diese Datei lässt sich nicht als Tabelle lesen. Sie braucht eine Zeile mit Spaltennamen und darunter Zeilen.",
    columns: "Spalten, in dieser Reihenfolge",
    rows: "Zeilen auf einmal",
    fill: "Wie es im Bereich liegt",
    "fill.cover": "Füllt ihn, Ränder dürfen fehlen",
    "fill.contain": "Alles ist zu sehen",
    sound: "Mit Ton",
    name: "Name in der Liste",
    nameHint: "Für Sie und Ihr Team; Bildschirme zeigen ihn nicht.",
    touch: "Eine Berührung führt zu",
    touchHint: "Der Artikel, den der Spiegel zuerst anbietet, wenn jemand dies berührt.",
    comesIn: "Wie es erscheint",
    "comesIn.zone": "Wie der Bereich es sagt",
    "comesIn.cut": "Sofort",
    "comesIn.fade": "Blendet ein",
    "comesIn.slide": "Gleitet herein",
    more: "Mehr einstellen",
    less: "Weniger einstellen",
    asOnScreen: "So zeigt es ein Bildschirm",
    notWhole: "Es fehlt noch etwas; so war es zuletzt.",
  },
};
