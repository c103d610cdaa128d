import type { ChartFault } from "../../../../main/bridge/contract/shop-garment.ts";
import type { MessageCatalogue } from "../../../i18n/translate.ts";
import type { UploadFault } from "./upload-file.dom.ts";

export const addWords: MessageCatalogue<
  | "title"
  | "line"
  | "front"
  | "frontHint"
  | "back"
  | "backHint"
  | "drop"
  | "pick"
  | "other"
  | "takeAway"
  | "chosen"
  | "mesh"
  | "wrongType"
  | "product"
  | "productHint"
  | "noProduct"
  | "label"
  | "labelHint"
  | "labelMissing"
  | "category"
  | "categoryHint"
  | "decide"
  | "upper"
  | "lower"
  | "chart"
  | "chartHint"
  | "chart.product"
  | "chart.paste"
  | "chart.none"
  | "chartProductMeaning"
  | "chartPasteMeaning"
  | "chartNoneMeaning"
  | "chartText"
  | "chartPick"
  | "chartRead"
  | `chartFault.${ChartFault["code"]}`
  | "size"
  | "sizeHint"
  | "meshSize"
  | "meshSizeHint"
  | "sizeUnknown"
  | "submit"
  | "sending"
  | "frontMissing"
  | `upload.${UploadFault}`
