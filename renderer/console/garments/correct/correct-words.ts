import type { MessageCatalogue } from "../../../i18n/translate.ts";

export const correctWords: MessageCatalogue<
  | "title"
  | "hint"
  | "photo"
  | "handle"
  | "handle.by-hand"
  | "handle.sure"
  | "handle.unsure"
  | "row"
  | "knot"
  | "keys"
  | "undo"
  | "redo"
  | "reset"
  | "resetMeaning"
  | "points"
  | "unsureCount"
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
  | "following"
  | "rough"
  | "noGl"
  | "notShown"
  | "kind"
  | "kindMeaning"
> = {
  en: {
    title: "Points on the photo",
    hint: "Drag what is out of place: points, dashed edges, or seams between parts. “Left” is the wearer’s left, on the right in the picture.",
    photo: "Photo of {name} with the points that were found",
    handle: "{name}, {trust}",
    "handle.by-hand": "placed by hand",
    "handle.sure": "found",
    "handle.unsure": "unsure",
    row: "{name}, moves its points together",
    knot: "{name}, place {number}",
    keys: "Arrow keys move it by one pixel, with Shift by ten.",
    undo: "Undo",
    redo: "Redo",
    reset: "Back to what was found",
    resetMeaning: "Takes all points back to where the photo’s reading put them. You can undo it.",
    points: "{count, plural, one {# point and line} other {# points and lines}}",
    unsureCount: "{count, plural, one {# unsure} other {# unsure}}",
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
    following: "The figure follows …",
    rough: "Drawn roughly; the finished garment follows.",
    noGl: "This browser cannot draw in 3D. Open the page in Chrome, Edge or Firefox to see the garment worn.",
    notShown: "The garment could not be shown. Reload the page; where that does not help, build it again.",
    kind: "What it is",
    kindMeaning: "Choosing another kind reads the photo anew; points that you placed stay.",
  },
  fr: {
    title: "Repères sur la photo",
    hint: "Faites glisser ce qui n’est pas à sa place : repères, bords pointillés ou coutures. La gauche est celle de la personne : à droite sur l’image.",
    photo: "Photo de {name} avec les repères trouvés",
    handle: "{name}, {trust}",
    "handle.by-hand": "posé à la main",
    "handle.sure": "trouvé",
    "handle.unsure": "incertain",
    row: "{name}, déplace ses repères ensemble",
    knot: "{name}, point {number}",
    keys: "Les flèches le déplacent d’un pixel, de dix avec Maj.",
    undo: "Annuler",
    redo: "Rétablir",
    reset: "Revenir à la lecture",
    resetMeaning:
      "Remet tous les repères là où la lecture de la photo les avait posés. Vous pouvez l’annuler.",
    points: "{count, plural, one {# repère ou ligne} other {# repères et lignes}}",
    unsureCount: "{count, plural, one {# incertain} other {# incertains}}",
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
    following: "Le mannequin suit …",
    rough: "Esquisse ; le vêtement terminé suit.",
    noGl: "Ce navigateur ne dessine pas en 3D. Ouvrez la page dans Chrome, Edge ou Firefox pour voir le vêtement porté.",
    notShown: "Le vêtement n’a pas pu être montré. Rechargez la page ; si cela ne suffit pas, refaites-le.",
    kind: "Genre de vêtement",
    kindMeaning: "Un autre genre fait relire la photo ; les repères que vous avez posés restent.",
  },
  de: {
    title: "Punkte auf dem Foto",
    hint: "Ziehen Sie zurecht, was nicht sitzt: Punkte, gestrichelte Kanten oder Nähte. „Links“ ist links an der Person, im Bild also rechts.",
    photo: "Foto von {name} mit den gefundenen Punkten",
    handle: "{name}, {trust}",
    "handle.by-hand": "von Hand gesetzt",
    "handle.sure": "gefunden",
    "handle.unsure": "unsicher",
    row: "{name}, bewegt ihre Punkte gemeinsam",
    knot: "{name}, Stelle {number}",
    keys: "Die Pfeiltasten verschieben um ein Pixel, mit Umschalt um zehn.",
    undo: "Rückgängig",
    redo: "Wiederholen",
    reset: "Zurück zum Gefundenen",
    resetMeaning:
      "Setzt alle Punkte dorthin, wo das Lesen des Fotos sie fand. Das lässt sich rückgängig machen.",
    points: "{count, plural, one {# Punkt oder Linie} other {# Punkte und Linien}}",
    unsureCount: "{count, plural, one {# unsicher} other {# unsicher}}",
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
    following: "Die Figur folgt …",
    rough: "Grob gezeichnet; das fertige Stück folgt.",
    noGl: "Dieser Browser zeichnet nicht in 3D. Öffnen Sie die Seite in Chrome, Edge oder Firefox, um das Stück angezogen zu sehen.",
    notShown:
      "Das Stück ließ sich nicht zeigen. Laden Sie die Seite neu; hilft das nicht, bauen Sie es noch einmal.",
    kind: "Was es ist",
    kindMeaning: "Eine andere Art lässt das Foto neu lesen; von Ihnen gesetzte Punkte bleiben.",
  },
};
