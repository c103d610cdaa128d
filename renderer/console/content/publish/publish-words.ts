import type { MessageCatalogue } from "../../../i18n/translate.ts";

export const publishWords: MessageCatalogue<
  | "changes"
  | "isOn"
  | "undone"
  | "bringBack"
  | "takeBack"
  | "next"
  | "saveFirst"
  | "leftUnsaved"
  | "publish"
  | "publishing"
  | "addNote"
  | "note"
  | "toLook"
  | "hide"
  | "published"
  | "waits"
  | "look"
  | "close"
  | "label"
> = {
  en: {
    changes: "Not on the screens yet: {names}{more, plural, =0 {} one { and # more} other { and # more}}.",
    bringBack: "Show it again",
    undone:
      "Off the screens, with version {version}: {names}{more, plural, =0 {} one { and # more} other { and # more}}. Nothing is left to do; it is kept here.",
    takeBack: "Leave it off",
    next: "Publishing shows this on every screen within seconds; the version before is kept.",
    saveFirst: "Save or discard what you are changing, then publish.",
    leftUnsaved: "Left unsaved:",
    publish: "Publish",
    publishing: "Publishing",
    addNote: "Add a note",
    note: "What changed, for your colleagues",
    toLook: "{count, plural, one {# thing to look at} other {# things to look at}}",
    hide: "Hide",
    published: "Version {version} is published.",
    isOn: "“{name}” goes on the screens",
    waits: "Another person must say yes. The changes wait on “On screen now” until then.",
    look: "Look at it first",
    close: "Close",
    label: "Changes that are not published",
  },
  fr: {
    changes: "Pas encore à l’écran : {names}{more, plural, =0 {} one { et # autre} other { et # autres}}.",
    bringBack: "Le remettre à l’écran",
    undone:
      "Retiré des écrans, avec la version {version} : {names}{more, plural, =0 {} one { et # autre} other { et # autres}}. Il n’y a plus rien à faire ; tout reste ici.",
    takeBack: "Le laisser de côté",
    next: "Publier le montre sur tous les écrans en quelques secondes ; la version d’avant est gardée.",
    saveFirst: "Enregistrez ou abandonnez ce que vous modifiez ici, puis publiez.",
    leftUnsaved: "Laissé sans enregistrer :",
    publish: "Publier",
    publishing: "Publication",
    addNote: "Ajouter une note",
    note: "Ce qui change, pour vos collègues",
    toLook: "{count, plural, one {# point à regarder} other {# points à regarder}}",
    hide: "Masquer",
    published: "La version {version} est publiée.",
    isOn: "« {name} » passe à l’écran",
    waits: "Une autre personne doit approuver. Les changements attendent sous « À l’écran ».",
    look: "Regarder d’abord",
    close: "Fermer",
    label: "Changements non publiés",
  },
  de: {
    changes:
      "Noch nicht auf den Bildschirmen: {names}{more, plural, =0 {} one { und # weitere} other { und # weitere}}.",
    bringBack: "Wieder zeigen",
    undone:
      "Von den Bildschirmen genommen, mit Fassung {version}: {names}{more, plural, =0 {} one { und # weitere} other { und # weitere}}. Es ist nichts mehr zu tun; hier bleibt es aufgehoben.",
    takeBack: "Weglassen",
    next: "Veröffentlichen zeigt das in Sekunden auf allen Bildschirmen; die Fassung davor bleibt erhalten.",
    saveFirst: "Speichern oder verwerfen Sie erst, was Sie hier ändern.",
    leftUnsaved: "Ungespeichert verlassen:",
    publish: "Veröffentlichen",
    publishing: "Wird veröffentlicht",
    addNote: "Notiz dazu",
    note: "Was sich ändert, für Ihr Team",
    toLook: "{count, plural, one {# Hinweis} other {# Hinweise}}",
    hide: "Ausblenden",
    published: "Fassung {version} ist veröffentlicht.",
    isOn: "„{name}“ kommt auf die Bildschirme",
    waits: "Jemand anderes muss zustimmen. Bis dahin warten die Änderungen unter „Auf dem Bildschirm“.",
    look: "Erst ansehen",
    close: "Schließen",
    label: "Unveröffentlichte Änderungen",
  },
};
