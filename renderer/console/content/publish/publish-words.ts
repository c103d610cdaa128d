import type { MessageCatalogue } from "../../../i18n/translate.ts";

export const publishWords: MessageCatalogue<
  | "changes"
  | "isOn"
  | "later"
  | "goBack"
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
    bringBack: "{count, plural, one {Show “{name}” again} other {Show them again}}",
    undone:
      "Off the screens, with version {version}: {names}{more, plural, =0 {} one { and # more} other { and # more}}. It comes back only if you show it again.",
    takeBack: "All right",
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
    isOn: "{on, plural, =0 {“{name}” is on its way to the screens} other {{isAll, select, true {“{name}” is on the screens} other {“{name}” is on {on} of {all} screens}}}}",
    later: "“{name}” is ready and comes on at its time",
    goBack: "Bring back what was before",
    waits: "Another person must say yes. The changes wait on “On screen now” until then.",
    look: "Look at it first",
    close: "Close",
    label: "Changes that are not published",
  },
  fr: {
    changes: "Pas encore à l’écran : {names}{more, plural, =0 {} one { et # autre} other { et # autres}}.",
    bringBack: "{count, plural, one {Remettre « {name} »} other {Les remettre}}",
    undone:
      "Retiré des écrans, avec la version {version} : {names}{more, plural, =0 {} one { et # autre} other { et # autres}}. Cela ne revient que si vous le remettez.",
    takeBack: "C’est bien",
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
    isOn: "{on, plural, =0 {« {name} » arrive à l’écran} other {{isAll, select, true {« {name} » est à l’écran} other {« {name} » est à l’écran : {on} sur {all}}}}}",
    later: "« {name} » est prêt et passera à son heure",
    goBack: "Remettre ce qui y était",
    waits: "Une autre personne doit approuver. Les changements attendent sous « À l’écran ».",
    look: "Regarder d’abord",
    close: "Fermer",
    label: "Changements non publiés",
  },
  de: {
    changes:
      "Noch nicht auf den Bildschirmen: {names}{more, plural, =0 {} one { und # weitere} other { und # weitere}}.",
    bringBack: "{count, plural, one {„{name}“ wieder zeigen} other {Alle wieder zeigen}}",
    undone:
      "Von den Bildschirmen genommen, mit Fassung {version}: {names}{more, plural, =0 {} one { und # weitere} other { und # weitere}}. Zurück kommt es nur, wenn Sie es wieder zeigen.",
    takeBack: "In Ordnung",
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
    isOn: "{on, plural, =0 {„{name}“ kommt gleich auf die Bildschirme} other {{isAll, select, true {„{name}“ ist auf den Bildschirmen} other {„{name}“ ist auf {on} von {all} Bildschirmen}}}}",
    later: "„{name}“ ist bereit und kommt zu seiner Zeit",
    goBack: "Zurück zu dem, was vorher lief",
    waits: "Jemand anderes muss zustimmen. Bis dahin warten die Änderungen unter „Auf dem Bildschirm“.",
    look: "Erst ansehen",
    close: "Schließen",
    label: "Unveröffentlichte Änderungen",
  },
};
