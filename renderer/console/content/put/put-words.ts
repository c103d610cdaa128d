import type { Weekday } from "../../../../content/schema/signage/schedule-entry.ts";
import type { MessageCatalogue } from "../../../i18n/translate.ts";
import type { WishFault } from "./wish.ts";

export const putWords: MessageCatalogue<
  | "title"
  | "nothing"
  | "nothingNext"
  | "name"
  | "alt"
  | "altHint"
  | "when"
  | "always"
  | "span"
  | "from"
  | "fromHint"
  | "until"
  | "untilHint"
  | "onlyHours"
  | "fromTime"
  | "untilTime"
  | "weekdays"
  | "expires"
  | "expiresAt"
  | "expiresHint"
  | "more"
  | "less"
  | "turns"
  | "beside"
  | "alone"
  | "stay"
  | "seconds"
  | "fill"
  | "cover"
  | "contain"
  | "put"
  | "waitsForFile"
  | "prepare"
  | "putting"
  | "nextNow"
  | "nextThen"
  | "next"
  | "done"
  | "doneNext"
  | "isOn"
  | "another"
  | "several"
  | `fault.${WishFault}`
  | `day.${Weekday}`
> = {
  en: {
    title: "Put it on the screen",
    nothing: "Nothing is chosen yet",
    nothingNext: "Choose a picture or a film; it can be put on the screen while it still arrives.",
    name: "Name, for you and your colleagues",
    alt: "What does it show?",
    altHint:
      "One sentence for people who cannot see it. It is read aloud to them; leave it empty if it only decorates.",
    when: "When is it shown?",
    always: "Always",
    span: "From – until",
    from: "From",
    fromHint: "Day and time. Empty: from now on",
    until: "Until",
    untilHint: "Day and time. Empty: no end",
    onlyHours: "Only at some hours of the day",
    fromTime: "From",
    untilTime: "Until",
    weekdays: "On these days",
    expires: "Take the files off every screen after a date",
    expiresAt: "Expires on",
    expiresHint: "From then on no screen shows it, wherever else it is used.",
    more: "More choices",
    less: "Fewer choices",
    turns: "Alone, or with what is on now?",
    beside: "With what is on, in turn",
    alone: "Alone, instead of what is on",
    stay: "A picture stays for",
    seconds: "s",
    fill: "Where its shape is not the screen’s",
    cover: "Fill the screen",
    contain: "Show all of it",
    put: "Put it on the screen",
    waitsForFile: "Goes on as soon as the file is ready",
    prepare: "Only prepare it",
    putting: "A moment",
    nextNow: "On in seconds. One click brings back what was before.",
    nextThen: "On at the times that you chose. One click brings back what was before.",
    next: "Other changes wait to be published; nothing is on a screen before you publish them together.",
    done: "“{name}” is ready for the screens",
    doneNext:
      "Publish, below, shows it to everybody. When it plays is changed under Calendar, what it shows under Playlists.",
    isOn: "“{name}” is published",
    another: "Put something else on",
    several: "{name} and {count, plural, one {# more} other {# more}}",
    "fault.no-name": "Give it a name.",
    "fault.no-span": "Say from when or until when, the day and the time, or choose “Always”.",
    "fault.ends-first": "It ends before it begins. Correct one of the two.",
    "fault.is-over": "Its end has passed already. Choose a later one.",
    "fault.no-days": "Choose a day of the week and both times.",
    "fault.no-expiry": "Say on which date it expires.",
    "fault.expired": "This date has passed already. Choose a later one.",
    "day.MO": "Mon",
    "day.TU": "Tue",
    "day.WE": "Wed",
    "day.TH": "Thu",
    "day.FR": "Fri",
    "day.SA": "Sat",
    "day.SU": "Sun",
  },
  fr: {
    title: "Mettre à l’écran",
    nothing: "Rien n’est encore choisi",
    nothingNext: "Choisissez une image ou un film ; vous pouvez le prévoir à l’écran pendant son arrivée.",
    name: "Nom, pour vous et vos collègues",
    alt: "Que montre-t-il ?",
    altHint:
      "Une phrase pour qui ne peut pas le voir ; elle lui est lue. Laissez vide s’il ne fait que décorer.",
    when: "Quand est-il montré ?",
    always: "Toujours",
    span: "Du – au",
    from: "À partir de",
    fromHint: "Jour et heure. Vide : dès maintenant",
    until: "Jusqu’à",
    untilHint: "Jour et heure. Vide : sans fin",
    onlyHours: "Seulement à certaines heures",
    fromTime: "De",
    untilTime: "À",
    weekdays: "Ces jours-là",
    expires: "Retirer les fichiers de tous les écrans après une date",
    expiresAt: "Date limite",
    expiresHint: "Passé cette date, aucun écran ne le montre, où qu’il serve.",
    more: "Plus de choix",
    less: "Moins de choix",
    turns: "Seul, ou avec le reste ?",
    beside: "Avec le reste, à tour de rôle",
    alone: "Seul, à la place du reste",
    stay: "Une image reste",
    seconds: "s",
    fill: "Si sa forme n’est pas celle de l’écran",
    cover: "Remplir l’écran",
    contain: "Montrer en entier",
    put: "Mettre à l’écran",
    waitsForFile: "Continue dès que le fichier est prêt",
    prepare: "Préparer seulement",
    putting: "Un instant",
    nextNow: "À l’écran en quelques secondes. Un clic ramène ce qui y était.",
    nextThen: "À l’écran aux heures choisies. Un clic ramène ce qui y était.",
    next: "D’autres changements attendent ; rien ne passe à l’écran avant que vous publiiez le tout.",
    done: "« {name} » est prêt pour les écrans",
    doneNext:
      "Publier, ci-dessous, le montre à tous. Son horaire se change sous Calendrier, son contenu sous Listes.",
    isOn: "« {name} » est publié",
    another: "Mettre autre chose",
    several: "{name} et {count, plural, one {# autre} other {# autres}}",
    "fault.no-name": "Donnez-lui un nom.",
    "fault.no-span": "Dites à partir de quand ou jusqu’à quand, jour et heure, ou choisissez « Toujours ».",
    "fault.ends-first": "La fin précède le début. Corrigez l’un des deux.",
    "fault.is-over": "La fin est déjà passée. Choisissez plus tard.",
    "fault.no-days": "Choisissez un jour de la semaine et les deux heures.",
    "fault.no-expiry": "Indiquez la date limite.",
    "fault.expired": "Cette date est déjà passée. Choisissez plus tard.",
    "day.MO": "lun",
    "day.TU": "mar",
    "day.WE": "mer",
    "day.TH": "jeu",
    "day.FR": "ven",
    "day.SA": "sam",
    "day.SU": "dim",
  },
  de: {
    title: "Auf den Bildschirm bringen",
    nothing: "Noch nichts gewählt",
    nothingNext:
      "Wählen Sie ein Bild oder einen Film; einplanen können Sie schon, während die Datei ankommt.",
    name: "Name, für Sie und Ihr Team",
    alt: "Was ist darauf zu sehen?",
    altHint:
      "Ein Satz für alle, die es nicht sehen können; er wird ihnen vorgelesen. Leer lassen, wenn es nur schmückt.",
    when: "Wann wird es gezeigt?",
    always: "Immer",
    span: "Von – bis",
    from: "Ab",
    fromHint: "Tag und Uhrzeit. Leer: ab sofort",
    until: "Bis",
    untilHint: "Tag und Uhrzeit. Leer: ohne Ende",
    onlyHours: "Nur zu bestimmten Uhrzeiten",
    fromTime: "Von",
    untilTime: "Bis",
    weekdays: "An diesen Tagen",
    expires: "Die Dateien nach einem Datum nirgends mehr zeigen",
    expiresAt: "Läuft ab am",
    expiresHint: "Von da an zeigt es kein Bildschirm mehr, wo immer es sonst vorkommt.",
    more: "Mehr einstellen",
    less: "Weniger einstellen",
    turns: "Allein oder mit dem, was läuft?",
    beside: "Mit dem, was läuft, im Wechsel",
    alone: "Allein, statt dem, was läuft",
    stay: "Ein Bild bleibt",
    seconds: "s",
    fill: "Wenn die Form nicht zum Bildschirm passt",
    cover: "Bildschirm füllen",
    contain: "Ganz zeigen",
    put: "Auf den Bildschirm bringen",
    waitsForFile: "Geht weiter, sobald die Datei fertig ist",
    prepare: "Nur vorbereiten",
    putting: "Einen Moment",
    nextNow: "In Sekunden zu sehen. Ein Klick holt zurück, was vorher lief.",
    nextThen: "Zu den gewählten Zeiten zu sehen. Ein Klick holt zurück, was vorher lief.",
    next: "Anderes wartet auf Veröffentlichung; auf den Bildschirmen ändert sich nichts, bevor Sie alles veröffentlichen.",
    done: "„{name}“ ist bereit für die Bildschirme",
    doneNext:
      "„Veröffentlichen“ unten zeigt es allen. Wann es läuft, ändern Sie unter „Kalender“, was es zeigt, unter „Listen“.",
    isOn: "„{name}“ ist veröffentlicht",
    another: "Noch etwas zeigen",
    several: "{name} und {count, plural, one {# weitere} other {# weitere}}",
    "fault.no-name": "Geben Sie einen Namen an.",
    "fault.no-span": "Sagen Sie, ab wann oder bis wann, mit Tag und Uhrzeit, oder wählen Sie „Immer“.",
    "fault.ends-first": "Das Ende liegt vor dem Anfang. Berichtigen Sie eines von beiden.",
    "fault.is-over": "Das Ende ist schon vorbei. Wählen Sie ein späteres.",
    "fault.no-days": "Wählen Sie einen Wochentag und beide Uhrzeiten.",
    "fault.no-expiry": "Sagen Sie, an welchem Tag es abläuft.",
    "fault.expired": "Dieser Tag ist schon vorbei. Wählen Sie einen späteren.",
    "day.MO": "Mo",
    "day.TU": "Di",
    "day.WE": "Mi",
    "day.TH": "Do",
    "day.FR": "Fr",
    "day.SA": "Sa",
    "day.SU": "So",
  },
};
