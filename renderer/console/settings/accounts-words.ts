import type { MessageCatalogue } from "../../i18n/translate.ts";

export const accountsWords: MessageCatalogue<
  | "title"
  | "hint"
  | "search"
  | "you"
  | "remove"
  | "removeNamed"
  | "removeSure"
  | "keep"
  | "removed"
  | "addAgain"
  | "name"
  | "nameHint"
  | "nameFault"
  | "role"
  | "roleMeaning.staff"
  | "roleMeaning.merchandiser"
  | "roleMeaning.admin"
  | "add"
  | "codeFor"
  | "codeNext"
  | "codeDone"
  | "noMatch"
  | "noMatchNext"
> = {
  en: {
    title: "Accounts",
    hint: "One for each person, so that leaving the team closes one door only.",
    search: "Search accounts",
    you: "you",
    remove: "Remove",
    removeNamed: "Remove {name}",
    removeSure: "Remove {name}? Every device signed in by this name is signed out.",
    keep: "Keep",
    removed: "{name} is removed.",
    addAgain: "Add again",
    name: "Name",
    nameHint: "2 to 40 small letters, digits, dots, dashes.",
    nameFault: "Small letters a to z, digits, dots and dashes only, at least two.",
    role: "Role",
    "roleMeaning.staff": "Answers requests, sees garments and screens.",
    "roleMeaning.merchandiser": "Sees the reports and the garments.",
    "roleMeaning.admin": "Everything, these settings included.",
    add: "Add account",
    codeFor: "One-time code for {name}",
    codeNext: "Hand it over now; it is not shown again. At the first sign-in it is exchanged for a password.",
    codeDone: "Done",
    noMatch: "Nothing matches",
    noMatchNext: "Try fewer letters.",
  },
  fr: {
    title: "Comptes",
    hint: "Un par personne : quand quelqu’un quitte l’équipe, une seule porte se ferme.",
    search: "Chercher un compte",
    you: "vous",
    remove: "Retirer",
    removeNamed: "Retirer {name}",
    removeSure: "Retirer {name} ? Tous les appareils connectés sous ce nom seront déconnectés.",
    keep: "Garder",
    removed: "Le compte {name} est retiré.",
    addAgain: "Le remettre",
    name: "Nom",
    nameHint: "2 à 40 minuscules, chiffres, points, tirets.",
    nameFault: "Seulement des minuscules de a à z, chiffres, points et tirets, deux au moins.",
    role: "Rôle",
    "roleMeaning.staff": "Répond aux demandes, voit les vêtements et les écrans.",
    "roleMeaning.merchandiser": "Voit les rapports et les vêtements.",
    "roleMeaning.admin": "Tout, y compris ces réglages.",
    add: "Ajouter un compte",
    codeFor: "Code à usage unique pour {name}",
    codeNext:
      "Remettez-le maintenant ; il ne sera plus affiché. À la première connexion, il s’échange contre un mot de passe.",
    codeDone: "C’est fait",
    noMatch: "Aucun résultat",
    noMatchNext: "Essayez avec moins de lettres.",
  },
  de: {
    title: "Konten",
    hint: "Eines für jede Person: Wer das Team verlässt, schließt nur die eigene Tür.",
    search: "Konten durchsuchen",
    you: "Sie",
    remove: "Entfernen",
    removeNamed: "{name} entfernen",
    removeSure: "{name} entfernen? Alle Geräte, die unter diesem Namen angemeldet sind, werden abgemeldet.",
    keep: "Behalten",
    removed: "{name} ist entfernt.",
    addAgain: "Wieder anlegen",
    name: "Name",
    nameHint: "2 bis 40 Kleinbuchstaben, Ziffern, Punkte, Striche.",
    nameFault: "Nur Kleinbuchstaben a bis z, Ziffern, Punkte und Striche, mindestens zwei.",
    role: "Rolle",
    "roleMeaning.staff": "Beantwortet Anfragen, sieht Kleidung und Bildschirme.",
    "roleMeaning.merchandiser": "Sieht Berichte und Kleidung.",
    "roleMeaning.admin": "Alles, auch diese Einstellungen.",
    add: "Konto anlegen",
    codeFor: "Einmalcode für {name}",
    codeNext:
      "Geben Sie ihn jetzt weiter; er wird nicht noch einmal gezeigt. Bei der ersten Anmeldung wird er gegen ein Passwort getauscht.",
    codeDone: "Erledigt",
    noMatch: "Nichts gefunden",
    noMatchNext: "Versuchen Sie es mit weniger Buchstaben.",
  },
};
