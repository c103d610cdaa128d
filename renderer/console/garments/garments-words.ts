import type { GarmentCategory } from "../../../content/schema/product.ts";
import type { MessageCatalogue } from "../../i18n/translate.ts";

export const garmentsWords: MessageCatalogue<
  | "title"
  | "line"
  | "search"
  | "all"
  | "worn"
  | "pictures"
  | "filter"
  | "wornMark"
  | "picturesMark"
  | "whyNoGarment"
  | "whyNotHere"
  | "wornMeaning"
  | "makeOne"
  | "inShop"
  | "soldOut"
  | "empty"
  | "emptyNext"
  | "noMatch"
  | "noMatchNext"
  | "more"
  | "found"
  | "open"
  | "close"
  | "colour"
  | "stockCaption"
  | "elsewhere"
  | "restock"
  | "noVariant"
  | "sizes"
  | `category.${GarmentCategory}`
> = {
  en: {
    title: "Garments",
    line: "{all, plural, one {# garment} other {# garments}}, {worn} of them worn on the mirror.",
    search: "Search name, brand, article number or barcode",
    all: "All",
    worn: "Worn on the mirror",
    pictures: "Pictures only",
    filter: "Which garments",
    wornMark: "Worn on the mirror",
    picturesMark: "Pictures only",
    whyNoGarment: "No garment has been made for it yet, so the mirror shows its picture.",
    whyNotHere:
      "Its garment “{asset}” is not on this mirror, so the mirror shows its picture. Put {asset}.glb into the garments folder.",
    wornMeaning: "The mirror dresses the shopper in it.",
    makeOne: "Make one from a photo",
    inShop: "{count} in the shop",
    soldOut: "none in the shop",
    empty: "The catalogue is empty",
    emptyNext:
      "Put a catalogue into the content folder on the mirror’s computer; the garments then appear here by themselves.",
    noMatch: "Nothing matches",
    noMatchNext: "Try fewer letters, or show all garments.",
    more: "Show {count} more",
    found: "{count, plural, one {# garment} other {# garments}}",
    open: "Sizes and stock of {name}",
    close: "Close {name}",
    colour: "Colour",
    stockCaption: "Pieces in the shop by colour and size",
    elsewhere: "+{count} in other shops",
    restock: "more on {day}",
    noVariant: "not made",
    sizes: "Sizes",
    "category.top-short": "T-shirt",
    "category.top-long": "Long-sleeved top",
    "category.jacket": "Jacket",
    "category.dress": "Dress",
    "category.skirt": "Skirt",
    "category.trousers": "Trousers",
  },
  fr: {
    title: "Vêtements",
    line: "{all, plural, one {# article} other {# articles}}, dont {worn} à porter sur le miroir.",
    search: "Nom, marque, référence ou code-barres",
    all: "Tous",
    worn: "Portés sur le miroir",
    pictures: "En image",
    filter: "Quels vêtements",
    wornMark: "Porté sur le miroir",
    picturesMark: "En image seulement",
    whyNoGarment: "Aucun vêtement n’a encore été modelé pour cet article ; le miroir en montre l’image.",
    whyNotHere:
      "Son vêtement « {asset} » n’est pas sur ce miroir, qui en montre donc l’image. Déposez {asset}.glb dans le dossier des vêtements.",
    wornMeaning: "Le miroir en habille la personne.",
    makeOne: "En faire un d’après photo",
    inShop: "{count} en boutique",
    soldOut: "aucun en boutique",
    empty: "Le catalogue est vide",
    emptyNext:
      "Déposez un catalogue dans le dossier de contenu de l’ordinateur du miroir ; les articles apparaîtront ici d’eux-mêmes.",
    noMatch: "Aucun résultat",
    noMatchNext: "Essayez avec moins de lettres, ou affichez tous les vêtements.",
    more: "En afficher {count} de plus",
    found: "{count, plural, one {# article} other {# articles}}",
    open: "Tailles et stock : {name}",
    close: "Refermer {name}",
    colour: "Couleur",
    stockCaption: "Pièces en boutique par couleur et taille",
    elsewhere: "+{count} ailleurs",
    restock: "arrivage le {day}",
    noVariant: "n’existe pas",
    sizes: "Tailles",
    "category.top-short": "T-shirt",
    "category.top-long": "Haut à manches longues",
    "category.jacket": "Veste",
    "category.dress": "Robe",
    "category.skirt": "Jupe",
    "category.trousers": "Pantalon",
  },
  de: {
    title: "Kleidung",
    line: "{all, plural, one {# Artikel} other {# Artikel}}, davon {worn} am Spiegel zu tragen.",
    search: "Name, Marke, Artikelnummer oder Barcode",
    all: "Alle",
    worn: "Am Spiegel getragen",
    pictures: "Nur Bilder",
    filter: "Welche Kleidung",
    wornMark: "Am Spiegel getragen",
    picturesMark: "Nur Bilder",
    whyNoGarment: "Dafür ist noch kein Kleidungsstück zum Anziehen gemacht; der Spiegel zeigt das Bild.",
    whyNotHere:
      "Das Kleidungsstück „{asset}“ liegt nicht auf diesem Spiegel; er zeigt das Bild. Legen Sie {asset}.glb in den Ordner für Kleidung.",
    wornMeaning: "Der Spiegel zieht es der Person an.",
    makeOne: "Eines nach einem Foto machen",
    inShop: "{count} im Laden",
    soldOut: "keins im Laden",
    empty: "Der Katalog ist leer",
    emptyNext:
      "Legen Sie einen Katalog in den Inhaltsordner am Rechner des Spiegels; die Artikel erscheinen dann von selbst.",
    noMatch: "Nichts gefunden",
    noMatchNext: "Versuchen Sie weniger Buchstaben, oder zeigen Sie alle Artikel.",
    more: "{count} weitere zeigen",
    found: "{count, plural, one {# Artikel} other {# Artikel}}",
    open: "Größen und Bestand: {name}",
    close: "{name} schließen",
    colour: "Farbe",
    stockCaption: "Stücke im Laden nach Farbe und Größe",
    elsewhere: "+{count} in anderen Läden",
    restock: "neue am {day}",
    noVariant: "gibt es nicht",
    sizes: "Größen",
    "category.top-short": "T-Shirt",
    "category.top-long": "Langarmshirt",
    "category.jacket": "Jacke",
    "category.dress": "Kleid",
    "category.skirt": "Rock",
    "category.trousers": "Hose",
  },
};
