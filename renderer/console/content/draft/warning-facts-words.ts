import type { CaptionFaultCode } from "../../../../content/schema/signage/caption-fault.ts";
import type { WarningFacts } from "../../../../main/bridge/contract/content-warning.ts";
import type { MessageCatalogue } from "../../../i18n/translate.ts";

type Key = WarningFacts["of"] | `caption.${CaptionFaultCode}` | "caption.more" | "caption.late" | "ground";

/** The places and numbers of warnings, as one sentence each. */
export const warningFactsWords: MessageCatalogue<Key> = {
  en: {
    flashes:
      "It flashes {isRed, select, true {in red } other {}}more than three times a second at {places}{hasMore, select, true { and later} other {}}; that can bring on seizures. Slow, dim or cut that part, and load it again.",
    captions: "In {language}: {faults}",
    "caption.header": "line {line}: the first line must be WEBVTT; players show none of these captions.",
    "caption.no-time": "line {line} has no time; write it below a line like 00:01.000 --> 00:03.000.",
    "caption.no-gap": "line {line} stands between two captions; leave an empty line before each of them.",
    "caption.ends-first": "line {line} ends before it begins; change its times.",
    "caption.no-words": "line {line} has no words; write them below its time.",
    "caption.out-of-order": "line {line} begins before the one above; put them in order.",
    "caption.time-among-words":
      "line {line} is a time among the words of another; leave an empty line before it.",
    "caption.empty": "there is no caption below line {line}; write some.",
    "caption.comma":
      "line {line} has a comma in its time, as SubRip has it; write a point: 00:01.000 --> 00:03.000.",
    "caption.unreadable":
      "line {line} has a time that cannot be read; write it like 00:01.000 --> 00:03.000.",
    "caption.more": "There are more below.",
    "caption.late": "They go on until {until}, and the film ends at {end}.",
    contrast:
      "The words of “{words}” stand out by {ratio}:1 from {ground}; they need {needed}:1 to be read. Give them another colour, or a ground of their own.",
    ground: "the background",
    languages:
      "“{name}” is shown on screens that speak {languages}. {what, select, text {Its words are} alt {Its words for those who cannot see it are} other {Its captions are}} not there in that language, and are told in another one; translate them.",
  },
  fr: {
    flashes:
      "Il clignote {isRed, select, true {en rouge } other {}}plus de trois fois par seconde à {places}{hasMore, select, true { et plus loin} other {}} ; cela peut provoquer des crises d’épilepsie. Ralentissez, assombrissez ou coupez ce passage, puis chargez-le de nouveau.",
    captions: "En {language} : {faults}",
    "caption.header":
      "ligne {line} : la première ligne doit être WEBVTT ; les lecteurs ne montrent aucun de ces sous-titres.",
    "caption.no-time":
      "la ligne {line} n’a pas d’horaire ; écrivez-la sous une ligne comme 00:01.000 --> 00:03.000.",
    "caption.no-gap":
      "la ligne {line} se trouve entre deux sous-titres ; laissez une ligne vide avant chacun.",
    "caption.ends-first": "la ligne {line} finit avant de commencer ; changez ses horaires.",
    "caption.no-words": "la ligne {line} n’a pas de mots ; écrivez-les sous son horaire.",
    "caption.out-of-order": "la ligne {line} commence avant la précédente ; remettez-les dans l’ordre.",
    "caption.time-among-words":
      "la ligne {line} est un horaire parmi les mots d’un autre ; laissez une ligne vide avant elle.",
    "caption.empty": "il n’y a aucun sous-titre sous la ligne {line} ; écrivez-en.",
    "caption.comma":
      "la ligne {line} a une virgule dans son horaire, comme SubRip ; mettez un point : 00:01.000 --> 00:03.000.",
    "caption.unreadable":
      "la ligne {line} a un horaire illisible ; écrivez-le comme 00:01.000 --> 00:03.000.",
    "caption.more": "Il y en a d’autres plus bas.",
    "caption.late": "Ils continuent jusqu’à {until}, et le film finit à {end}.",
    contrast:
      "Les mots de « {words} » se détachent de {ground} à {ratio}:1 ; il faut {needed}:1 pour être lus. Donnez-leur une autre couleur, ou un fond à eux.",
    ground: "l’arrière-plan",
    languages:
      "« {name} » est montré sur des écrans qui parlent {languages}. {what, select, text {Ses mots manquent} alt {Sa description pour qui ne voit pas manque} other {Ses sous-titres manquent}} dans cette langue et passent dans une autre ; traduisez.",
  },
  de: {
    flashes:
      "Es blitzt {isRed, select, true {rot und } other {}}öfter als dreimal in der Sekunde bei {places}{hasMore, select, true { und später} other {}}; das kann Anfälle auslösen. Verlangsamen, dämpfen oder schneiden Sie die Stelle und laden Sie es neu.",
    captions: "Auf {language}: {faults}",
    "caption.header":
      "Zeile {line}: Die erste Zeile muss WEBVTT lauten; sonst wird keiner dieser Untertitel gezeigt.",
    "caption.no-time":
      "Zeile {line} hat keine Zeit; schreiben Sie sie unter eine Zeile wie 00:01.000 --> 00:03.000.",
    "caption.no-gap": "Zeile {line} steht zwischen zwei Untertiteln; lassen Sie vor jedem eine Zeile leer.",
    "caption.ends-first": "Zeile {line} endet, bevor sie beginnt; ändern Sie die Zeiten.",
    "caption.no-words": "Zeile {line} hat keine Worte; schreiben Sie sie unter die Zeit.",
    "caption.out-of-order":
      "Zeile {line} beginnt vor der darüber; bringen Sie beide in die richtige Reihenfolge.",
    "caption.time-among-words":
      "Zeile {line} ist eine Zeit zwischen den Worten eines anderen; lassen Sie davor eine Zeile leer.",
    "caption.empty": "Unter Zeile {line} steht kein Untertitel; schreiben Sie welche.",
    "caption.comma":
      "Zeile {line} hat ein Komma in der Zeit, wie bei SubRip; schreiben Sie einen Punkt: 00:01.000 --> 00:03.000.",
    "caption.unreadable":
      "Zeile {line} hat eine Zeit, die sich nicht lesen lässt; schreiben Sie sie wie 00:01.000 --> 00:03.000.",
    "caption.more": "Darunter folgen weitere.",
    "caption.late": "Sie gehen bis {until}, der Film endet bei {end}.",
    contrast:
      "Die Worte von „{words}“ heben sich nur mit {ratio}:1 ab von: {ground}. Zum Lesen brauchen sie {needed}:1. Geben Sie ihnen eine andere Farbe oder einen eigenen Grund.",
    ground: "Hintergrund",
    languages:
      "„{name}“ läuft auf Bildschirmen, die {languages} sprechen. {what, select, text {Die Worte fehlen} alt {Die Beschreibung für alle, die nicht sehen, fehlt} other {Die Untertitel fehlen}} in dieser Sprache und kommen in einer anderen; bitte übersetzen.",
  },
};
