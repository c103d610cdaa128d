import type { MessageCatalogue } from "../../../i18n/translate.ts";

export const previewWords: MessageCatalogue<
  | "line"
  | "at"
  | "now"
  | "language"
  | "tags"
  | "noTags"
  | "stands"
  | "portrait"
  | "landscape"
  | "pace"
  | "still"
  | "times"
  | "proof"
  | "nothing"
  | "standIn"
  | "because"
  | "invite"
  | "figure"
> = {
  en: {
    line: "What a screen would play at a time that you choose, with all changes that are not published yet.",
    at: "Pretend that it is",
    now: "Now",
    language: "Language of the screen",
    tags: "Tags of the screen",
    noTags: "none",
    stands: "How the screen stands",
    portrait: "Upright",
    landscape: "Lying",
    pace: "How fast time goes",
    still: "Stop",
    times: "{pace}×",
    proof: "Nothing of this counts as shown. Conditions that devices report are taken as they are now.",
    nothing: "Nothing",
    standIn: "The stand-in: nothing is scheduled at this time.",
    because: "Scheduled by: {name}",
    invite: "See it on you",
    figure: "The rehearsal figure in the place of a shopper",
  },
  fr: {
    line: "Ce qu’un écran passerait à l’heure de votre choix, avec tous les changements non publiés.",
    at: "Faire comme si nous étions le",
    now: "Maintenant",
    language: "Langue de l’écran",
    tags: "Mots-clés de l’écran",
    noTags: "aucun",
    stands: "Position de l’écran",
    portrait: "Debout",
    landscape: "Couché",
    pace: "Vitesse du temps",
    still: "Arrêt",
    times: "{pace}×",
    proof:
      "Rien de ceci ne compte comme montré. Les conditions venues d’appareils sont prises telles qu’elles sont.",
    nothing: "Rien",
    standIn: "Le contenu de repli : rien n’est prévu à cette heure.",
    because: "Prévu par : {name}",
    invite: "Voyez-le sur vous",
    figure: "Le mannequin à la place d’une personne",
  },
  de: {
    line: "Was ein Bildschirm zu einer Zeit Ihrer Wahl spielen würde, mit allem, was noch nicht veröffentlicht ist.",
    at: "So tun, als wäre es",
    now: "Jetzt",
    language: "Sprache des Bildschirms",
    tags: "Stichwörter des Bildschirms",
    noTags: "keine",
    stands: "Wie der Bildschirm steht",
    portrait: "Hochkant",
    landscape: "Quer",
    pace: "Wie schnell die Zeit läuft",
    still: "Anhalten",
    times: "{pace}×",
    proof: "Nichts davon zählt als gezeigt. Bedingungen von Geräten gelten so, wie sie jetzt sind.",
    nothing: "Nichts",
    standIn: "Der Ersatz: Für diese Zeit ist nichts eingeplant.",
    because: "Eingeplant durch: {name}",
    invite: "Sehen Sie es an sich",
    figure: "Die Übungsfigur anstelle einer Person",
  },
};
