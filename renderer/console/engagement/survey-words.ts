import type { SURVEY_PLACES } from "../../../main/ledger/schema/survey.ts";
import type { MessageCatalogue } from "../../i18n/translate.ts";

type Key =
  | `place.${(typeof SURVEY_PLACES)[number]}`
  | "title"
  | "line"
  | "place"
  | "asked"
  | "askedMeaning"
  | "none"
  | "noneMeaning"
  | "yes"
  | "no"
  | "unsure"
  | "ofAsked"
  | "ofAskedMeaning"
  | "ofAnswered"
  | "ofAnsweredMeaning"
  | "interval"
  | "arm"
  | "noArm"
  | "armName.none"
  | "armName.flyer"
  | "armName.mirror"
  | "ofVisitors"
  | "ofVisitorsMeaning"
  | "ofPassersBy"
  | "ofPassersByMeaning"
  | "handedOut"
  | "handedOutMeaning"
  | "noDenominator"
  | "noShare"
  | "onDays"
  | "notWritten"
  | "codes"
  | "nothing"
  | "nothingNext";

export const surveyWords: MessageCatalogue<Key> = {
  en: {
    title: "Part of their shopping?",
    line: "“Would you make this mirror part of your shopping here?” – over all who were asked.",
    "place.mirror": "At the mirror",
    "place.flyer": "Code on the flyer",
    "place.till": "Code at the till",
    place: "Where",
    asked: "Asked",
    askedMeaning:
      "Times the question stood before somebody: at a goodbye of the mirror, or on a phone after the code was scanned.",
    none: "No answer",
    noneMeaning: "Asked, and the goodbye or ten minutes passed without an answer.",
    yes: "Yes",
    no: "No",
    unsure: "Not sure",
    ofAsked: "Yes of all asked",
    ofAskedMeaning:
      "Whoever did not answer counts as not willing: the cautious reading. Beside it the range in which the true share lies in 95 of 100 cases (Wilson).",
    ofAnswered: "Yes of those who answered",
    ofAnsweredMeaning:
      "The hopeful reading: it leaves open what those who kept silent would have said, and they may differ.",
    interval: "{share} ({lower} to {upper})",
    arm: "during “{arm}”",
    noArm: "outside an experiment",
    "armName.none": "nothing",
    "armName.flyer": "flyer",
    "armName.mirror": "mirror",
    ofVisitors: "Interacted, of the shop’s visitors",
    ofVisitorsMeaning:
      "Visits with a touch, a key or a scan, over people counted at the door, on days that have both. One person may begin two visits.",
    ofPassersBy: "Interacted, of those who passed by",
    ofPassersByMeaning:
      "The same visits, over people the camera counted before the mirror, in the hours it counted.",
    handedOut: "Flyers handed out",
    handedOutMeaning:
      "As written down for these days. Most are never scanned, so answers by the flyer’s code are of a few.",
    noDenominator: "No denominator: nobody was counted",
    noShare: "{part} over {whole}: not a share",
    onDays: "{part} of {whole}, {days, plural, one {# day} other {# days}}",
    notWritten: "not written down",
    codes: "Codes to print",
    nothing: "Nobody was asked in these days.",
    nothingNext: "An admin turns the question on in the settings: after visits, by a code on paper, or both.",
  },
  fr: {
    title: "Une part de leurs achats ?",
    line: "« Ce miroir ferait-il partie de vos achats ici ? » – parmi toutes les personnes interrogées.",
    "place.mirror": "Au miroir",
    "place.flyer": "Code du prospectus",
    "place.till": "Code à la caisse",
    place: "Où",
    asked: "Demandé",
    askedMeaning:
      "Fois où la question s’est affichée : à un au revoir du miroir, ou sur un téléphone après lecture du code.",
    none: "Sans réponse",
    noneMeaning: "Demandé, puis l’au revoir ou dix minutes ont passé sans réponse.",
    yes: "Oui",
    no: "Non",
    unsure: "Ne sait pas",
    ofAsked: "Oui sur toutes les demandes",
    ofAskedMeaning:
      "Qui n’a pas répondu compte comme non : la lecture prudente. À côté, la plage où se trouve la vraie part dans 95 cas sur 100 (Wilson).",
    ofAnswered: "Oui sur les réponses",
    ofAnsweredMeaning:
      "La lecture optimiste : elle laisse ouvert ce que les autres auraient dit, et ils peuvent penser autrement.",
    interval: "{share} ({lower} à {upper})",
    arm: "pendant « {arm} »",
    noArm: "hors expérience",
    "armName.none": "rien",
    "armName.flyer": "prospectus",
    "armName.mirror": "miroir",
    ofVisitors: "Ont interagi, parmi les visiteurs",
    ofVisitorsMeaning:
      "Visites avec un toucher, une touche ou une lecture, sur les personnes comptées à la porte, les jours où l’on a les deux. Une personne peut commencer deux visites.",
    ofPassersBy: "Ont interagi, parmi les passants",
    ofPassersByMeaning:
      "Les mêmes visites, sur les personnes que la caméra a comptées devant le miroir, aux heures où elle comptait.",
    handedOut: "Prospectus distribués",
    handedOutMeaning:
      "Comme noté pour ces jours. La plupart ne sont jamais scannés : les réponses par ce code viennent de peu de gens.",
    noDenominator: "Sans dénominateur : personne n’a été compté",
    noShare: "{part} pour {whole} : ce n’est pas une part",
    onDays: "{part} sur {whole}, {days, plural, one {# jour} other {# jours}}",
    notWritten: "non noté",
    codes: "Codes à imprimer",
    nothing: "Personne n’a été interrogé ces jours-là.",
    nothingNext:
      "Un administrateur active la question dans les réglages : après les visites, par un code sur papier, ou les deux.",
  },
  de: {
    title: "Teil des Einkaufs?",
    line: "„Würde dieser Spiegel zu Ihrem Einkauf hier gehören?“ – über alle, die gefragt wurden.",
    "place.mirror": "Am Spiegel",
    "place.flyer": "Code auf dem Flyer",
    "place.till": "Code an der Kasse",
    place: "Wo",
    asked: "Gefragt",
    askedMeaning:
      "Wie oft die Frage vor jemandem stand: beim Abschied des Spiegels, oder nach dem Scannen auf einem Telefon.",
    none: "Keine Antwort",
    noneMeaning: "Gefragt, und der Abschied oder zehn Minuten vergingen ohne Antwort.",
    yes: "Ja",
    no: "Nein",
    unsure: "Weiß nicht",
    ofAsked: "Ja von allen Gefragten",
    ofAskedMeaning:
      "Wer nicht antwortet, zählt als nicht bereit: die vorsichtige Lesart. Daneben der Bereich, in dem der wahre Anteil in 95 von 100 Fällen liegt (Wilson).",
    ofAnswered: "Ja von allen Antworten",
    ofAnsweredMeaning:
      "Die hoffnungsvolle Lesart: Sie lässt offen, was die anderen gesagt hätten, und die können anders denken.",
    interval: "{share} ({lower} bis {upper})",
    arm: "während „{arm}“",
    noArm: "außerhalb eines Experiments",
    "armName.none": "nichts",
    "armName.flyer": "Flyer",
    "armName.mirror": "Spiegel",
    ofVisitors: "Interagiert, von den Besuchern des Geschäfts",
    ofVisitorsMeaning:
      "Besuche am Spiegel mit Berührung, Taste oder Scan, über die an der Tür Gezählten, an Tagen mit beidem. Eine Person kann zwei Besuche beginnen.",
    ofPassersBy: "Interagiert, von den Vorbeigehenden",
    ofPassersByMeaning:
      "Dieselben Besuche, über die vor dem Spiegel von der Kamera Gezählten, in den Stunden, in denen sie zählte.",
    handedOut: "Verteilte Flyer",
    handedOutMeaning:
      "Wie für diese Tage notiert. Die meisten werden nie gescannt: Antworten über diesen Code kommen von wenigen.",
    noDenominator: "Kein Nenner: niemand wurde gezählt",
    noShare: "{part} auf {whole}: kein Anteil",
    onDays: "{part} von {whole}, {days, plural, one {# Tag} other {# Tage}}",
    notWritten: "nicht notiert",
    codes: "Codes zum Drucken",
    nothing: "In diesen Tagen wurde niemand gefragt.",
    nothingNext:
      "In den Einstellungen schaltet ein Admin die Frage ein: nach Besuchen, über einen Code auf Papier oder beides.",
  },
};
