import type { MessageCatalogue, Translate } from "../../../i18n/translate.ts";

/** Parts of a part that people can change, as they are called on the pages. */
const PLACES = [
  "name",
  "alt",
  "tags",
  "expiresAtMs",
  "order",
  "entries",
  "zones",
  "background",
  "fit",
  "show",
  "role",
  "when",
  "hours",
  "priority",
  "criteria",
  "screenTags",
] as const;
type PlaceName = (typeof PLACES)[number];

/** Where two versions differ, in words: `zones 2 widthPixels` is "Zones 2". */
export function placeText(path: string, t: Translate<PlaceName | "other">): string {
  const [first = "", ...rest] = path.split(" ");
  const known = PLACES.find((each) => each === first);
  const numbers = rest.filter((word) => /^\d+$/.test(word));
  return [t(known ?? "other"), ...numbers.slice(0, 1)].join(" ");
}

export const placeWords: MessageCatalogue<PlaceName | "other"> = {
  en: {
    name: "Name",
    alt: "What it shows",
    tags: "Tags",
    expiresAtMs: "Expires",
    order: "Order",
    entries: "Entry",
    zones: "Zone",
    background: "Behind the zones",
    fit: "Fit",
    show: "What is shown",
    role: "How it shares the screen",
    when: "When",
    hours: "Hours",
    priority: "Priority",
    criteria: "Condition",
    screenTags: "Screens",
    other: "Other",
  },
  fr: {
    name: "Nom",
    alt: "Ce qu’il montre",
    tags: "Mots-clés",
    expiresAtMs: "Date limite",
    order: "Ordre",
    entries: "Élément",
    zones: "Zone",
    background: "Derrière les zones",
    fit: "Ajustement",
    show: "Ce qui est montré",
    role: "Partage de l’écran",
    when: "Quand",
    hours: "Horaires",
    priority: "Priorité",
    criteria: "Condition",
    screenTags: "Écrans",
    other: "Autre",
  },
  de: {
    name: "Name",
    alt: "Was zu sehen ist",
    tags: "Stichwörter",
    expiresAtMs: "Läuft ab",
    order: "Reihenfolge",
    entries: "Eintrag",
    zones: "Bereich",
    background: "Hinter den Bereichen",
    fit: "Einpassung",
    show: "Was gezeigt wird",
    role: "Anteil am Bildschirm",
    when: "Wann",
    hours: "Uhrzeiten",
    priority: "Vorrang",
    criteria: "Bedingung",
    screenTags: "Bildschirme",
    other: "Anderes",
  },
};
