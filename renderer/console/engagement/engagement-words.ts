import type { MessageCatalogue } from "../../i18n/translate.ts";
import type { SentenceKey } from "./report-sentence.ts";
import type { Preset } from "./span-of-preset.ts";
import { type TermKey, termWords } from "./term-words.ts";

type Key =
  | SentenceKey
  | `preset.${Preset}`
  | "preset.custom"
  | "title"
  | "span"
  | "from"
  | "to"
  | "wrongSpan"
  | "screen"
  | "allScreens"
  | "csv"
  | "print"
  | "funnel"
  | "funnelLine"
  | "ofPrevious"
  | "days"
  | "daysLine"
  | "hours"
  | "hoursLine"
  | "day"
  | "hour"
  | "up"
  | "asTable"
  | "requestsTitle"
  | "waitNone"
  | "products"
  | "searchProducts"
  | "noProducts"
  | "noProductsNext"
  | "noMatch"
  | "noMatchNext"
  | "sortBy"
  | "more"
  | "how"
  | "howMeasured"
  | "howUp"
  | "howSmall"
  | "howPresence"
  | "howZone"
  | "site"
  | "notUp"
  | "nothing"
  | "nothingNext";

const pageWords: MessageCatalogue<Key> = {
  en: {
    title: "Engagement",
    "sentence.notMeasured": "{span}: the mirror was not running, so nothing was measured.",
    "sentence.nobody": "{span}: the mirror ran for {up}, and nobody used it.",
    "sentence.hidden":
      "{span}: the mirror ran for {up} and had visits; how many is hidden, because a small number could be worked out from it.",
    "sentence.few": "{span}: the mirror ran for {up} and had fewer than five visits.",
    "sentence.visits": "{span}: {visits} at the mirror.",
    "sentence.tryOns":
      "{span}: {visits} at the mirror; in {tryOns} of them ({tryOnShare}) something was tried on.",
    "sentence.full":
      "{span}: {visits} at the mirror; in {tryOns} of them ({tryOnShare}) something was tried on, and in {handOffs} staff brought what was asked for.",
    "sentence.visitsWord": "{count, plural, one {# visit} other {# visits}}",
    "preset.today": "Today",
    "preset.week": "7 days",
    "preset.this-month": "This month",
    "preset.last-month": "Last month",
    "preset.custom": "Own days",
    span: "Which days",
    from: "From",
    to: "To, included",
    wrongSpan: "The last day lies before the first.",
    screen: "Screen",
    allScreens: "All screens",
    csv: "Download CSV",
    print: "Print",
    funnel: "From passing by to hand-off",
    funnelLine: "Persons for the first two steps, visits from then on.",
    ofPrevious: "{rate} of the step before",
    days: "Day by day",
    daysLine:
      "Hatched: the mirror was not running, so there is no number, not even zero. Dotted: the number is hidden.",
    hours: "Through the day",
    hoursLine: "All days of the span together, by the hour at the shop.",
    day: "Day",
    hour: "Hour",
    up: "Running",
    asTable: "As a table",
    requestsTitle: "Requests",
    waitNone: "too few to say",
    products: "By product",
    searchProducts: "Search products",
    noProducts: "No product was tried on or asked for",
    noProductsNext:
      "Choose more days, or look at the mirror: scanning a label is the quickest way to a first try-on.",
    noMatch: "Nothing matches",
    noMatchNext: "Try fewer letters.",
    sortBy: "Sort by {column}",
    more: "Show all {count}",
    how: "How we know",
    howMeasured:
      "Every number is counted from the mirror’s own record; a row is written to disk before it counts. Nothing of the camera is kept, and a visit’s key is on no page and in no export.",
    howUp:
      "The mirror reported itself running for {up} in this span. Days without a word from it are not measured, which is not zero.",
    howSmall: "Counts from 1 to 4 print “<5”. Neighbours from which they could be worked out read “hidden”.",
    howPresence:
      "“Passed by” and “Looked” exist only where the country profile lets the camera count presence outside a visit.",
    howZone: "Days and hours are those of {timeZone}.",
    site: "Site {site}",
    nothing: "There is nothing to draw",
    nothingNext: "Choose other days, or see under Screens whether the mirror is running.",
    notUp: "not running",
  },
  fr: {
    title: "Fréquentation",
    "sentence.notMeasured": "{span} : le miroir n’était pas en marche, rien n’a donc été mesuré.",
    "sentence.nobody": "{span} : le miroir a tourné {up} et personne ne s’en est servi.",
    "sentence.hidden":
      "{span} : le miroir a tourné {up} et a reçu des visites ; leur nombre est masqué, car on pourrait en déduire un nombre trop petit.",
    "sentence.few": "{span} : le miroir a tourné {up} et a reçu moins de cinq visites.",
    "sentence.visits": "{span} : {visits} au miroir.",
    "sentence.tryOns":
      "{span} : {visits} au miroir ; {tryOns} d’entre elles ({tryOnShare}) ont donné lieu à un essayage.",
    "sentence.full":
      "{span} : {visits} au miroir ; {tryOns} d’entre elles ({tryOnShare}) ont donné lieu à un essayage, et {handOffs} à la remise de l’article demandé.",
    "sentence.visitsWord": "{count, plural, one {# visite} other {# visites}}",
    "preset.today": "Aujourd’hui",
    "preset.week": "7 jours",
    "preset.this-month": "Ce mois-ci",
    "preset.last-month": "Le mois dernier",
    "preset.custom": "Au choix",
    span: "Quels jours",
    from: "Du",
    to: "Au, inclus",
    wrongSpan: "Le dernier jour précède le premier.",
    screen: "Écran",
    allScreens: "Tous les écrans",
    csv: "Télécharger en CSV",
    print: "Imprimer",
    funnel: "Du passage à la remise",
    funnelLine: "Des personnes aux deux premières étapes, des visites ensuite.",
    ofPrevious: "{rate} de l’étape précédente",
    days: "Jour par jour",
    daysLine:
      "Hachuré : le miroir n’était pas en marche, il n’y a donc aucun chiffre, pas même zéro. Pointillé : le chiffre est masqué.",
    hours: "Au fil de la journée",
    hoursLine: "Tous les jours de la période réunis, à l’heure de la boutique.",
    day: "Jour",
    hour: "Heure",
    up: "En marche",
    asTable: "En tableau",
    requestsTitle: "Demandes",
    waitNone: "trop peu pour le dire",
    products: "Par article",
    searchProducts: "Chercher un article",
    noProducts: "Aucun article n’a été essayé ni demandé",
    noProductsNext:
      "Choisissez plus de jours, ou allez au miroir : scanner une étiquette est le plus court chemin vers un premier essayage.",
    noMatch: "Aucun résultat",
    noMatchNext: "Essayez avec moins de lettres.",
    sortBy: "Trier par {column}",
    more: "Afficher les {count}",
    how: "D’où viennent ces chiffres",
    howMeasured:
      "Chaque nombre est compté dans le registre du miroir ; une ligne est écrite sur le disque avant de compter. Rien de la caméra n’est gardé, et la clé d’une visite ne figure sur aucune page ni dans aucun export.",
    howUp:
      "Le miroir s’est déclaré en marche pendant {up} sur la période. Un jour sans nouvelles n’est pas mesuré, ce qui n’est pas zéro.",
    howSmall:
      "Les nombres de 1 à 4 s’impriment « <5 ». Les voisins dont on pourrait les déduire portent « masqué ».",
    howPresence:
      "« Passés devant » et « Ont regardé » n’existent que si le profil du pays laisse la caméra compter les présences hors visite.",
    howZone: "Les jours et les heures sont ceux de {timeZone}.",
    site: "Site {site}",
    nothing: "Il n’y a rien à représenter",
    nothingNext: "Choisissez d’autres jours, ou vérifiez sous Écrans si le miroir est en marche.",
    notUp: "arrêté",
  },
  de: {
    title: "Nutzung",
    "sentence.notMeasured": "{span}: Der Spiegel lief nicht, darum wurde nichts gemessen.",
    "sentence.nobody": "{span}: Der Spiegel lief {up}, und niemand hat ihn benutzt.",
    "sentence.hidden":
      "{span}: Der Spiegel lief {up} und hatte Besuche; wie viele, bleibt verborgen, weil sich sonst eine kleine Zahl errechnen ließe.",
    "sentence.few": "{span}: Der Spiegel lief {up} und hatte weniger als fünf Besuche.",
    "sentence.visits": "{span}: {visits} am Spiegel.",
    "sentence.tryOns":
      "{span}: {visits} am Spiegel; bei {tryOns} davon ({tryOnShare}) wurde etwas anprobiert.",
    "sentence.full":
      "{span}: {visits} am Spiegel; bei {tryOns} davon ({tryOnShare}) wurde etwas anprobiert, und bei {handOffs} brachte das Team das Gewünschte.",
    "sentence.visitsWord": "{count, plural, one {# Besuch} other {# Besuche}}",
    "preset.today": "Heute",
    "preset.week": "7 Tage",
    "preset.this-month": "Dieser Monat",
    "preset.last-month": "Letzter Monat",
    "preset.custom": "Eigene Tage",
    span: "Welche Tage",
    from: "Von",
    to: "Bis einschließlich",
    wrongSpan: "Der letzte Tag liegt vor dem ersten.",
    screen: "Bildschirm",
    allScreens: "Alle Bildschirme",
    csv: "CSV herunterladen",
    print: "Drucken",
    funnel: "Vom Vorbeigehen zur Übergabe",
    funnelLine: "Personen bei den ersten beiden Schritten, danach Besuche.",
    ofPrevious: "{rate} vom Schritt davor",
    days: "Tag für Tag",
    daysLine:
      "Schraffiert: Der Spiegel lief nicht, dort gibt es keine Zahl, auch keine Null. Gepunktet: Die Zahl ist verdeckt.",
    hours: "Im Lauf des Tages",
    hoursLine: "Alle Tage des Zeitraums zusammen, nach der Uhr im Laden.",
    day: "Tag",
    hour: "Stunde",
    up: "In Betrieb",
    asTable: "Als Tabelle",
    requestsTitle: "Anfragen",
    waitNone: "zu wenige dafür",
    products: "Nach Artikel",
    searchProducts: "Artikel suchen",
    noProducts: "Kein Artikel wurde anprobiert oder gewünscht",
    noProductsNext:
      "Wählen Sie mehr Tage, oder gehen Sie zum Spiegel: Ein gescanntes Etikett ist der kürzeste Weg zur ersten Anprobe.",
    noMatch: "Nichts gefunden",
    noMatchNext: "Versuchen Sie es mit weniger Buchstaben.",
    sortBy: "Nach {column} sortieren",
    more: "Alle {count} zeigen",
    how: "Woher wir das wissen",
    howMeasured:
      "Jede Zahl ist aus der eigenen Aufzeichnung des Spiegels gezählt; eine Zeile steht auf der Platte, bevor sie zählt. Von der Kamera wird nichts behalten, und der Schlüssel eines Besuchs steht auf keiner Seite und in keinem Export.",
    howUp:
      "Der Spiegel meldete sich in diesem Zeitraum {up} lang in Betrieb. Tage ohne Meldung sind nicht gemessen, das ist etwas anderes als null.",
    howSmall:
      "Zahlen von 1 bis 4 erscheinen als „<5“. Bei Nachbarn, aus denen sie sich errechnen ließen, steht „verborgen“.",
    howPresence:
      "„Gingen vorbei“ und „Sahen hin“ gibt es nur, wo das Länderprofil der Kamera erlaubt, außerhalb eines Besuchs Anwesenheit zu zählen.",
    howZone: "Tage und Stunden sind die von {timeZone}.",
    site: "Standort {site}",
    nothing: "Hier gibt es nichts zu zeichnen",
    nothingNext: "Wählen Sie andere Tage, oder sehen Sie unter „Bildschirme“ nach, ob der Spiegel läuft.",
    notUp: "nicht in Betrieb",
  },
};

/** All words of the page, those with a meaning included. */
export const engagementWords: MessageCatalogue<Key | TermKey> = {
  en: { ...pageWords.en, ...termWords.en },
  fr: { ...pageWords.fr, ...termWords.fr },
  de: { ...pageWords.de, ...termWords.de },
};
