import type { IntakeStep } from "../../../../main/bridge/contract/shop-garment.ts";
import type { MessageCatalogue } from "../../../i18n/translate.ts";

export const ownWords: MessageCatalogue<
  | "title"
  | "line"
  | "forSale"
  | "own"
  | "which"
  | "add"
  | "search"
  | "empty"
  | "emptyNext"
  | "noMatch"
  | "noMatchNext"
  | "found"
  | "bin"
  | "binLine"
  | "restore"
  | "removed"
  | "onMirror"
  | "draftOver"
  | "waitsForYou"
  | "flags"
  | "working"
  | "failed"
  | "nothing"
  | "ahead"
  | `step.${IntakeStep}`
  | "bind"
  | "stepOf"
  | "leave"
  | "cancel"
  | "again"
  | "otherFile"
  | "photoMade"
  | "meshMade"
  | "gone"
  | "goneNext"
  | "toList"
  | "seeFlags"
  | "seeNone"
  | "see"
  | "right"
  | "seen"
  | "lookAt"
  | "unsurePoint"
  | "publish"
  | "publishing"
  | "published"
  | "missing"
  | "publishMeaning"
  | "remove"
  | "removeMeaning"
  | "removedNow"
  | "undo"
  | "products"
  | "productsMeaning"
  | "noProducts"
  | "choose"
  | "unlink"
  | "over"
  | "overHow"
  | "overMeaning"
  | "overLeft"
  | "overSilent"
  | "overYes"
  | "overNo"
  | "meshHint"
  | "seesNow"
  | "nothingToPublish"
