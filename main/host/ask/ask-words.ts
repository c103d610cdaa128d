import type { Locale } from "../../../content/schema/locale.ts";
import type { SurveyReply } from "../../ledger/schema/survey.ts";

/** What the public page and the printed sheet say. "We" is the shop; `{shop}` is its name. */
export interface AskWords {
  readonly question: string;
  readonly replies: Readonly<Record<SurveyReply, string>>;
  readonly privacy: string;
  readonly thanks: string;
  readonly thanksLine: string;
  readonly tooLate: string;
  readonly tooLateLine: string;
  readonly notAsked: string;
  readonly notAskedLine: string;
  readonly tooMany: string;
  readonly tooManyLine: string;
  readonly notKept: string;
  readonly notKeptLine: string;
  readonly sheet: string;
  readonly sheetLine: string;
  readonly flyer: string;
  readonly till: string;
  readonly scan: string;
  readonly noAddress: string;
  readonly noAddressLine: string;
  readonly onlyInShop: string;
}

export const ASK_WORDS: Readonly<Record<Locale, AskWords>> = {
  en: {
    question: "Would you make our mirror part of your shopping here?",
    replies: { yes: "Yes", no: "No", unsure: "Not sure" },
    privacy: "Your answer is counted and nothing else: no name, no device, no cookie.",
    thanks: "Thank you.",
    thanksLine: "Your answer has been counted. You can close this page.",
    tooLate: "Thank you.",
    tooLateLine: "An answer from this page has been counted, or it was open for too long. You can close it.",
    notAsked: "We are not asking at the moment.",
    notAskedLine: "Thank you for looking.",
    tooMany: "One moment, please.",
    tooManyLine: "Many people are answering right now. Please try again in ten minutes.",
    notKept: "We could not keep your answer.",
    notKeptLine: "This is our fault, not yours. You can close this page.",
    sheet: "Codes for flyer and till",
    sheetLine: "Print this page and cut along the line. Each code counts for its own place.",
    flyer: "For the flyer",
    till: "For the till",
    scan: "Scan and answer: one question, one tap.",
    noAddress: "Phones cannot reach this question yet.",
    noAddressLine:
      "An admin opens the console to the shop’s network, or names an address that phones reach, in the settings.",
    onlyInShop:
      "These codes lead into the shop’s own network; phones will warn of its certificate. For the street, name a public address in the settings.",
  },
  fr: {
    question: "Notre miroir ferait-il partie de vos achats ici ?",
    replies: { yes: "Oui", no: "Non", unsure: "Je ne sais pas" },
    privacy: "Votre réponse est comptée, rien d’autre : ni nom, ni appareil, ni cookie.",
    thanks: "Merci.",
    thanksLine: "Votre réponse est comptée. Vous pouvez fermer cette page.",
    tooLate: "Merci.",
    tooLateLine: "Cette page a déjà servi, ou elle est restée ouverte trop longtemps. Vous pouvez la fermer.",
    notAsked: "Nous ne posons pas de question en ce moment.",
    notAskedLine: "Merci de votre passage.",
    tooMany: "Un instant, s’il vous plaît.",
    tooManyLine: "Beaucoup de personnes répondent en ce moment. Réessayez dans dix minutes.",
    notKept: "Nous n’avons pas pu garder votre réponse.",
    notKeptLine: "Cela vient de nous. Vous pouvez fermer cette page.",
    sheet: "Codes pour le prospectus et la caisse",
    sheetLine: "Imprimez cette page et coupez le long du trait. Chaque code compte pour son propre lieu.",
    flyer: "Pour le prospectus",
    till: "Pour la caisse",
    scan: "Scannez et répondez : une question, un geste.",
    noAddress: "Les téléphones n’atteignent pas encore cette question.",
    noAddressLine:
      "Un administrateur ouvre la console au réseau du magasin, ou indique dans les réglages une adresse que les téléphones atteignent.",
    onlyInShop:
      "Ces codes mènent dans le réseau du magasin ; les téléphones avertiront du certificat. Pour la rue, indiquez une adresse publique dans les réglages.",
  },
  de: {
    question: "Würde unser Spiegel zu Ihrem Einkauf hier gehören?",
    replies: { yes: "Ja", no: "Nein", unsure: "Weiß nicht" },
    privacy: "Ihre Antwort wird gezählt, sonst nichts: kein Name, kein Gerät, kein Cookie.",
    thanks: "Danke.",
    thanksLine: "Ihre Antwort ist gezählt. Sie können diese Seite schließen.",
    tooLate: "Danke.",
    tooLateLine:
      "Von dieser Seite wurde schon eine Antwort gezählt, oder sie war zu lange offen. Sie können sie schließen.",
    notAsked: "Zurzeit fragen wir nicht.",
    notAskedLine: "Danke, dass Sie nachgesehen haben.",
    tooMany: "Einen Augenblick, bitte.",
    tooManyLine: "Gerade antworten viele. Bitte versuchen Sie es in zehn Minuten noch einmal.",
    notKept: "Wir konnten Ihre Antwort nicht festhalten.",
    notKeptLine: "Das liegt an uns. Sie können diese Seite schließen.",
    sheet: "Codes für Flyer und Kasse",
    sheetLine: "Drucken Sie diese Seite und schneiden Sie an der Linie. Jeder Code zählt für seinen Ort.",
    flyer: "Für den Flyer",
    till: "Für die Kasse",
    scan: "Scannen und antworten: eine Frage, ein Tipp.",
    noAddress: "Telefone erreichen diese Frage noch nicht.",
    noAddressLine:
      "Ein Admin öffnet die Konsole für das Netz des Geschäfts oder nennt in den Einstellungen eine Adresse, die Telefone erreichen.",
    onlyInShop:
      "Diese Codes führen ins Netz des Geschäfts; Telefone warnen vor dessen Zertifikat. Für die Straße nennen Sie in den Einstellungen eine öffentliche Adresse.",
  },
};
