import type { ContentImport } from "../../../../main/bridge/contract/content-import.ts";
import type { MessageCatalogue } from "../../../i18n/translate.ts";

type As = ContentImport["taken"][number]["as"];

export const importWords: MessageCatalogue<
  | "title"
  | "line"
  | "back"
  | "drop"
  | "dropHint"
  | "pickFile"
  | "pickFolder"
  | "unfit"
  | "sending"
  | "stop"
  | "again"
  | "andMore"
  | "reading"
  | "readingBegin"
  | "taking"
  | "takingBegin"
  | "gone"
  | "goneNext"
  | "refused"
  | "stopped"
  | "answer"
  | "take"
  | "takeAgain"
  | "addMissing"
  | "lookAgain"
  | "another"
  | "skipped"
  | "taken"
  | "done"
  | `as.${As}`
  | `count.${As}`
  | `look.${Exclude<As, "zone" | "widget">}`
> = {
  en: {
    title: "Bring in a whole sign, a folder or an archive",
    line: "First you see what would be taken and what not, and why. Nothing is changed before you say so.",
    back: "All files",
    drop: "Drop a file or a folder here",
    dropHint: "Layouts exported from Xibo, SMIL playlists, and folders or ZIPs of pictures and films.",
    pickFile: "Choose a file",
    pickFolder: "Choose a folder",
    unfit:
      "There is nothing in it to bring, or more than 2,000 files. Choose another one, or pack it into a ZIP.",
    sending:
      "{arrived} of {all, plural, one {# file} other {# files}} are here. Stay on this page until all are.",
    stop: "Stop",
    again: "Try again",
    andMore: "and {count} more",
    reading: "Reading {name}: {done} of {all} files",
    readingBegin: "Looking at {name}",
    taking: "Taking {name}: {done} of {all} parts",
    takingBegin: "Beginning to take {name}",
    gone: "This import is no longer here",
    goneNext: "What was taken of it stays. Begin it again to bring more.",
    refused: "{name} cannot be taken.",
    stopped: "It stopped in the middle; what was taken before stays.",
    answer:
      "Of {name}, {taken, plural, =0 {nothing} one {# part} other {# parts}} can be taken{skipped, plural, =0 {, nothing stays behind} one {, # stays behind} other {, # stay behind}}.",
    take: "Take it",
    takeAgain: "Go on taking it",
    addMissing: "Add what is missing",
    lookAgain: "Try again what failed",
    another: "Bring in something else",
    skipped: "Stays behind: {count}",
    taken: "Is taken: {count}",
    done: "{name} is in. {added, plural, =0 {Nothing new} one {# part is new} other {# parts are new}}{kept, plural, =0 {} one {, # was there already} other {, # were there already}}. Screens show it when you publish.",
    "count.medium": "{count, plural, one {# page} other {# pages}}",
    "count.playlist": "{count, plural, one {# entry} other {# entries}}",
    "count.layout": "{count, plural, one {# zone} other {# zones}}",
    "count.zone": "{count, plural, one {# entry} other {# entries}}",
    "count.campaign": "{count, plural, one {# layout} other {# layouts}}",
    "count.widget": "{count}",
    "count.schedule": "{count}",
    "as.medium": "File.",
    "as.playlist": "Playlist.",
    "as.layout": "Layout.",
    "as.zone": "Zone.",
    "as.widget": "Shown in a playlist.",
    "as.campaign": "Campaign.",
    "as.schedule": "Line of the calendar.",
    "look.schedule": "Look at the calendar",
    "look.campaign": "Look at the campaigns",
    "look.layout": "Look at the layouts",
    "look.playlist": "Look at the playlists",
    "look.medium": "Look at the files",
  },
  fr: {
    title: "Importer un affichage entier, un dossier ou une archive",
    line: "Vous voyez d’abord ce qui serait repris ou non, et pourquoi. Rien ne change sans votre accord.",
    back: "Tous les fichiers",
    drop: "Déposez un fichier ou un dossier ici",
    dropHint: "Mises en page exportées de Xibo, listes SMIL, dossiers ou ZIP d’images et de films.",
    pickFile: "Choisir un fichier",
    pickFolder: "Choisir un dossier",
    unfit:
      "Rien à importer là-dedans, ou plus de 2 000 fichiers. Choisissez autre chose, ou faites-en un ZIP.",
    sending:
      "{arrived} sur {all, plural, one {# fichier} other {# fichiers}} sont arrivés. Restez sur cette page jusqu’au bout.",
    stop: "Arrêter",
    again: "Réessayer",
    andMore: "et {count} autres",
    reading: "Lecture de {name} : {done} fichiers sur {all}",
    readingBegin: "Examen de {name}",
    taking: "Reprise de {name} : {done} éléments sur {all}",
    takingBegin: "Début de la reprise de {name}",
    gone: "Cet import n’est plus là",
    goneNext: "Ce qui a été repris reste. Recommencez-le pour en reprendre davantage.",
    refused: "{name} ne peut pas être repris.",
    stopped: "La reprise s’est arrêtée en route ; ce qui était repris reste.",
    answer:
      "De {name}, {taken, plural, =0 {rien} one {# élément} other {# éléments}} à reprendre{skipped, plural, =0 {, rien n’est laissé} one {, # laissé de côté} other {, # laissés de côté}}.",
    take: "Reprendre",
    takeAgain: "Continuer la reprise",
    addMissing: "Ajouter ce qui manque",
    lookAgain: "Réessayer ce qui a échoué",
    another: "Importer autre chose",
    skipped: "Laissés de côté : {count}",
    taken: "Repris : {count}",
    done: "{name} est importé. {added, plural, =0 {Rien de nouveau} one {# élément nouveau} other {# éléments nouveaux}}{kept, plural, =0 {} one {, # y était déjà} other {, # y étaient déjà}}. Les écrans le montrent une fois publié.",
    "count.medium": "{count, plural, one {# page} other {# pages}}",
    "count.playlist": "{count, plural, one {# élément} other {# éléments}}",
    "count.layout": "{count, plural, one {# zone} other {# zones}}",
    "count.zone": "{count, plural, one {# élément} other {# éléments}}",
    "count.campaign": "{count, plural, one {# mise en page} other {# mises en page}}",
    "count.widget": "{count}",
    "count.schedule": "{count}",
    "as.medium": "Fichier.",
    "as.playlist": "Liste.",
    "as.layout": "Mise en page.",
    "as.zone": "Zone.",
    "as.widget": "Montré dans une liste.",
    "as.campaign": "Campagne.",
    "as.schedule": "Ligne du calendrier.",
    "look.schedule": "Voir le calendrier",
    "look.campaign": "Voir les campagnes",
    "look.layout": "Voir les mises en page",
    "look.playlist": "Voir les listes",
    "look.medium": "Voir les fichiers",
  },
  de: {
    title: "Ein ganzes Schild, einen Ordner oder ein Archiv hereinholen",
    line: "Sie sehen zuerst, was übernommen würde und was nicht, und warum. Ohne Ihr Ja ändert sich nichts.",
    back: "Alle Dateien",
    drop: "Legen Sie eine Datei oder einen Ordner hier ab",
    dropHint: "Aus Xibo ausgeführte Layouts, SMIL-Listen und Ordner oder ZIPs mit Bildern und Filmen.",
    pickFile: "Datei wählen",
    pickFolder: "Ordner wählen",
    unfit:
      "Darin ist nichts zum Hereinholen, oder mehr als 2.000 Dateien. Wählen Sie anderes, oder packen Sie es in eine ZIP-Datei.",
    sending:
      "{arrived} von {all, plural, one {# Datei} other {# Dateien}} sind da. Bleiben Sie auf dieser Seite, bis alle da sind.",
    stop: "Anhalten",
    again: "Erneut versuchen",
    andMore: "und {count} weitere",
    reading: "{name} wird gelesen: {done} von {all} Dateien",
    readingBegin: "{name} wird angesehen",
    taking: "{name} wird übernommen: {done} von {all} Teilen",
    takingBegin: "Die Übernahme von {name} beginnt",
    gone: "Diesen Import gibt es nicht mehr",
    goneNext: "Was davon übernommen wurde, bleibt. Beginnen Sie ihn neu, um mehr zu holen.",
    refused: "{name} lässt sich nicht übernehmen.",
    stopped: "Es hielt mittendrin an; was schon übernommen war, bleibt.",
    answer:
      "Von {name} {taken, plural, =0 {lässt sich nichts} one {lässt sich # Teil} other {lassen sich # Teile}} übernehmen{skipped, plural, =0 {, nichts bleibt zurück} one {, # bleibt zurück} other {, # bleiben zurück}}.",
    take: "Übernehmen",
    takeAgain: "Weiter übernehmen",
    addMissing: "Fehlendes dazugeben",
    lookAgain: "Fehlgeschlagenes erneut versuchen",
    another: "Etwas anderes hereinholen",
    skipped: "Bleibt zurück: {count}",
    taken: "Wird übernommen: {count}",
    done: "{name} ist da. {added, plural, =0 {Nichts Neues} one {# Teil ist neu} other {# Teile sind neu}}{kept, plural, =0 {} one {, # war schon da} other {, # waren schon da}}. Bildschirme zeigen es, wenn Sie veröffentlichen.",
    "count.medium": "{count, plural, one {# Seite} other {# Seiten}}",
    "count.playlist": "{count, plural, one {# Eintrag} other {# Einträge}}",
    "count.layout": "{count, plural, one {# Bereich} other {# Bereiche}}",
    "count.zone": "{count, plural, one {# Eintrag} other {# Einträge}}",
    "count.campaign": "{count, plural, one {# Anordnung} other {# Anordnungen}}",
    "count.widget": "{count}",
    "count.schedule": "{count}",
    "as.medium": "Datei.",
    "as.playlist": "Liste.",
    "as.layout": "Anordnung.",
    "as.zone": "Bereich.",
    "as.widget": "Läuft in einer Liste.",
    "as.campaign": "Kampagne.",
    "as.schedule": "Eintrag im Kalender.",
    "look.schedule": "Zum Kalender",
    "look.campaign": "Zu den Kampagnen",
    "look.layout": "Zu den Anordnungen",
    "look.playlist": "Zu den Listen",
    "look.medium": "Zu den Dateien",
  },
};
