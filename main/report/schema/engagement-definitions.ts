import type { DurationId, FigureId } from "./engagement-rows.ts";

/** A sentence in each language of the console. */
interface Sentence {
  readonly en: string;
  readonly fr: string;
  readonly de: string;
}

/** What needs saying besides figures and durations. */
export type DefinitionId =
  | FigureId
  | DurationId
  | "lost-sales"
  | "never-bought"
  | "assisted"
  | "before"
  | "other-sites"
  | "up"
  | "small-counts"
  | "campaign";

/** What each number of an engagement report counts, in a sentence to show beside it. */
export const ENGAGEMENT_DEFINITIONS: Readonly<Record<DefinitionId, Sentence>> = {
  "pass-by": {
    en: "Somebody stood in the mirror’s zone for at least a second, where its camera counts.",
    fr: "Quelqu’un s’est tenu au moins une seconde dans la zone du miroir, là où sa caméra compte.",
    de: "Jemand stand mindestens eine Sekunde im Bereich des Spiegels, wo dessen Kamera zählt.",
  },
  view: {
    en: "Nose and both eyes were turned to the mirror for at least a second. It does not tell what was looked at.",
    fr: "Le nez et les deux yeux étaient tournés vers le miroir au moins une seconde. Cela ne dit pas ce qui a été regardé.",
    de: "Nase und beide Augen waren mindestens eine Sekunde dem Spiegel zugewandt. Was betrachtet wurde, sagt das nicht.",
  },
  visits: {
    en: "A visit begins with the first input and ends with goodbye, after 30 seconds with nobody there, or when somebody else steps in.",
    fr: "Une visite commence au premier geste et finit à l’au revoir, après 30 secondes sans personne, ou quand quelqu’un d’autre prend la place.",
    de: "Ein Besuch beginnt mit der ersten Eingabe und endet mit dem Abschied, wenn 30 Sekunden niemand da ist oder jemand anderes davorsteht.",
  },
  interact: {
    en: "A visit with at least one deliberate input: a touch, a key or a scan.",
    fr: "Une visite avec au moins un geste volontaire : toucher, touche du clavier ou scan.",
    de: "Ein Besuch mit mindestens einer bewussten Eingabe: Berührung, Taste oder Scan.",
  },
  "try-on": {
    en: "A visit in which at least one garment was seen on the body.",
    fr: "Une visite où au moins un vêtement a été vu sur le corps.",
    de: "Ein Besuch, bei dem mindestens ein Kleidungsstück am Körper zu sehen war.",
  },
  "hand-off": {
    en: "A visit with a try-on in which staff answered a request.",
    fr: "Une visite avec essayage où l’équipe a répondu à une demande.",
    de: "Ein Besuch mit Anprobe, bei dem das Team eine Anfrage beantwortet hat.",
  },
  buy: {
    en: "Units that the tills sold of products tried on here in the same days. Whether the same persons bought them nobody knows.",
    fr: "Unités que les caisses ont vendues des articles essayés ici les mêmes jours. Si ce sont les mêmes personnes, nul ne le sait.",
    de: "Stücke, die die Kassen an denselben Tagen von hier anprobierten Artikeln verkauften. Ob dieselben Personen kauften, weiß niemand.",
  },
  abandoned: {
    en: "A visit that began with a deliberate input and was left before anything was put on, shown or asked for: nobody was there any more, or somebody else was.",
    fr: "Une visite commencée par un geste volontaire et quittée avant que rien ne soit essayé, montré ou demandé : il n’y avait plus personne, ou quelqu’un d’autre.",
    de: "Ein Besuch, der mit einer bewussten Eingabe begann und verlassen wurde, bevor etwas anprobiert, gezeigt oder gewünscht war: Niemand war mehr da, oder jemand anderes.",
  },
  "garments-tried": {
    en: "Products seen on the body, each once a visit.",
    fr: "Articles vus sur le corps, chacun une fois par visite.",
    de: "Artikel, die am Körper zu sehen waren, jeder einmal je Besuch.",
  },
  requests: {
    en: "Requests for a size or for a person.",
    fr: "Demandes d’une taille ou d’une personne.",
    de: "Anfragen nach einer Größe oder nach einer Person.",
  },
  answered: {
    en: "Requests that staff answered in any way before they were withdrawn.",
    fr: "Demandes auxquelles l’équipe a répondu, quelle que soit la réponse, avant leur retrait.",
    de: "Anfragen, auf die das Team irgendwie geantwortet hat, bevor sie zurückgezogen wurden.",
  },
  "size-requests": {
    en: "Requests to bring a garment in a size.",
    fr: "Demandes d’apporter un vêtement dans une taille.",
    de: "Anfragen, ein Kleidungsstück in einer Größe zu bringen.",
  },
  "missing-sizes": {
    en: "Requests for a size that staff answered with “sold out”.",
    fr: "Demandes d’une taille auxquelles l’équipe a répondu « épuisé ».",
    de: "Anfragen nach einer Größe, die das Team mit „ausverkauft“ beantwortet hat.",
  },
  dwell: {
    en: "From the beginning of a visit to its end, the 30 seconds without anybody included. Visits that a restart cut are left out.",
    fr: "Du début d’une visite à sa fin, les 30 secondes sans personne comprises. Les visites coupées par un redémarrage n’en sont pas.",
    de: "Vom Beginn eines Besuchs bis zu seinem Ende, die 30 Sekunden ohne jemanden eingeschlossen. Besuche, die ein Neustart abbrach, zählen nicht mit.",
  },
  response: {
    en: "From a request to its first answer, of the shop as a whole: who answered is not kept.",
    fr: "De la demande à la première réponse, pour tout le magasin : qui a répondu n’est pas gardé.",
    de: "Von der Anfrage bis zur ersten Antwort, im ganzen Laden: Wer geantwortet hat, wird nicht festgehalten.",
  },
  "lost-sales": {
    en: "Requests for sizes that were sold out, times the list price of today. What would really have been bought nobody knows.",
    fr: "Demandes de tailles épuisées, multipliées par le prix de liste d’aujourd’hui. Ce qui aurait vraiment été acheté, nul ne le sait.",
    de: "Anfragen nach ausverkauften Größen, mal heutigem Listenpreis. Was wirklich gekauft worden wäre, weiß niemand.",
  },
  "never-bought": {
    en: "Tried on in these days, and the tills sold not one on the days whose sales are known.",
    fr: "Essayés ces jours-là, et les caisses n’en ont vendu aucun les jours dont les ventes sont connues.",
    de: "In diesen Tagen anprobiert, und an den Tagen mit bekannten Verkäufen ging keines über die Kasse.",
  },
  assisted: {
    en: "Units sold here within 60 minutes after the product was tried on, less what the same minutes saw on the same weekday of other weeks. Both happened; that one caused the other is not said.",
    fr: "Unités vendues ici dans les 60 minutes après un essayage de l’article, moins ce que les mêmes minutes ont vu le même jour d’autres semaines. Les deux ont eu lieu ; que l’un ait causé l’autre n’est pas dit.",
    de: "Stücke, die hier binnen 60 Minuten nach einer Anprobe des Artikels verkauft wurden, abzüglich dessen, was dieselben Minuten am selben Wochentag anderer Wochen brachten. Beides geschah; dass eines das andere bewirkte, ist nicht gesagt.",
  },
  before: {
    en: "As many days just before these. An hour that screens were up is compared with an hour.",
    fr: "Autant de jours juste avant. Une heure de fonctionnement est comparée à une heure.",
    de: "Ebenso viele Tage unmittelbar davor. Verglichen wird je Stunde, in der Bildschirme liefen.",
  },
  "other-sites": {
    en: "The median of the other sites in the same days, an hour that screens were up. Sites with fewer than 10 are left out.",
    fr: "La médiane des autres sites les mêmes jours, par heure de fonctionnement. Les sites avec moins de 10 n’en sont pas.",
    de: "Der Median der anderen Standorte in denselben Tagen, je Stunde, in der Bildschirme liefen. Standorte mit weniger als 10 zählen nicht mit.",
  },
  up: {
    en: "Minutes in which a screen was on and told so. Without them nothing was measured, which is not zero.",
    fr: "Minutes où un écran était allumé et l’a signalé. Sans elles rien n’a été mesuré, ce qui n’est pas zéro.",
    de: "Minuten, in denen ein Bildschirm an war und sich meldete. Ohne sie wurde nichts gemessen, was nicht null ist.",
  },
  "small-counts": {
    en: "Counts that are so small that they could tell of a person are not printed, nor others from which they could be worked out.",
    fr: "Les effectifs si petits qu’ils pourraient parler d’une personne ne sont pas imprimés, ni ceux dont on pourrait les déduire.",
    de: "Anzahlen, die so klein sind, dass sie von einer Person erzählen könnten, werden nicht gedruckt, auch keine, aus denen man sie errechnen könnte.",
  },
  campaign: {
    en: "Visits that began while the campaign played, or within a minute after it.",
    fr: "Visites commencées pendant la campagne, ou dans la minute qui l’a suivie.",
    de: "Besuche, die begannen, während die Kampagne lief oder binnen einer Minute danach.",
  },
};
