import type { MessageCatalogue } from "../../../i18n/translate.ts";

/** Warnings that the host gives by these codes; beside the part that they concern its name need not be told. */
const KNOWN_WARNINGS = [
  "never-due",
  "always-outranked",
  "no-such-screen",
  "too-much-share",
  "file-missing",
  "expired",
  "no-words",
  "empty-playlist",
  "zone-hidden",
  "zones-overlap",
  "under-controls",
  "flashes",
  "not-looked-at",
  "captions-faulty",
  "low-contrast",
  "no-translation",
] as const;
type KnownWarning = (typeof KNOWN_WARNINGS)[number];

export function isKnownWarning(code: string): code is KnownWarning {
  return KNOWN_WARNINGS.some((known) => known === code);
}

export const warningWords: MessageCatalogue<KnownWarning> = {
  en: {
    "never-due": "Never shown: its times lie in the past, exclude each other, or end before they begin.",
    "always-outranked":
      "Never shown: something of a higher priority is always on. Raise its priority or change its times.",
    "no-such-screen": "Never shown: no screen has its tags or speaks its language.",
    "too-much-share": "What comes between wants more than all of the time together. Lower a share.",
    "file-missing": "Its file is no longer here. Load it again, or remove what shows it.",
    expired: "It has expired and is passed over. Give it another end, or take it out.",
    "no-words":
      "Nothing tells people who cannot see it what it shows. Add a sentence, unless it only decorates.",
    "empty-playlist": "This playlist is empty: its zones show only the background.",
    "zone-hidden": "One zone hides another one completely. Change their order or sizes.",
    "zones-overlap": "Two zones overlap. Move one of them.",
    "under-controls":
      "Words lie where the mirror’s own controls stand (dashed in the drawing) and find no room beside them. Move that zone, or make it larger.",
    flashes: "Cannot be published.",
    "not-looked-at":
      "It cannot be decoded here, so nobody has looked whether it flashes. Look at it yourself, or load it again.",
    "captions-faulty": "Captions with faults.",
    "low-contrast": "Hard to read.",
    "no-translation": "Not in every language.",
  },
  fr: {
    "never-due": "Jamais montré : ses horaires sont passés, s’excluent, ou finissent avant de commencer.",
    "always-outranked":
      "Jamais montré : un contenu plus prioritaire passe toujours avant. Montez sa priorité ou changez ses horaires.",
    "no-such-screen": "Jamais montré : aucun écran ne porte ses mots-clés ni ne parle sa langue.",
    "too-much-share": "Les intermèdes demandent ensemble plus que tout le temps. Baissez une part.",
    "file-missing": "Son fichier n’est plus là. Chargez-le de nouveau, ou retirez ce qui le montre.",
    expired: "La date limite est passée, il n’est plus montré. Donnez-lui une autre fin, ou retirez-le.",
    "no-words":
      "Rien ne dit ce qu’il montre à qui ne peut pas le voir. Ajoutez une phrase, sauf s’il ne fait que décorer.",
    "empty-playlist": "Cette liste est vide : ses zones ne montrent que le fond.",
    "zone-hidden": "Une zone en cache entièrement une autre. Changez leur ordre ou leur taille.",
    "zones-overlap": "Deux zones se chevauchent. Déplacez l’une d’elles.",
    "under-controls":
      "Des mots tombent sous les commandes du miroir (en tirets sur le dessin) sans place à côté. Déplacez cette zone ou agrandissez-la.",
    flashes: "Ne peut pas être publié.",
    "not-looked-at":
      "Impossible à décoder ici : personne n’a vérifié s’il clignote. Regardez-le vous-même, ou chargez-le de nouveau.",
    "captions-faulty": "Sous-titres fautifs.",
    "low-contrast": "Difficile à lire.",
    "no-translation": "Pas dans toutes les langues.",
  },
  de: {
    "never-due": "Läuft nie: Die Zeiten liegen zurück, schließen einander aus oder enden vor dem Anfang.",
    "always-outranked":
      "Läuft nie: Es geht immer etwas mit höherem Vorrang vor. Geben Sie mehr Vorrang oder andere Zeiten.",
    "no-such-screen": "Läuft nie: Kein Bildschirm trägt diese Stichwörter oder spricht diese Sprache.",
    "too-much-share": "Die Einschübe wollen zusammen mehr als die ganze Zeit. Verkleinern Sie einen Anteil.",
    "file-missing": "Die Datei ist nicht mehr da. Laden Sie sie neu, oder entfernen Sie, was sie zeigt.",
    expired: "Ist abgelaufen und wird übergangen. Geben Sie ein anderes Ende an, oder nehmen Sie es heraus.",
    "no-words":
      "Wer es nicht sehen kann, erfährt nicht, was es zeigt. Schreiben Sie einen Satz dazu, außer es schmückt nur.",
    "empty-playlist": "Diese Liste ist leer: Ihre Bereiche zeigen nur den Hintergrund.",
    "zone-hidden": "Ein Bereich verdeckt einen anderen ganz. Ändern Sie die Reihenfolge oder die Größe.",
    "zones-overlap": "Zwei Bereiche überschneiden sich. Verschieben Sie einen davon.",
    "under-controls":
      "Worte liegen dort, wo die Bedienung des Spiegels steht (gestrichelt gezeichnet), und haben daneben keinen Platz. Verschieben oder vergrößern Sie den Bereich.",
    flashes: "Lässt sich nicht veröffentlichen.",
    "not-looked-at":
      "Lässt sich hier nicht entschlüsseln; ob es blitzt, hat niemand geprüft. Sehen Sie es selbst an, oder laden Sie es neu.",
    "captions-faulty": "Untertitel mit Fehlern.",
    "low-contrast": "Schwer zu lesen.",
    "no-translation": "Nicht in jeder Sprache.",
  },
};
