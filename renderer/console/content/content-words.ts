import type { MessageCatalogue } from "../../i18n/translate.ts";

/** The pages within Content, in the order of their tabs. */
export const CONTENT_TABS = [
  "now",
  "files",
  "playlists",
  "campaigns",
  "calendar",
  "layouts",
  "preview",
] as const;
export type ContentTab = (typeof CONTENT_TABS)[number];

export const contentWords: MessageCatalogue<"title" | "line" | "which" | ContentTab> = {
  en: {
    title: "Content",
    line: "What the screens show between visits.",
    which: "Parts of Content",
    now: "On screen now",
    files: "Files",
    playlists: "Playlists",
    campaigns: "Campaigns",
    calendar: "Calendar",
    layouts: "Layouts",
    preview: "Preview",
  },
  fr: {
    title: "Contenu",
    line: "Ce que montrent les écrans entre deux visites.",
    which: "Rubriques du contenu",
    now: "À l’écran",
    files: "Fichiers",
    playlists: "Listes",
    campaigns: "Campagnes",
    calendar: "Calendrier",
    layouts: "Mises en page",
    preview: "Aperçu",
  },
  de: {
    title: "Inhalte",
    line: "Was die Bildschirme zwischen den Besuchen zeigen.",
    which: "Bereiche der Inhalte",
    now: "Auf dem Bildschirm",
    files: "Dateien",
    playlists: "Listen",
    campaigns: "Kampagnen",
    calendar: "Kalender",
    layouts: "Anordnungen",
    preview: "Vorschau",
  },
};
