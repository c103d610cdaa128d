import type { MessageCatalogue } from "../../../i18n/translate.ts";

export type SitesKey =
  | "title"
  | "line"
  | "own"
  | "ownLine"
  | "id"
  | "idHint"
  | "rename"
  | "renameTitle"
  | "renameText"
  | "renameYes"
  | "cancel"
  | "renamed"
  | "nextStart"
  | "former"
  | "toSettings"
  | "others"
  | "othersLine"
  | "name"
  | "add"
  | "import"
  | "importHint"
  | "imported"
  | "leftOut"
  | "tooLarge"
  | "remove"
  | "removed"
  | "none"
  | "noneNext"
  | "taken";

export const sitesWords: MessageCatalogue<SitesKey> = {
  en: {
    title: "Sites",
    line: "The shops of the chain, by the names that plans and files use.",
    own: "This site: {name}",
    ownLine: "Its name is set under Settings. Its id stands in plans, files and exports.",
    id: "Id of this site",
    idHint: "Small letters, digits and hyphens, as your other systems call it.",
    rename: "Change the id",
    renameTitle: "Call this site {to}?",
    renameText:
      "Sales, flyers, counts, notes and drafts under {from} become those of {to}. Plans that were drawn stay as they are, and {from} in them goes on meaning this site. What screens record carries the new id from the next start of Psyche on; until then both are counted as one site.",
    renameYes: "Change it",
    cancel: "Leave it",
    renamed: "This site is {to} now.",
    nextStart: "Screens still write {id}. They take the new id when Psyche is started again.",
    former: "Formerly {ids}",
    toSettings: "Settings",
    others: "Other sites",
    othersLine: "Experiments, files and flyers offer these.",
    name: "Name of the site",
    add: "Add",
    import: "Read from a file",
    importHint: "CSV or TSV with an id and a name in each row, or with names alone.",
    imported:
      "{count, plural, =0 {All of them were there already.} one {# site is new.} other {# sites are new.}}",
    leftOut:
      "{count, plural, one {# row without a name was left out.} other {# rows without a name were left out.}}",
    tooLarge: "This file is too large for a list of sites.",
    remove: "Remove",
    removed: "{name} is removed from the list.",
    none: "No other site yet",
    noneNext: "Add them one by one, or read them from a file.",
    taken: "This id is in the list already.",
  },
  fr: {
    title: "Sites",
    line: "Les boutiques de la chaîne, sous les noms des plans et des fichiers.",
    own: "Ce site : {name}",
    ownLine:
      "Son nom se règle dans les Réglages. Son identifiant figure dans les plans, fichiers et exports.",
    id: "Identifiant de ce site",
    idHint: "Minuscules, chiffres et traits d’union, comme l’appellent vos autres systèmes.",
    rename: "Changer l’identifiant",
    renameTitle: "Appeler ce site {to} ?",
    renameText:
      "Ventes, prospectus, comptes, notes et brouillons sous {from} deviennent ceux de {to}. Les plans tirés au sort restent tels quels, et {from} y désigne toujours ce site. Ce que notent les écrans porte le nouvel identifiant dès le prochain démarrage de Psyche ; d’ici là, les deux comptent pour un seul site.",
    renameYes: "Changer",
    cancel: "Laisser",
    renamed: "Ce site s’appelle maintenant {to}.",
    nextStart: "Les écrans notent encore {id}. Ils prendront le nouvel identifiant au redémarrage de Psyche.",
    former: "Auparavant {ids}",
    toSettings: "Réglages",
    others: "Autres sites",
    othersLine: "Expériences, fichiers et prospectus les proposent.",
    name: "Nom du site",
    add: "Ajouter",
    import: "Lire dans un fichier",
    importHint: "CSV ou TSV avec un identifiant et un nom par ligne, ou des noms seuls.",
    imported:
      "{count, plural, =0 {Tous y étaient déjà.} one {# site est nouveau.} other {# sites sont nouveaux.}}",
    leftOut: "{count, plural, one {# ligne sans nom a été omise.} other {# lignes sans nom ont été omises.}}",
    tooLarge: "Ce fichier est trop grand pour une liste de sites.",
    remove: "Retirer",
    removed: "{name} est retiré de la liste.",
    none: "Pas encore d’autre site",
    noneNext: "Ajoutez-les un par un, ou lisez-les dans un fichier.",
    taken: "Cet identifiant est déjà dans la liste.",
  },
  de: {
    title: "Standorte",
    line: "Die Filialen der Kette, so wie Pläne und Dateien sie nennen.",
    own: "Dieser Standort: {name}",
    ownLine: "Sein Name steht in den Einstellungen. Seine Kennung steht in Plänen, Dateien und Exporten.",
    id: "Kennung dieses Standorts",
    idHint: "Kleinbuchstaben, Ziffern und Bindestriche, so wie Ihre anderen Systeme ihn nennen.",
    rename: "Kennung ändern",
    renameTitle: "Diesen Standort {to} nennen?",
    renameText:
      "Verkäufe, Flyer, Zählungen, Notizen und Entwürfe unter {from} werden die von {to}. Ausgeloste Pläne bleiben, wie sie sind; {from} meint darin weiter diesen Standort. Was Bildschirme aufzeichnen, trägt die neue Kennung ab dem nächsten Start von Psyche; bis dahin zählen beide als einer.",
    renameYes: "Ändern",
    cancel: "So lassen",
    renamed: "Dieser Standort heißt jetzt {to}.",
    nextStart: "Bildschirme schreiben noch {id}. Die neue Kennung nehmen sie, wenn Psyche neu startet.",
    former: "Früher {ids}",
    toSettings: "Einstellungen",
    others: "Andere Standorte",
    othersLine: "Versuche, Dateien und Flyer bieten sie an.",
    name: "Name des Standorts",
    add: "Hinzufügen",
    import: "Aus einer Datei lesen",
    importHint: "CSV oder TSV mit Kennung und Name in jeder Zeile, oder nur mit Namen.",
    imported:
      "{count, plural, =0 {Alle waren schon da.} one {# Standort ist neu.} other {# Standorte sind neu.}}",
    leftOut: "{count, plural, one {# Zeile ohne Namen fehlt.} other {# Zeilen ohne Namen fehlen.}}",
    tooLarge: "Für eine Liste von Standorten ist diese Datei zu groß.",
    remove: "Entfernen",
    removed: "{name} ist aus der Liste genommen.",
    none: "Noch kein anderer Standort",
    noneNext: "Nehmen Sie sie einzeln auf, oder lesen Sie sie aus einer Datei.",
    taken: "Diese Kennung steht schon in der Liste.",
  },
};
