import type { contentRequests } from "../../../../main/bridge/contract/content.ts";
import type { ErrorOf } from "../../../../main/bridge/contract/contract.ts";
import type { MessageCatalogue } from "../../../i18n/translate.ts";
import { failureWords } from "../../bridge/failure-words.ts";

/** Every failure that a request about content may answer with. */
export type ContentFailureCode = ErrorOf<keyof typeof contentRequests>;
type OwnCode = Exclude<ContentFailureCode, SharedCode>;
/** Said as on the other pages. */
type SharedCode = (typeof SHARED)[number];
const SHARED = [
  "malformed",
  "forbidden",
  "timed-out",
  "disconnected",
  "internal",
  "disk-full",
  "read-only",
  "no-such-upload",
] as const;

const own: MessageCatalogue<OwnCode> = {
  en: {
    "no-programme": "There is no content yet, and none can be made. Look at Screens, then try again.",
    "changed-meanwhile": "Somebody else changed this meanwhile. Look at it once more, then try again.",
    "id-taken": "Something else already has this name. Choose another one.",
    refused: "This does not fit together yet.",
    "no-such-part": "This is gone. Somebody may have removed it; look into the bin.",
    "in-use": "This is still used, so it stays.",
    "too-many-waiting": "Many files wait already. Try again when some of them are done.",
    "nothing-changed": "Everything is on the screens already.",
    "nothing-undone": "Nothing is left of what was taken off the screens.",
    "no-such-approval": "This was decided already, or withdrawn.",
    "own-work": "You asked for this yourself. Another person must say yes.",
    "no-such-version": "This version is no longer kept. Choose another one.",
  },
  fr: {
    "no-programme": "Il n’y a pas encore de contenu et rien n’a pu être créé. Voyez Écrans, puis réessayez.",
    "changed-meanwhile":
      "Quelqu’un d’autre l’a modifié entre-temps. Regardez-le encore une fois, puis réessayez.",
    "id-taken": "Ce nom est déjà pris. Choisissez-en un autre.",
    refused: "L’ensemble ne tient pas encore debout.",
    "no-such-part": "Cet élément n’existe plus. Quelqu’un l’a peut-être retiré ; voyez la corbeille.",
    "in-use": "Cet élément sert encore, il reste donc en place.",
    "too-many-waiting": "Beaucoup de fichiers attendent déjà. Réessayez quand quelques-uns seront prêts.",
    "nothing-changed": "Tout est déjà sur les écrans.",
    "nothing-undone": "Il ne reste rien de ce qui a été retiré des écrans.",
    "no-such-approval": "La décision est déjà prise, ou la demande retirée.",
    "own-work": "C’est votre propre demande. Une autre personne doit l’approuver.",
    "no-such-version": "Cette version n’est plus conservée. Choisissez-en une autre.",
  },
  de: {
    "no-programme":
      "Es gibt noch keine Inhalte und es ließen sich keine anlegen. Sehen Sie unter Bildschirme nach.",
    "changed-meanwhile":
      "Jemand anderes hat das inzwischen geändert. Sehen Sie es noch einmal an und versuchen Sie es erneut.",
    "id-taken": "Dieser Name ist schon vergeben. Wählen Sie einen anderen.",
    refused: "Das passt so noch nicht zusammen.",
    "no-such-part": "Das gibt es nicht mehr. Vielleicht liegt es im Papierkorb.",
    "in-use": "Das wird noch gebraucht und bleibt deshalb.",
    "too-many-waiting": "Es warten schon viele Dateien. Versuchen Sie es, wenn einige davon fertig sind.",
    "nothing-changed": "Alles ist schon auf den Bildschirmen.",
    "nothing-undone": "Von dem, was von den Bildschirmen genommen wurde, ist nichts mehr da.",
    "no-such-approval": "Darüber ist schon entschieden, oder die Bitte wurde zurückgezogen.",
    "own-work": "Darum haben Sie selbst gebeten. Zustimmen muss jemand anderes.",
    "no-such-version": "Diese Fassung wird nicht mehr aufbewahrt. Wählen Sie eine andere.",
  },
};

/** What is wrong and what to do, for each declared failure of content. */
export const contentFailureWords: MessageCatalogue<ContentFailureCode> = {
  en: { ...sharedOf("en"), ...own.en },
  fr: { ...sharedOf("fr"), ...own.fr },
  de: { ...sharedOf("de"), ...own.de },
};

function sharedOf(locale: keyof typeof failureWords): Record<SharedCode, string> {
  return Object.fromEntries(SHARED.map((code) => [code, failureWords[locale][code]])) as Record<
    SharedCode,
    string
  >;
}
