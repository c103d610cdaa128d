import type { MessageCatalogue } from "../../../i18n/translate.ts";

export const correctWords: MessageCatalogue<
  | "title"
  | "hint"
  | "photo"
  | "handle"
  | "handle.by-hand"
  | "handle.sure"
  | "handle.unsure"
  | "border"
  | "keys"
  | "undo"
  | "redo"
  | "reset"
  | "resetMeaning"
  | "points"
  | "borders"
  | "trust.by-hand"
  | "trust.sure"
  | "trust.unsure"
  | "nobody"
  | "preview"
  | "previewAlt"
  | "view"
  | "view.facing"
  | "view.turned"
  | "view.crossed"
  | "loading"
  | "building"
  | "older"
  | "noGl"
  | "notShown"
  | "kind"
  | "kindMeaning"
> = {
  en: {
    title: "Points on the photo",
    hint: "Drag a point, or a dashed line as a whole. “Left” is the wearer’s left, on the right in the picture.",
    photo: "Photo of {name} with the points that were found",
    handle: "{name}, {trust}",
    "handle.by-hand": "placed by hand",
    "handle.sure": "found",
    "handle.unsure": "unsure",
    border: "{name}, moves its points together",
    keys: "Arrow keys move it by one pixel, with Shift by ten.",
    undo: "Undo",
    redo: "Redo",
    reset: "Back to what was found",
    resetMeaning: "Takes all points back to where the photo’s reading put them. You can undo it.",
    points: "Points",
    borders: "Lines between parts",
    "trust.by-hand": "Placed by hand",
    "trust.sure": "Found",
    "trust.unsure": "Unsure",
    nobody: "The photo’s reading named no points.",
    preview: "On the figure",
    previewAlt: "The garment on the rehearsal figure",
    view: "How the figure stands",
    "view.facing": "Facing",
    "view.turned": "Turned",
    "view.crossed": "Arms crossed",
    loading: "The figure is being fetched …",
    building: "The garment is being built with your points …",
    older: "You see the garment from before your last change.",
    noGl: "This browser cannot draw in 3D. Open the page in Chrome, Edge or Firefox to see the garment worn.",
    notShown: "The garment could not be shown. Reload the page; where that does not help, build it again.",
    kind: "What it is",
    kindMeaning: "Choosing another kind reads the photo anew; points that you placed stay.",
  },
  fr: {
    title: "Repères sur la photo",
    hint: "Faites glisser un repère, ou une ligne pointillée entière. La gauche est celle de la personne : à droite sur l’image.",
    photo: "Photo de {name} avec les repères trouvés",
    handle: "{name}, {trust}",
    "handle.by-hand": "posé à la main",
    "handle.sure": "trouvé",
    "handle.unsure": "incertain",
    border: "{name}, déplace ses repères ensemble",
    keys: "Les flèches le déplacent d’un pixel, de dix avec Maj.",
    undo: "Annuler",
    redo: "Rétablir",
    reset: "Revenir à la lecture",
    resetMeaning:
      "Remet tous les repères là où la lecture de la photo les avait posés. Vous pouvez l’annuler.",
    points: "Repères",
    borders: "Lignes entre les pièces",
    "trust.by-hand": "Posé à la main",
    "trust.sure": "Trouvé",
    "trust.unsure": "Incertain",
    nobody: "La lecture de la photo n’a donné aucun repère.",
    preview: "Sur le mannequin",
    previewAlt: "Le vêtement porté par le mannequin d’essai",
    view: "Posture du mannequin",
    "view.facing": "De face",
    "view.turned": "De trois quarts",
    "view.crossed": "Bras croisés",
    loading: "Le mannequin arrive …",
    building: "Le vêtement se refait avec vos repères …",
    older: "Vous voyez le vêtement d’avant votre dernier changement.",
    noGl: "Ce navigateur ne dessine pas en 3D. Ouvrez la page dans Chrome, Edge ou Firefox pour voir le vêtement porté.",
    notShown: "Le vêtement n’a pas pu être montré. Rechargez la page ; si cela ne suffit pas, refaites-le.",
    kind: "Genre de vêtement",
    kindMeaning: "Un autre genre fait relire la photo ; les repères que vous avez posés restent.",
  },
  de: {
    title: "Punkte auf dem Foto",
    hint: "Ziehen Sie einen Punkt oder eine gestrichelte Linie als Ganzes. „Links“ ist links an der Person, im Bild also rechts.",
    photo: "Foto von {name} mit den gefundenen Punkten",
    handle: "{name}, {trust}",
    "handle.by-hand": "von Hand gesetzt",
    "handle.sure": "gefunden",
    "handle.unsure": "unsicher",
    border: "{name}, bewegt ihre Punkte gemeinsam",
    keys: "Die Pfeiltasten verschieben um ein Pixel, mit Umschalt um zehn.",
    undo: "Rückgängig",
    redo: "Wiederholen",
    reset: "Zurück zum Gefundenen",
    resetMeaning:
      "Setzt alle Punkte dorthin, wo das Lesen des Fotos sie fand. Das lässt sich rückgängig machen.",
    points: "Punkte",
    borders: "Linien zwischen den Teilen",
    "trust.by-hand": "Von Hand gesetzt",
    "trust.sure": "Gefunden",
    "trust.unsure": "Unsicher",
    nobody: "Auf dem Foto wurden keine Punkte gefunden.",
    preview: "An der Figur",
    previewAlt: "Das Kleidungsstück an der Probefigur",
    view: "Haltung der Figur",
    "view.facing": "Von vorn",
    "view.turned": "Gedreht",
    "view.crossed": "Arme verschränkt",
    loading: "Die Figur wird geladen …",
    building: "Das Stück wird mit Ihren Punkten neu gebaut …",
    older: "Sie sehen das Stück von vor Ihrer letzten Änderung.",
    noGl: "Dieser Browser zeichnet nicht in 3D. Öffnen Sie die Seite in Chrome, Edge oder Firefox, um das Stück angezogen zu sehen.",
    notShown:
      "Das Stück ließ sich nicht zeigen. Laden Sie die Seite neu; hilft das nicht, bauen Sie es noch einmal.",
    kind: "Was es ist",
    kindMeaning: "Eine andere Art lässt das Foto neu lesen; von Ihnen gesetzte Punkte bleiben.",
  },
};