> = {
  en: {
    title: "Own garments",
    line: "{all, plural, one {# garment} other {# garments}} made by this shop, {worn} on the mirror.",
    forSale: "For sale",
    own: "Own garments",
    which: "Which list",
    add: "Add a garment",
    search: "Search name or product",
    empty: "No garment has been made here yet",
    emptyNext: "Take one photo of a garment lying flat; a minute later the mirror’s figure wears it.",
    noMatch: "Nothing matches",
    noMatchNext: "Try fewer letters.",
    found: "{count, plural, one {# garment} other {# garments}}",
    bin: "Bin",
    binLine: "Kept for 30 days, then gone for good.",
    restore: "Bring back",
    removed: "removed {when}",
    onMirror: "On the mirror",
    draftOver: "On the mirror, a newer draft waits",
    waitsForYou: "Waits to be published",
    flags: "{count, plural, one {# point to look at} other {# points to look at}}",
    working: "Being made",
    failed: "Could not be made",
    nothing: "Nothing made yet",
    ahead: "{count, plural, =0 {Next in line} one {After one other} other {After # others}}",
    "step.waiting": "Waiting for its turn",
    "step.decode": "Opening the photo",
    "step.read": "Cutting it out and finding its points",
    "step.build": "Cutting the parts and building the garment",
    "step.check": "Checking it",
    bind: "Putting it on the figure",
    stepOf: "Step {at} of {of}",
    leave: "You may leave this page; it goes on, and you find it again in the list.",
    cancel: "Stop",
    again: "Try again",
    otherFile: "Use another file",
    photoMade: "from a photo",
    meshMade: "from a 3D file",
    gone: "This garment is not here",
    goneNext: "It may have been removed for good, or the address is wrong.",
    toList: "All own garments",
    seeFlags: "Please look at this first",
    seeNone: "Nothing needs a second look.",
    see: "Show",
    right: "It is right",
    seen: "Looked at",
    lookAt: "{seen} of {all} looked at",
    unsurePoint: "{name}: is it in the right place?",
    publish: "Put on the mirror",
    publishing: "Publishing …",
    published: "It is on the mirror.",
    missing:
      "{count, plural, one {Look at # more point, then it can go on the mirror.} other {Look at # more points, then it can go on the mirror.}}",
    publishMeaning: "Shoppers can wear it from then on, on every product that it is linked to.",
    remove: "Remove",
    removeMeaning: "Takes it off the mirror; you can bring it back for 30 days.",
    removedNow: "{name} is in the bin. The mirror no longer shows it.",
    undo: "Undo",
    products: "Worn for",
    productsMeaning: "On the mirror these products are worn in this garment.",
    noProducts: "No product yet, so shoppers do not meet it.",
    choose: "Link a product",
    unlink: "Unlink {name}",
    over: "Worn with others",
    overHow: "On the mirror it goes",
    overMeaning:
      "{kind, select, jacket {A coat goes over a jacket; any other jacket takes its place.} other {A jumper goes over a shirt or a dress; any other top takes its place.}}",
    overLeft: "As the catalogue says",
    overSilent: "Where the catalogue is silent: {proposed}.",
    overYes: "{kind, select, jacket {over a jacket, as a coat} other {over a shirt, as a jumper}}",
    overNo: "{kind, select, jacket {in the place of a jacket} other {in the place of a shirt}}",
    meshHint: "This garment came as a finished 3D file, so there is no photo to correct.",
    seesNow: "Shoppers see the version from before until you publish this one.",
    nothingToPublish: "What you see is what the mirror shows.",
  },
  fr: {
    title: "Nos vêtements",
    line: "{all, plural, one {# vêtement fait} other {# vêtements faits}} par cette boutique, dont {worn} sur le miroir.",
    forSale: "En vente",
    own: "Nos vêtements",
    which: "Quelle liste",
    add: "Ajouter un vêtement",
    search: "Nom ou article",
    empty: "Aucun vêtement n’a encore été fait ici",
    emptyNext: "Photographiez un vêtement à plat ; une minute plus tard, le mannequin du miroir le porte.",
    noMatch: "Aucun résultat",
    noMatchNext: "Essayez avec moins de lettres.",
    found: "{count, plural, one {# vêtement} other {# vêtements}}",
    bin: "Corbeille",
    binLine: "Gardés 30 jours, puis supprimés pour de bon.",
    restore: "Remettre",
    removed: "retiré {when}",
    onMirror: "Sur le miroir",
    draftOver: "Sur le miroir, une version plus récente attend",
    waitsForYou: "À publier",
    flags: "{count, plural, one {# point à regarder} other {# points à regarder}}",
    working: "En préparation",
    failed: "N’a pas pu être fait",
    nothing: "Rien de fait pour l’instant",
    ahead: "{count, plural, =0 {C’est le prochain} one {Après un autre} other {Après # autres}}",
    "step.waiting": "Attend son tour",
    "step.decode": "Ouverture de la photo",
    "step.read": "Détourage et recherche des repères",
    "step.build": "Découpe des pièces et montage",
    "step.check": "Vérification",
    bind: "Mise sur le mannequin",
    stepOf: "Étape {at} sur {of}",
    leave: "Vous pouvez quitter cette page : le travail continue et se retrouve dans la liste.",
    cancel: "Arrêter",
    again: "Réessayer",
    otherFile: "Prendre un autre fichier",
    photoMade: "d’après photo",
    meshMade: "d’après un fichier 3D",
    gone: "Ce vêtement n’est pas ici",
    goneNext: "Il a peut-être été supprimé pour de bon, ou l’adresse est fausse.",
    toList: "Tous nos vêtements",
    seeFlags: "À regarder d’abord",
    seeNone: "Rien ne demande un second regard.",
    see: "Montrer",
    right: "C’est juste",
    seen: "Regardé",
    lookAt: "{seen} sur {all} regardés",
    unsurePoint: "{name} : est-ce au bon endroit ?",
    publish: "Mettre sur le miroir",
    publishing: "Publication …",
    published: "Il est sur le miroir.",
    missing:
      "{count, plural, one {Encore # point à regarder avant de le mettre sur le miroir.} other {Encore # points à regarder avant de le mettre sur le miroir.}}",
    publishMeaning: "La clientèle pourra le porter aussitôt, pour chaque article auquel il est lié.",
    remove: "Retirer",
    removeMeaning: "Le retire du miroir ; vous pouvez le remettre pendant 30 jours.",
    removedNow: "{name} est dans la corbeille. Le miroir ne le montre plus.",
    undo: "Annuler",
    products: "Porté pour",
    productsMeaning: "Sur le miroir, ces articles se portent dans ce vêtement.",
    noProducts: "Aucun article pour l’instant : la clientèle ne le rencontre pas.",
    choose: "Lier un article",
    unlink: "Délier {name}",
    over: "Porté avec d’autres",
    overHow: "Sur le miroir, il se porte",
    overMeaning:
      "{kind, select, jacket {Un manteau se porte sur une veste ; toute autre veste la remplace.} other {Un pull se porte sur une chemise ou une robe ; tout autre haut les remplace.}}",
    overLeft: "Comme le dit le catalogue",
    overSilent: "Si le catalogue n’en dit rien : {proposed}.",
    overYes: "{kind, select, jacket {sur une veste, en manteau} other {sur une chemise, en pull}}",
    overNo: "{kind, select, jacket {à la place d’une veste} other {à la place d’une chemise}}",
    meshHint: "Ce vêtement est arrivé comme fichier 3D terminé : il n’y a pas de photo à corriger.",
    seesNow: "La clientèle voit l’ancienne version jusqu’à ce que vous publiiez celle-ci.",
    nothingToPublish: "Vous voyez ce que montre le miroir.",
  },
  de: {
    title: "Eigene Stücke",
    line: "{all, plural, one {# Stück} other {# Stücke}} aus diesem Laden, davon {worn} am Spiegel.",
    forSale: "Im Verkauf",
    own: "Eigene Stücke",
    which: "Welche Liste",
    add: "Stück hinzufügen",
    search: "Name oder Artikel",
    empty: "Hier ist noch kein Stück entstanden",
    emptyNext:
      "Fotografieren Sie ein Kleidungsstück flach liegend; eine Minute später trägt es die Figur des Spiegels.",
    noMatch: "Nichts gefunden",
    noMatchNext: "Versuchen Sie weniger Buchstaben.",
    found: "{count, plural, one {# Stück} other {# Stücke}}",
    bin: "Papierkorb",
    binLine: "Bleibt 30 Tage, dann endgültig weg.",
    restore: "Zurückholen",
    removed: "entfernt {when}",
    onMirror: "Am Spiegel",
    draftOver: "Am Spiegel, ein neuerer Entwurf wartet",
    waitsForYou: "Wartet auf Veröffentlichung",
    flags: "{count, plural, one {# Stelle anzusehen} other {# Stellen anzusehen}}",
    working: "Wird gemacht",
    failed: "Ließ sich nicht machen",
    nothing: "Noch nichts gemacht",
    ahead: "{count, plural, =0 {Als Nächstes dran} one {Nach einem anderen} other {Nach # anderen}}",
    "step.waiting": "Wartet, bis es dran ist",
    "step.decode": "Das Foto wird geöffnet",
    "step.read": "Das Stück wird freigestellt, seine Punkte werden gesucht",
    "step.build": "Die Teile werden zugeschnitten und gebaut",
    "step.check": "Es wird geprüft",
    bind: "Es wird der Figur angezogen",
    stepOf: "Schritt {at} von {of}",
    leave: "Sie können die Seite verlassen; es geht weiter und steht in der Liste.",
    cancel: "Anhalten",
    again: "Noch einmal versuchen",
    otherFile: "Andere Datei nehmen",
    photoMade: "nach einem Foto",
    meshMade: "nach einer 3D-Datei",
    gone: "Dieses Stück gibt es hier nicht",
    goneNext: "Vielleicht wurde es endgültig entfernt, oder die Adresse stimmt nicht.",
    toList: "Alle eigenen Stücke",
    seeFlags: "Bitte zuerst ansehen",
    seeNone: "Nichts braucht einen zweiten Blick.",
    see: "Zeigen",
    right: "Stimmt so",
    seen: "Angesehen",
    lookAt: "{seen} von {all} angesehen",
    unsurePoint: "{name}: sitzt der Punkt richtig?",
    publish: "An den Spiegel",
    publishing: "Wird veröffentlicht …",
    published: "Es ist am Spiegel.",
    missing:
      "{count, plural, one {Sehen Sie noch # Stelle an, dann kann es an den Spiegel.} other {Sehen Sie noch # Stellen an, dann kann es an den Spiegel.}}",
    publishMeaning: "Von da an kann Kundschaft es tragen, bei jedem verknüpften Artikel.",
    remove: "Entfernen",
    removeMeaning: "Nimmt es vom Spiegel; 30 Tage lang lässt es sich zurückholen.",
    removedNow: "{name} liegt im Papierkorb. Der Spiegel zeigt es nicht mehr.",
    undo: "Rückgängig",
    products: "Getragen für",
    productsMeaning: "Diese Artikel werden am Spiegel in diesem Stück getragen.",
    noProducts: "Noch kein Artikel; Kundschaft begegnet ihm nicht.",
    choose: "Artikel verknüpfen",
    unlink: "{name} lösen",
    over: "Mit anderen getragen",
    overHow: "Am Spiegel trägt man es",
    overMeaning:
      "{kind, select, jacket {Ein Mantel kommt über eine Jacke; jede andere Jacke tritt an ihre Stelle.} other {Ein Pullover kommt über ein Hemd oder Kleid; jedes andere Oberteil tritt an dessen Stelle.}}",
    overLeft: "Wie der Katalog sagt",
    overSilent: "Wo der Katalog schweigt: {proposed}.",
    overYes: "{kind, select, jacket {über einer Jacke, als Mantel} other {über einem Hemd, als Pullover}}",
    overNo: "{kind, select, jacket {statt einer Jacke} other {statt eines Hemds}}",
    meshHint: "Dieses Stück kam als fertige 3D-Datei, es gibt also kein Foto zu berichtigen.",
    seesNow: "Kundschaft sieht die frühere Fassung, bis Sie diese veröffentlichen.",
    nothingToPublish: "Sie sehen, was der Spiegel zeigt.",
  },
};
