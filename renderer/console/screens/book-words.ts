import type { MessageCatalogue } from "../../i18n/translate.ts";

type Key =
  | "edit"
  | "editNamed"
  | "name"
  | "nameMissing"
  | "group"
  | "noGroup"
  | "newGroup"
  | "newGroupName"
  | "tags"
  | "tagsHint"
  | "noScreenHas"
  | "save"
  | "cancel"
  | "saved"
  | "undo"
  | "inGroup"
  | "tagged"
  | "groups"
  | "groupsLine"
  | "noGroups"
  | "noGroupsNext"
  | "members"
  | "remove"
  | "removeNamed"
  | "removed"
  | "bin"
  | "bringBack"
  | "bringBackNamed"
  | "rename"
  | "renameNamed"
  | "reach"
  | "reachLine"
  | "getsNothing"
  | "forOthers"
  | "more";

export const bookWords: MessageCatalogue<Key> = {
  en: {
    edit: "Name, group, tags",
    editNamed: "Change name, group and tags of {name}",
    name: "Name",
    nameMissing: "Give the screen a name.",
    group: "Group",
    noGroup: "In no group",
    newGroup: "New group …",
    newGroupName: "Name of the new group",
    tags: "Tags",
    tagsHint: "The calendar can show an entry on screens with a tag only.",
    save: "Save",
    cancel: "Cancel",
    saved: "{name} is saved.",
    undo: "Undo",
    inGroup: "Group: {name}",
    noScreenHas: "No screen of this site has: {tags}.",
    tagged: "Tags: {tags}",
    groups: "Groups",
    groupsLine: "What is for a group is on all its screens: write its tag at the entry in the calendar.",
    noGroups: "No groups yet",
    noGroupsNext: "Put a screen into one: “Name, group, tags” at the screen.",
    members: "{count, plural, =0 {no screens} one {# screen} other {# screens}} · tag {tag}",
    remove: "Remove",
    removeNamed: "Remove the group {name}",
    removed: "The group {name} is removed; its screens stay.",
    bin: "Removed groups",
    bringBack: "Bring back",
    bringBackNamed: "Bring back the group {name}",
    rename: "Rename",
    renameNamed: "Rename the group {name}",
    reach: "Which screen gets what",
    reachLine: "Of what is published; when each plays is in the calendar.",
    getsNothing: "Nothing but the layout that stands in",
    forOthers: "{count, plural, one {# entry is} other {# entries are}} for other screens",
    more: "and {count, plural, one {# more} other {# more}}",
  },
  fr: {
    edit: "Nom, groupe, mots-clés",
    editNamed: "Modifier le nom, le groupe et les mots-clés de {name}",
    name: "Nom",
    nameMissing: "Donnez un nom à l’écran.",
    group: "Groupe",
    noGroup: "Dans aucun groupe",
    newGroup: "Nouveau groupe…",
    newGroupName: "Nom du nouveau groupe",
    tags: "Mots-clés",
    tagsHint: "Le calendrier peut réserver une entrée aux écrans qui portent un mot-clé.",
    save: "Enregistrer",
    cancel: "Annuler",
    saved: "{name} est enregistré.",
    undo: "Revenir en arrière",
    inGroup: "Groupe : {name}",
    noScreenHas: "Aucun écran de ce site ne porte : {tags}.",
    tagged: "Mots-clés : {tags}",
    groups: "Groupes",
    groupsLine:
      "Ce qui vise un groupe passe sur tous ses écrans : notez son mot-clé à l’entrée du calendrier.",
    noGroups: "Aucun groupe pour l’instant",
    noGroupsNext: "Mettez-y un écran : « Nom, groupe, mots-clés » à l’écran voulu.",
    members: "{count, plural, =0 {aucun écran} one {# écran} other {# écrans}} · mot-clé {tag}",
    remove: "Supprimer",
    removeNamed: "Supprimer le groupe {name}",
    removed: "Le groupe {name} est supprimé ; ses écrans restent.",
    bin: "Groupes supprimés",
    bringBack: "Rétablir",
    bringBackNamed: "Rétablir le groupe {name}",
    rename: "Renommer",
    renameNamed: "Renommer le groupe {name}",
    reach: "Quel écran reçoit quoi",
    reachLine: "De ce qui est publié ; le calendrier dit quand chaque entrée passe.",
    getsNothing: "Rien que la mise en page de réserve",
    forOthers: "{count, plural, one {# entrée vise} other {# entrées visent}} d’autres écrans",
    more: "et {count, plural, one {# autre} other {# autres}}",
  },
  de: {
    edit: "Name, Gruppe, Stichwörter",
    editNamed: "Name, Gruppe und Stichwörter von {name} ändern",
    name: "Name",
    nameMissing: "Geben Sie dem Bildschirm einen Namen.",
    group: "Gruppe",
    noGroup: "In keiner Gruppe",
    newGroup: "Neue Gruppe …",
    newGroupName: "Name der neuen Gruppe",
    tags: "Stichwörter",
    tagsHint: "Im Kalender kann ein Eintrag nur für Bildschirme mit einem Stichwort gelten.",
    save: "Speichern",
    cancel: "Abbrechen",
    saved: "{name} ist gespeichert.",
    undo: "Rückgängig",
    inGroup: "Gruppe: {name}",
    noScreenHas: "Kein Bildschirm dieses Ladens hat: {tags}.",
    tagged: "Stichwörter: {tags}",
    groups: "Gruppen",
    groupsLine:
      "Was für eine Gruppe ist, läuft auf all ihren Bildschirmen: Tragen Sie ihr Stichwort beim Eintrag im Kalender ein.",
    noGroups: "Noch keine Gruppen",
    noGroupsNext: "Stecken Sie einen Bildschirm hinein: „Name, Gruppe, Stichwörter“ beim Bildschirm.",
    members:
      "{count, plural, =0 {keine Bildschirme} one {# Bildschirm} other {# Bildschirme}} · Stichwort {tag}",
    remove: "Entfernen",
    removeNamed: "Gruppe {name} entfernen",
    removed: "Die Gruppe {name} ist entfernt; ihre Bildschirme bleiben.",
    bin: "Entfernte Gruppen",
    bringBack: "Zurückholen",
    bringBackNamed: "Gruppe {name} zurückholen",
    rename: "Umbenennen",
    renameNamed: "Gruppe {name} umbenennen",
    reach: "Welcher Bildschirm was bekommt",
    reachLine: "Vom Veröffentlichten; wann es läuft, steht im Kalender.",
    getsNothing: "Nichts als die Anordnung, die einspringt",
    forOthers: "{count, plural, one {# Eintrag ist} other {# Einträge sind}} für andere Bildschirme",
    more: "und {count, plural, one {# weiterer} other {# weitere}}",
  },
};
