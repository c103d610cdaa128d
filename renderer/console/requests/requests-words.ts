import type { MessageCatalogue } from "../../i18n/translate.ts";

export const requestsWords: MessageCatalogue<
  | "title"
  | "line"
  | "size"
  | "sizeBare"
  | "adviser"
  | "adviserLine"
  | "waits"
  | "late"
  | "lateAgain"
  | "at"
  | "onTheWay"
  | "minutes"
  | "hereItIs"
  | "iAmHere"
  | "soldOut"
  | "notNow"
  | "changeMinutes"
  | "waitingTitle"
  | "nobody"
  | "nobodyNext"
  | "comingTitle"
  | "promised"
  | "promiseOver"
  | "doneTitle"
  | "doneNone"
  | "doneNoneNext"
  | "search"
  | "noMatch"
  | "noMatchNext"
  | "answerOnTheWay"
  | "answerHere"
  | "answerSoldOut"
  | "answerNotNow"
  | "cancelled"
  | "askedAt"
  | "after"
  | "soundOn"
  | "soundOff"
  | "unknownProduct"
  | "arrived"
  | "stockHere"
  | "stockNone"
  | "answers"
> = {
  en: {
    title: "Requests",
    line: "Whatever you answer shows on the mirror at once.",
    size: "Bring size {size}",
    sizeBare: "Bring this one",
    adviser: "Someone, please",
    adviserLine: "A person at the mirror would like advice.",
    waits: "Waiting {time}",
    late: "Waiting {time}: please answer",
    lateAgain: "Waiting {time}, called {count, plural, one {again} other {again # times}}",
    at: "at {screen}",
    onTheWay: "On the way, in",
    minutes: "{count} min",
    hereItIs: "Here it is",
    iAmHere: "I’m here",
    soldOut: "Sold out",
    notNow: "Not now",
    changeMinutes: "Say another time",
    waitingTitle: "Waiting",
    nobody: "Nobody is waiting",
    nobodyNext: "A new request appears here by itself. Switch the sound on to hear it from across the shop.",
    comingTitle: "On the way",
    promised: "Promised for {time}",
    promiseOver: "Promised for {time}: that is past",
    doneTitle: "Earlier today",
    doneNone: "Nothing yet today",
    doneNoneNext: "Once requests are answered, you find them here until midnight.",
    search: "Search today’s requests",
    noMatch: "Nothing matches",
    noMatchNext: "Try fewer letters, or another word: a garment, a colour, a size.",
    answerOnTheWay: "On the way",
    answerHere: "Brought",
    answerSoldOut: "Sold out",
    answerNotNow: "Not now",
    cancelled: "Withdrawn",
    askedAt: "asked at {time}",
    after: "answered after {time}",
    soundOn: "Sound is on",
    soundOff: "Sound is off",
    unknownProduct: "A garment that is no longer in the catalogue",
    arrived: "New request: {what}",
    stockHere: "{count, plural, one {# in the shop} other {# in the shop}}",
    stockNone: "none in the shop",
    answers: "Answer: {what}",
  },
  fr: {
    title: "Demandes",
    line: "Votre réponse s’affiche aussitôt sur le miroir.",
    size: "Apporter la taille {size}",
    sizeBare: "Apporter cet article",
    adviser: "Quelqu’un, s’il vous plaît",
    adviserLine: "Une personne au miroir aimerait un conseil.",
    waits: "Attend depuis {time}",
    late: "Attend depuis {time} : merci de répondre",
    lateAgain: "Attend depuis {time}, {count, plural, one {rappelé une fois} other {rappelé # fois}}",
    at: "à {screen}",
    onTheWay: "J’arrive dans",
    minutes: "{count} min",
    hereItIs: "Le voici",
    iAmHere: "Je suis là",
    soldOut: "Épuisé",
    notNow: "Pas maintenant",
    changeMinutes: "Changer le délai",
    waitingTitle: "En attente",
    nobody: "Personne n’attend",
    nobodyNext:
      "Les nouvelles demandes s’affichent ici d’elles-mêmes. Activez le son pour les entendre de loin.",
    comingTitle: "En route",
    promised: "Promis pour {time}",
    promiseOver: "Promis pour {time} : c’est dépassé",
    doneTitle: "Plus tôt aujourd’hui",
    doneNone: "Rien encore aujourd’hui",
    doneNoneNext: "Les demandes traitées restent visibles ici jusqu’à minuit.",
    search: "Chercher dans les demandes du jour",
    noMatch: "Aucun résultat",
    noMatchNext: "Essayez moins de lettres, ou un autre mot : un vêtement, une couleur, une taille.",
    answerOnTheWay: "En route",
    answerHere: "Apporté",
    answerSoldOut: "Épuisé",
    answerNotNow: "Pas maintenant",
    cancelled: "Retirée",
    askedAt: "demandé à {time}",
    after: "réponse après {time}",
    soundOn: "Son activé",
    soundOff: "Son coupé",
    unknownProduct: "Un vêtement qui n’est plus au catalogue",
    arrived: "Nouvelle demande : {what}",
    stockHere: "{count, plural, one {# en boutique} other {# en boutique}}",
    stockNone: "aucun en boutique",
    answers: "Répondre : {what}",
  },
  de: {
    title: "Anfragen",
    line: "Was Sie antworten, steht sofort auf dem Spiegel.",
    size: "Größe {size} bringen",
    sizeBare: "Dieses Stück bringen",
    adviser: "Bitte jemand kommen",
    adviserLine: "Am Spiegel wünscht jemand Beratung.",
    waits: "Wartet seit {time}",
    late: "Wartet seit {time}: bitte antworten",
    lateAgain: "Wartet seit {time}, {count, plural, one {einmal nachgefragt} other {#-mal nachgefragt}}",
    at: "an {screen}",
    onTheWay: "Unterwegs, in",
    minutes: "{count} Min.",
    hereItIs: "Hier ist es",
    iAmHere: "Ich bin da",
    soldOut: "Ausverkauft",
    notNow: "Gerade nicht",
    changeMinutes: "Andere Zeit sagen",
    waitingTitle: "Warten",
    nobody: "Niemand wartet",
    nobodyNext:
      "Neue Anfragen erscheinen hier von selbst. Schalten Sie den Ton ein, um sie quer durch den Laden zu hören.",
    comingTitle: "Unterwegs",
    promised: "Zugesagt für {time}",
    promiseOver: "Zugesagt für {time}: das ist vorbei",
    doneTitle: "Heute schon erledigt",
    doneNone: "Heute noch nichts",
    doneNoneNext: "Beantwortete Anfragen finden Sie hier bis Mitternacht.",
    search: "Heutige Anfragen durchsuchen",
    noMatch: "Nichts gefunden",
    noMatchNext: "Versuchen Sie weniger Buchstaben oder ein anderes Wort: Kleidungsstück, Farbe, Größe.",
    answerOnTheWay: "Unterwegs",
    answerHere: "Gebracht",
    answerSoldOut: "Ausverkauft",
    answerNotNow: "Gerade nicht",
    cancelled: "Zurückgezogen",
    askedAt: "gefragt um {time}",
    after: "beantwortet nach {time}",
    soundOn: "Ton ist an",
    soundOff: "Ton ist aus",
    unknownProduct: "Ein Stück, das nicht mehr im Katalog steht",
    arrived: "Neue Anfrage: {what}",
    stockHere: "{count, plural, one {# im Laden} other {# im Laden}}",
    stockNone: "keins im Laden",
    answers: "Antwort: {what}",
  },
};