> = {
  en: {
    title: "Add a garment",
    line: "One photo of it lying flat, straight and alone is enough. A minute later the figure wears it.",
    front: "Front",
    frontHint: "JPEG, PNG, WebP or AVIF up to 40 MB; or a finished 3D file (GLB).",
    back: "Back, if you have one",
    backHint: "Without it the back shows plain cloth.",
    drop: "Drop a photo here",
    pick: "Choose a file",
    other: "Choose another",
    takeAway: "Take away",
    chosen: "{name}, {megabytes} MB",
    mesh: "Finished 3D file",
    wrongType: "This file cannot be used here. Choose a JPEG, PNG, WebP or AVIF, or for the front a GLB.",
    product: "Product it is for",
    productHint: "It is worn for this product once it is published. You can choose later, too.",
    noProduct: "None yet",
    label: "What you call it",
    labelHint: "Only staff see this name.",
    labelMissing: "Give it a name, so that you find it again.",
    category: "What it is",
    categoryHint: "We ask you where we are not sure.",
    decide: "Decide for me",
    upper: "Something for above the waist",
    lower: "Something for below the waist",
    chart: "Size chart",
    chartHint: "From it come the garment’s true widths, and an honest answer to “which size”.",
    "chart.product": "The product’s own",
    "chart.paste": "Paste or drop one",
    "chart.none": "None",
    chartProductMeaning: "{count, plural, one {# row} other {# rows}} in the catalogue.",
    chartPasteMeaning: "As CSV: size, measure, basis, minCm, maxCm.",
    chartNoneMeaning: "Its widths are estimated from the photo, and marked as such.",
    chartText: "Rows of the chart",
    chartPick: "Choose a CSV file",
    chartRead: "{count, plural, one {# row} other {# rows}} read: {sizes}.",
    "chartFault.empty": "There is no row in it yet. Write one row for each size and measure.",
    "chartFault.no-head": "The first line must name the columns: size,measure,basis,minCm,maxCm.",
    "chartFault.columns": "Line {line} ({text}) has too few or too many columns.",
    "chartFault.measure":
      "Line {line} ({text}) names no measure we know. Write chest, waist, hip, inseam, sleeve, shoulder or length.",
    "chartFault.basis": "Line {line} ({text}) names no basis we know. Write body or garment.",
    "chartFault.number": "Line {line} ({text}) has no number of centimetres where one belongs.",
    "chartFault.min-above-max": "In line {line} ({text}) the smallest value is above the largest.",
    "chartFault.not-centimetres":
      "Line {line} ({text}) is not in centimetres. Chest, waist and hip go all around: 40 to 250.",
    "chartFault.twice": "Line {line} repeats {text}, which an earlier line has said already.",
    "chartFault.shrinks": "Line {line} ({text}) goes against the sizes around it.",
    "chartFault.too-long": "The chart is too long. 400 rows are the most.",
    size: "Size in the photo",
    sizeHint: "It stands on the label inside.",
    meshSize: "Size of the 3D file",
    meshSizeHint: "The size that it was made in; whoever made it knows.",
    sizeUnknown: "Not known: take the middle one",
    submit: "Make the garment",
    sending: "Sending the photo, {percent} % …",
    frontMissing: "Choose a photo of the front first.",
    "upload.too-large": "The file is larger than 40 MB. Save it smaller; 3000 pixels are plenty.",
    "upload.empty": "The file is empty. Choose it again.",
    "upload.too-many-uploads": "Too many files wait to be used. Try again in an hour.",
    "upload.disk-full": "The disk of the mirror’s computer is full. Make room on it, then try again.",
    "upload.read-only":
      "The data folder of the mirror’s computer cannot be written to. Check its permissions.",
    "upload.broken-off": "The file did not arrive whole. Check the connection and send it again.",
    "upload.signed-out": "You are signed out. Sign in, then send it again.",
  },
  fr: {
    title: "Ajouter un vêtement",
    line: "Une photo du vêtement à plat, droit et seul suffit. Une minute plus tard, le mannequin le porte.",
    front: "Devant",
    frontHint: "JPEG, PNG, WebP ou AVIF, 40 Mo au plus ; ou un fichier 3D terminé (GLB).",
    back: "Dos, si vous l’avez",
    backHint: "Sans photo, le dos montre le tissu uni.",
    drop: "Déposez une photo ici",
    pick: "Choisir un fichier",
    other: "En choisir un autre",
    takeAway: "Enlever",
    chosen: "{name}, {megabytes} Mo",
    mesh: "Fichier 3D terminé",
    wrongType:
      "Ce fichier ne convient pas ici. Choisissez un JPEG, PNG, WebP ou AVIF, ou un GLB pour le devant.",
    product: "Article concerné",
    productHint:
      "Une fois publié, le vêtement se porte pour cet article. Vous pouvez aussi choisir plus tard.",
    noProduct: "Aucun pour l’instant",
    label: "Comment vous l’appelez",
    labelHint: "Seule l’équipe voit ce nom.",
    labelMissing: "Donnez-lui un nom, pour le retrouver.",
    category: "Genre de vêtement",
    categoryHint: "En cas de doute, nous vous le demanderons.",
    decide: "À vous de décider",
    upper: "Pour le haut du corps",
    lower: "Pour le bas du corps",
    chart: "Tableau des tailles",
    chartHint: "Il donne les vraies largeurs du vêtement, et une réponse honnête à « quelle taille ».",
    "chart.product": "Celui de l’article",
    "chart.paste": "En coller ou déposer un",
    "chart.none": "Aucun",
    chartProductMeaning: "{count, plural, one {# ligne} other {# lignes}} au catalogue.",
    chartPasteMeaning: "En CSV : size, measure, basis, minCm, maxCm.",
    chartNoneMeaning: "Les largeurs sont estimées d’après la photo, et signalées comme telles.",
    chartText: "Lignes du tableau",
    chartPick: "Choisir un fichier CSV",
    chartRead: "{count, plural, one {# ligne lue} other {# lignes lues}} : {sizes}.",
    "chartFault.empty": "Il n’y a encore aucune ligne. Écrivez-en une par taille et par mesure.",
    "chartFault.no-head": "La première ligne doit nommer les colonnes : size,measure,basis,minCm,maxCm.",
    "chartFault.columns": "La ligne {line} ({text}) a trop ou trop peu de colonnes.",
    "chartFault.measure":
      "La ligne {line} ({text}) ne nomme aucune mesure connue. Écrivez chest, waist, hip, inseam, sleeve, shoulder ou length.",
    "chartFault.basis": "La ligne {line} ({text}) ne nomme aucune base connue. Écrivez body ou garment.",
    "chartFault.number": "Il manque un nombre de centimètres à la ligne {line} ({text}).",
    "chartFault.min-above-max": "À la ligne {line} ({text}), le minimum dépasse le maximum.",
    "chartFault.not-centimetres":
      "La ligne {line} ({text}) n’est pas en centimètres. Poitrine, taille et hanches se mesurent en tour : de 40 à 250.",
    "chartFault.twice": "La ligne {line} répète {text}, déjà donné plus haut.",
    "chartFault.shrinks": "La ligne {line} ({text}) contredit les tailles voisines.",
    "chartFault.too-long": "Le tableau est trop long. 400 lignes au plus.",
    size: "Taille sur la photo",
    sizeHint: "Elle figure sur l’étiquette intérieure.",
    meshSize: "Taille du fichier 3D",
    meshSizeHint: "La taille dans laquelle il a été fait ; son auteur la connaît.",
    sizeUnknown: "Inconnue : prendre celle du milieu",
    submit: "Faire le vêtement",
    sending: "Envoi de la photo, {percent} % …",
    frontMissing: "Choisissez d’abord une photo du devant.",
    "upload.too-large": "Le fichier dépasse 40 Mo. Réduisez-le ; 3000 pixels suffisent largement.",
    "upload.empty": "Le fichier est vide. Choisissez-le de nouveau.",
    "upload.too-many-uploads": "Trop de fichiers attendent. Réessayez dans une heure.",
    "upload.disk-full": "Le disque de l’ordinateur du miroir est plein. Libérez de la place, puis réessayez.",
    "upload.read-only":
      "Le dossier de données de l’ordinateur du miroir est protégé en écriture. Vérifiez ses droits.",
    "upload.broken-off": "Le fichier n’est pas arrivé entier. Vérifiez la liaison et renvoyez-le.",
    "upload.signed-out": "Vous êtes déconnecté. Reconnectez-vous, puis renvoyez-le.",
  },
  de: {
    title: "Stück hinzufügen",
    line: "Ein Foto genügt: flach, gerade und allein. Eine Minute später trägt es die Figur.",
    front: "Vorderseite",
    frontHint: "JPEG, PNG, WebP oder AVIF bis 40 MB; oder eine fertige 3D-Datei (GLB).",
    back: "Rückseite, falls vorhanden",
    backHint: "Ohne Foto zeigt die Rückseite schlichten Stoff.",
    drop: "Foto hier ablegen",
    pick: "Datei wählen",
    other: "Andere wählen",
    takeAway: "Entfernen",
    chosen: "{name}, {megabytes} MB",
    mesh: "Fertige 3D-Datei",
    wrongType: "Diese Datei passt hier nicht. Wählen Sie JPEG, PNG, WebP oder AVIF, für vorn auch GLB.",
    product: "Für welchen Artikel",
    productHint: "Nach dem Veröffentlichen wird es für diesen Artikel getragen. Das geht auch später.",
    noProduct: "Noch keiner",
    label: "Wie Sie es nennen",
    labelHint: "Diesen Namen sieht nur das Team.",
    labelMissing: "Geben Sie ihm einen Namen, damit Sie es wiederfinden.",
    category: "Was es ist",
    categoryHint: "Wo wir unsicher sind, fragen wir nach.",
    decide: "Selbst erkennen",
    upper: "Etwas für oben",
    lower: "Etwas für unten",
    chart: "Größentabelle",
    chartHint: "Aus ihr kommen die wahren Weiten des Stücks und eine ehrliche Antwort auf „Welche Größe?“.",
    "chart.product": "Die des Artikels",
    "chart.paste": "Einfügen oder ablegen",
    "chart.none": "Keine",
    chartProductMeaning: "{count, plural, one {# Zeile} other {# Zeilen}} im Katalog.",
    chartPasteMeaning: "Als CSV: size, measure, basis, minCm, maxCm.",
    chartNoneMeaning: "Die Weiten werden aus dem Foto geschätzt und so gekennzeichnet.",
    chartText: "Zeilen der Tabelle",
    chartPick: "CSV-Datei wählen",
    chartRead: "{count, plural, one {# Zeile} other {# Zeilen}} gelesen: {sizes}.",
    "chartFault.empty": "Es steht noch keine Zeile darin. Schreiben Sie für jede Größe und jedes Maß eine.",
    "chartFault.no-head": "Die erste Zeile muss die Spalten nennen: size,measure,basis,minCm,maxCm.",
    "chartFault.columns": "Zeile {line} ({text}) hat zu viele oder zu wenige Spalten.",
    "chartFault.measure":
      "Zeile {line} ({text}) nennt kein bekanntes Maß. Schreiben Sie chest, waist, hip, inseam, sleeve, shoulder oder length.",
    "chartFault.basis":
      "Zeile {line} ({text}) nennt keine bekannte Grundlage. Schreiben Sie body oder garment.",
    "chartFault.number": "In Zeile {line} ({text}) fehlt eine Zahl in Zentimetern.",
    "chartFault.min-above-max": "In Zeile {line} ({text}) liegt der kleinste Wert über dem größten.",
    "chartFault.not-centimetres":
      "Zeile {line} ({text}) steht nicht in Zentimetern. Brust, Taille und Hüfte gelten ringsum: 40 bis 250.",
    "chartFault.twice": "Zeile {line} wiederholt {text}; das steht schon weiter oben.",
    "chartFault.shrinks": "Zeile {line} ({text}) widerspricht den Größen daneben.",
    "chartFault.too-long": "Die Tabelle ist zu lang. Höchstens 400 Zeilen.",
    size: "Größe auf dem Foto",
    sizeHint: "Sie steht auf dem Etikett innen.",
    meshSize: "Größe der 3D-Datei",
    meshSizeHint: "Die Größe, in der sie gemacht wurde; wer sie gemacht hat, weiß es.",
    sizeUnknown: "Unbekannt: die mittlere nehmen",
    submit: "Stück anlegen",
    sending: "Das Foto wird gesendet, {percent} % …",
    frontMissing: "Wählen Sie zuerst ein Foto der Vorderseite.",
    "upload.too-large":
      "Die Datei hat mehr als 40 MB. Speichern Sie sie kleiner; 3000 Pixel genügen reichlich.",
    "upload.empty": "Die Datei ist leer. Wählen Sie sie noch einmal.",
    "upload.too-many-uploads": "Zu viele Dateien warten. Versuchen Sie es in einer Stunde noch einmal.",
    "upload.disk-full":
      "Die Festplatte am Rechner des Spiegels ist voll. Schaffen Sie Platz und versuchen Sie es erneut.",
    "upload.read-only":
      "Der Datenordner am Rechner des Spiegels ist schreibgeschützt. Prüfen Sie die Rechte.",
    "upload.broken-off":
      "Die Datei kam nicht ganz an. Prüfen Sie die Verbindung und senden Sie sie noch einmal.",
    "upload.signed-out": "Sie sind abgemeldet. Melden Sie sich an und senden Sie sie noch einmal.",
  },
};
