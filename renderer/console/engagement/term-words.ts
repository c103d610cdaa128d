import type { FUNNEL_STEPS } from "../../../main/report/schema/engagement.ts";
import type { MessageCatalogue } from "../../i18n/translate.ts";
import type { ProductColumn } from "./sorted-products.ts";

type Step = (typeof FUNNEL_STEPS)[number];

export type TermKey =
  | `step.${Step}`
  | `stepMeaning.${Step}`
  | `column.${ProductColumn}`
  | `columnMeaning.${Exclude<ProductColumn, "product">}`
  | "visits"
  | "visitsMeaning"
  | "asked"
  | "askedMeaning"
  | "answered"
  | "answeredMeaning"
  | "wait"
  | "waitMeaning";

/** The words of the report that open their meaning. */
export const termWords: MessageCatalogue<TermKey> = {
  en: {
    "step.pass-by": "Passed by",
    "step.view": "Looked",
    "step.interact": "Interacted",
    "step.try-on": "Tried on",
    "step.hand-off": "Handed over",
    "step.buy": "Bought",
    "stepMeaning.pass-by":
      "Somebody stood in the mirror’s zone for at least a second. Counted in memory, without a picture being kept.",
    "stepMeaning.view":
      "Nose and both eyes were turned to the mirror for at least a second. It does not tell what was looked at.",
    "stepMeaning.interact": "A visit with at least one deliberate input: a touch, a key or a scan.",
    "stepMeaning.try-on": "A visit in which at least one garment was seen on the body.",
    "stepMeaning.hand-off": "A visit with a try-on in which staff answered a request.",
    "stepMeaning.buy":
      "Units that the tills sold of products tried on here in the same days. Whether the same persons bought them nobody knows.",
    visits: "Visits",
    visitsMeaning:
      "A visit begins with start and ends with goodbye, after 30 seconds with nobody there, or when somebody else steps in.",
    asked: "Asked",
    askedMeaning: "Requests for a size or for a person.",
    answered: "Answered",
    answeredMeaning: "Requests that staff answered in any way before they were withdrawn.",
    wait: "Typical wait",
    waitMeaning: "The median from asking to the first answer: half waited shorter, half longer.",
    "column.product": "Product",
    "column.scans": "Scans",
    "column.tryOns": "Try-ons",
    "column.requests": "Requests",
    "column.handOffs": "Hand-offs",
    "column.rate": "Hand-offs of try-ons",
    "columnMeaning.scans": "How often its label was scanned, in visits and between them.",
    "columnMeaning.tryOns": "Visits in which it was seen on the body.",
    "columnMeaning.requests": "How often it was asked for.",
    "columnMeaning.handOffs": "Requests for it that were answered.",
    "columnMeaning.rate":
      "Of the visits that tried it on, those in which a request for it was answered. A share without its n says little, so both stand here.",
  },
  fr: {
    "step.pass-by": "Passés devant",
    "step.view": "Ont regardé",
    "step.interact": "Ont agi",
    "step.try-on": "Ont essayé",
    "step.hand-off": "Ont reçu",
    "step.buy": "Ont acheté",
    "stepMeaning.pass-by":
      "Quelqu’un s’est tenu au moins une seconde dans la zone du miroir. Compté en mémoire, sans garder d’image.",
    "stepMeaning.view":
      "Le nez et les deux yeux étaient tournés vers le miroir au moins une seconde. Cela ne dit pas ce qui a été regardé.",
    "stepMeaning.interact":
      "Une visite avec au moins un geste volontaire : toucher, touche du clavier ou scan.",
    "stepMeaning.try-on": "Une visite où au moins un vêtement a été vu sur le corps.",
    "stepMeaning.hand-off": "Une visite avec essayage où l’équipe a répondu à une demande.",
    "stepMeaning.buy":
      "Unités que les caisses ont vendues des articles essayés ici les mêmes jours. Si ce sont les mêmes personnes, nul ne le sait.",
    visits: "Visites",
    visitsMeaning:
      "Une visite va du départ à l’au revoir ; elle finit aussi après 30 secondes sans personne, ou quand quelqu’un d’autre prend la place.",
    asked: "Posées",
    askedMeaning: "Demandes d’une taille ou d’une personne.",
    answered: "Traitées",
    answeredMeaning:
      "Demandes auxquelles l’équipe a répondu, quelle que soit la réponse, avant leur retrait.",
    wait: "Attente habituelle",
    waitMeaning:
      "La médiane entre la demande et la première réponse : la moitié a attendu moins, la moitié plus.",
    "column.product": "Article",
    "column.scans": "Scans",
    "column.tryOns": "Essayages",
    "column.requests": "Demandes",
    "column.handOffs": "Remises",
    "column.rate": "Remises sur essayages",
    "columnMeaning.scans": "Combien de fois son étiquette a été scannée, en visite ou non.",
    "columnMeaning.tryOns": "Visites où il a été vu sur le corps.",
    "columnMeaning.requests": "Combien de fois il a été demandé.",
    "columnMeaning.handOffs": "Demandes de cet article qui ont reçu une réponse.",
    "columnMeaning.rate":
      "Parmi les visites qui l’ont essayé, celles où une demande de cet article a reçu une réponse. Une part sans son effectif dit peu, les deux figurent donc ici.",
  },
  de: {
    "step.pass-by": "Gingen vorbei",
    "step.view": "Sahen hin",
    "step.interact": "Bedienten",
    "step.try-on": "Probierten an",
    "step.hand-off": "Übergaben",
    "step.buy": "Kauften",
    "stepMeaning.pass-by":
      "Jemand stand mindestens eine Sekunde im Bereich des Spiegels. Im Arbeitsspeicher gezählt, kein Bild wird behalten.",
    "stepMeaning.view":
      "Nase und beide Augen waren mindestens eine Sekunde dem Spiegel zugewandt. Was betrachtet wurde, sagt das nicht.",
    "stepMeaning.interact": "Ein Besuch mit mindestens einer bewussten Eingabe: Berührung, Taste oder Scan.",
    "stepMeaning.try-on": "Ein Besuch, bei dem mindestens ein Kleidungsstück am Körper zu sehen war.",
    "stepMeaning.hand-off": "Ein Besuch mit Anprobe, bei dem das Team eine Anfrage beantwortet hat.",
    "stepMeaning.buy":
      "Stücke, die die Kassen an denselben Tagen von hier anprobierten Artikeln verkauften. Ob dieselben Personen kauften, weiß niemand.",
    visits: "Besuche",
    visitsMeaning:
      "Ein Besuch reicht von „Start“ bis zum Abschied; er endet auch, wenn 30 Sekunden niemand da ist oder jemand anderes davorsteht.",
    asked: "Gestellt",
    askedMeaning: "Wünsche nach einer Größe oder nach einer Person.",
    answered: "Beantwortet",
    answeredMeaning: "Anfragen, auf die das Team irgendwie geantwortet hat, bevor sie zurückgezogen wurden.",
    wait: "Übliche Wartezeit",
    waitMeaning:
      "Der Median vom Fragen bis zur ersten Antwort: Die eine Hälfte wartete kürzer, die andere länger.",
    "column.product": "Artikel",
    "column.scans": "Scans",
    "column.tryOns": "Anproben",
    "column.requests": "Anfragen",
    "column.handOffs": "Übergaben",
    "column.rate": "Übergaben je Anprobe",
    "columnMeaning.scans": "Wie oft das Etikett gescannt wurde, in Besuchen und dazwischen.",
    "columnMeaning.tryOns": "Besuche, bei denen es am Körper zu sehen war.",
    "columnMeaning.requests": "Wie oft es gewünscht wurde.",
    "columnMeaning.handOffs": "Anfragen danach, die beantwortet wurden.",
    "columnMeaning.rate":
      "Von den Besuchen mit Anprobe die, bei denen eine Anfrage danach beantwortet wurde. Ein Anteil ohne seine Anzahl sagt wenig, darum steht beides da.",
  },
};
