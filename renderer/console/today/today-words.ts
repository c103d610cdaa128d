import type { MessageCatalogue } from "../../i18n/translate.ts";

export const todayWords: MessageCatalogue<
  | "title"
  | "well"
  | "wellAnswer"
  | "notWellAnswer"
  | "noScreenAnswer"
  | "screensOf"
  | "who"
  | "nobody"
  | "waitingAnswer"
  | "longest"
  | "comingAnswer"
  | "nobodyNext"
  | "happened"
  | "visitsAnswer"
  | "sinceMidnight"
  | "visits"
  | "tryOns"
  | "requests"
  | "allRequests"
  | "allScreens"
  | "device"
  | "visitsMeaning"
  | "tryOnsMeaning"
  | "requestsMeaning"
> = {
  en: {
    title: "Today",
    well: "Is every screen well?",
    wellAnswer: "Yes",
    notWellAnswer: "{count, plural, one {# needs you} other {# need you}}",
    noScreenAnswer: "None yet",
    screensOf: "{well} of {all} well",
    who: "Who waits?",
    nobody: "Nobody",
    waitingAnswer: "{count, plural, one {# waits} other {# wait}}",
    longest: "longest {time}",
    comingAnswer: "{count, plural, one {# on the way} other {# on the way}}",
    nobodyNext: "When somebody asks for a size or for advice, it shows here at once.",
    happened: "What happened?",
    visitsAnswer: "{count} visits",
    sinceMidnight: "Since midnight",
    visits: "Visits",
    tryOns: "Try-ons",
    requests: "Requests",
    allRequests: "All requests",
    allScreens: "All screens and devices",
    device: "{label}: {message}",
    visitsMeaning: "A visit begins when somebody touches start and ends with goodbye.",
    tryOnsMeaning: "How often a garment was seen on a body.",
    requestsMeaning: "How often somebody asked for a size or for a person.",
  },
  fr: {
    title: "Aujourd’hui",
    well: "Tous les écrans vont bien ?",
    wellAnswer: "Oui",
    notWellAnswer: "{count, plural, one {# à voir} other {# à voir}}",
    noScreenAnswer: "Aucun",
    screensOf: "{well} sur {all} en forme",
    who: "Qui attend ?",
    nobody: "Personne",
    waitingAnswer: "{count, plural, one {# attend} other {# attendent}}",
    longest: "depuis {time} au plus",
    comingAnswer: "{count, plural, one {# en route} other {# en route}}",
    nobodyNext: "Dès que quelqu’un demande une taille ou un conseil, cela s’affiche ici.",
    happened: "Que s’est-il passé ?",
    visitsAnswer: "{count} visites",
    sinceMidnight: "Depuis minuit",
    visits: "Visites",
    tryOns: "Essayages",
    requests: "Demandes",
    allRequests: "Toutes les demandes",
    allScreens: "Tous les écrans et appareils",
    device: "{label} : {message}",
    visitsMeaning: "Une visite commence quand quelqu’un touche « commencer » et finit par l’au revoir.",
    tryOnsMeaning: "Combien de fois un vêtement a été vu sur un corps.",
    requestsMeaning: "Combien de fois on a demandé une taille ou une personne.",
  },
  de: {
    title: "Heute",
    well: "Geht es allen Bildschirmen gut?",
    wellAnswer: "Ja",
    notWellAnswer: "{count, plural, one {# braucht Sie} other {# brauchen Sie}}",
    noScreenAnswer: "Noch keiner",
    screensOf: "{well} von {all} in Ordnung",
    who: "Wer wartet?",
    nobody: "Niemand",
    waitingAnswer: "{count, plural, one {# wartet} other {# warten}}",
    longest: "am längsten {time}",
    comingAnswer: "{count, plural, one {# unterwegs} other {# unterwegs}}",
    nobodyNext: "Sobald jemand eine Größe oder Beratung wünscht, steht es hier.",
    happened: "Was ist geschehen?",
    visitsAnswer: "{count} Besuche",
    sinceMidnight: "Seit Mitternacht",
    visits: "Besuche",
    tryOns: "Anproben",
    requests: "Anfragen",
    allRequests: "Alle Anfragen",
    allScreens: "Alle Bildschirme und Geräte",
    device: "{label}: {message}",
    visitsMeaning: "Ein Besuch beginnt, wenn jemand „Start“ berührt, und endet mit dem Abschied.",
    tryOnsMeaning: "Wie oft ein Kleidungsstück am Körper zu sehen war.",
    requestsMeaning: "Wie oft eine Größe oder eine Person gewünscht wurde.",
  },
};
