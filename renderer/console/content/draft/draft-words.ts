import type { MessageCatalogue } from "../../../i18n/translate.ts";

export const draftWords: MessageCatalogue<
  | "keep"
  | "keeping"
  | "undo"
  | "discard"
  | "notKept"
  | "kept"
  | "clash"
  | "clashGone"
  | "place"
  | "mine"
  | "theirs"
  | "keepCopy"
  | "takeTheirs"
  | "copyOf"
  | "theirsOf"
  | "keepMine"
  | "overtaken"
  | "bin"
  | "binLine"
  | "removedAt"
  | "restore"
  | "removedNow"
  | "remove"
> = {
  en: {
    keep: "Save",
    keeping: "Saving",
    undo: "Undo",
    discard: "Discard changes",
    notKept: "Not saved yet.",
    kept: "Everything is saved.",
    clash: "Somebody else changed this while you did. Nothing is lost: choose what to do with yours.",
    clashGone: "Somebody else removed this while you changed it. Yours can be kept as a copy.",
    place: "What differs",
    mine: "Yours",
    theirs: "Theirs",
    keepCopy: "Keep mine as a copy",
    takeTheirs: "Take theirs",
    copyOf: "{name} (copy)",
    theirsOf: "{name} (the other version)",
    keepMine: "Keep mine here, theirs as a copy",
    overtaken:
      "Somebody else saved another version of this meanwhile. When you save, you see both; nothing is lost.",
    bin: "Bin",
    binLine: "What was removed can be taken back from here.",
    removedAt: "Removed {when}",
    restore: "Take back",
    removedNow: "“{name}” is in the bin.",
    remove: "Remove",
  },
  fr: {
    keep: "Enregistrer",
    keeping: "Enregistrement",
    undo: "Annuler",
    discard: "Abandonner les changements",
    notKept: "Pas encore enregistré.",
    kept: "Tout est enregistré.",
    clash:
      "Quelqu’un d’autre l’a modifié en même temps que vous. Rien n’est perdu : choisissez que faire du vôtre.",
    clashGone:
      "Quelqu’un d’autre l’a retiré pendant que vous le modifiiez. Le vôtre peut rester comme copie.",
    place: "Ce qui diffère",
    mine: "Votre version",
    theirs: "L’autre version",
    keepCopy: "Garder la mienne en copie",
    takeTheirs: "Prendre l’autre",
    copyOf: "{name} (copie)",
    theirsOf: "{name} (l’autre version)",
    keepMine: "Garder la mienne ici, l’autre en copie",
    overtaken:
      "Quelqu’un d’autre en a enregistré une autre version entre-temps. En enregistrant, vous verrez les deux ; rien n’est perdu.",
    bin: "Corbeille",
    binLine: "Ce qui a été retiré se reprend ici.",
    removedAt: "Retiré {when}",
    restore: "Reprendre",
    removedNow: "« {name} » est dans la corbeille.",
    remove: "Retirer",
  },
  de: {
    keep: "Speichern",
    keeping: "Wird gespeichert",
    undo: "Rückgängig",
    discard: "Änderungen verwerfen",
    notKept: "Noch nicht gespeichert.",
    kept: "Alles ist gespeichert.",
    clash:
      "Jemand anderes hat das zur selben Zeit geändert. Nichts geht verloren: Wählen Sie, was mit Ihrer Fassung geschieht.",
    clashGone:
      "Jemand anderes hat das entfernt, während Sie es änderten. Ihre Fassung kann als Kopie bleiben.",
    place: "Was sich unterscheidet",
    mine: "Ihre Fassung",
    theirs: "Die andere",
    keepCopy: "Meine als Kopie behalten",
    takeTheirs: "Die andere nehmen",
    copyOf: "{name} (Kopie)",
    theirsOf: "{name} (die andere Fassung)",
    keepMine: "Meine hier behalten, die andere als Kopie",
    overtaken:
      "Jemand anderes hat inzwischen eine andere Fassung gespeichert. Beim Speichern sehen Sie beide; nichts geht verloren.",
    bin: "Papierkorb",
    binLine: "Was entfernt wurde, lässt sich hier zurückholen.",
    removedAt: "Entfernt {when}",
    restore: "Zurückholen",
    removedNow: "„{name}“ liegt im Papierkorb.",
    remove: "Entfernen",
  },
};
