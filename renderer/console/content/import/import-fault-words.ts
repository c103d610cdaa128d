import { LOCALES } from "../../../../content/schema/locale.ts";
import type { contentImportRequests } from "../../../../main/bridge/contract/content-import.ts";
import type { ErrorOf } from "../../../../main/bridge/contract/contract.ts";
import type { MessageCatalogue } from "../../../i18n/translate.ts";
import { failureWords } from "../../bridge/failure-words.ts";
import { SEND_FAULTS, type SendFault } from "../uploads/send-fault.ts";
import { uploadsWords } from "../uploads/uploads-words.ts";

/** Every failure of bringing something in. */
export type ImportFaultCode = ErrorOf<keyof typeof contentImportRequests> | SendFault | "called-off";
/** Said as on the other pages. */
const SHARED = [
  "malformed",
  "forbidden",
  "timed-out",
  "disconnected",
  "internal",
  "read-only",
  "no-such-upload",
] as const;
type SharedCode = (typeof SHARED)[number];
type OwnCode = Exclude<ImportFaultCode, SharedCode | SendFault>;

const own: MessageCatalogue<OwnCode> = {
  en: {
    "too-many-imports": "Several imports are under way. Wait until one of them is done.",
    "no-such-import": "This import is no longer here. Begin it again.",
    "bad-path": "Its path is too long, or leads out of the folder. Rename it, then choose it again.",
    "too-many-files": "More than 2,000 files. Pack them into a ZIP, or bring them in parts.",
    busy: "It is still being worked on. Wait a moment.",
    "nothing-to-take": "Nothing of it can be taken. The list says why.",
    "called-off": "You stopped it. Nothing was taken.",
  },
  fr: {
    "too-many-imports": "Plusieurs imports sont en cours. Attendez que l’un soit terminé.",
    "no-such-import": "Cet import n’est plus là. Recommencez-le.",
    "bad-path":
      "Son chemin est trop long ou mène hors du dossier. Renommez-le, puis choisissez-le de nouveau.",
    "too-many-files": "Plus de 2 000 fichiers. Réunissez-les dans un ZIP, ou importez-les par parties.",
    busy: "Le travail est encore en cours. Patientez un instant.",
    "nothing-to-take": "Rien ne peut être repris. La liste dit pourquoi.",
    "called-off": "Vous l’avez arrêté. Rien n’a été repris.",
  },
  de: {
    "too-many-imports": "Es laufen schon mehrere Importe. Warten Sie, bis einer fertig ist.",
    "no-such-import": "Diesen Import gibt es nicht mehr. Beginnen Sie ihn neu.",
    "bad-path":
      "Der Pfad ist zu lang oder führt aus dem Ordner hinaus. Benennen Sie die Datei um und wählen Sie sie neu.",
    "too-many-files":
      "Mehr als 2.000 Dateien. Packen Sie sie in eine ZIP-Datei, oder bringen Sie sie in Teilen.",
    busy: "Daran wird noch gearbeitet. Warten Sie einen Moment.",
    "nothing-to-take": "Davon lässt sich nichts übernehmen. Die Liste sagt, warum.",
    "called-off": "Sie haben es angehalten. Nichts wurde übernommen.",
  },
};

/** What is wrong and what to do. */
export const importFaultWords = Object.fromEntries(
  LOCALES.map((locale) => [
    locale,
    {
      ...Object.fromEntries(SHARED.map((code) => [code, failureWords[locale][code]])),
      ...Object.fromEntries(SEND_FAULTS.map((code) => [code, uploadsWords[locale][`fault.${code}`]])),
      ...own[locale],
    },
  ]),
) as MessageCatalogue<ImportFaultCode>;
