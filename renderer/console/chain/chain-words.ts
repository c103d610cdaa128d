import type { chainRequests } from "../../../main/bridge/contract/chain.ts";
import type { ErrorOf } from "../../../main/bridge/contract/contract.ts";
import type { MessageCatalogue } from "../../i18n/translate.ts";
import { failureWords } from "../bridge/failure-words.ts";

/** Every failure that a report over the folder of files may answer with. */
export type ChainFailureCode = ErrorOf<keyof typeof chainRequests>;
type OwnCode = "no-spans" | "spans-unreadable";

type Key = "title" | "sites" | "all" | "from" | "empty" | "emptyNext" | "csv" | "print" | OwnCode;

export const chainWords: MessageCatalogue<Key> = {
  en: {
    title: "Engagement of all sites",
    sites: "Site",
    all: "All sites",
    from: "{count, plural, one {From the files of one site} other {From the files of # sites}} in {folder}. Notes stay at their sites.",
    empty: "No files of other sites yet",
    emptyNext:
      "Each site writes its counts with “report export”, a file a month and no visit in it. Put the files into {folder} on the mirror’s computer.",
    csv: "Download CSV",
    print: "Print",
    "no-spans":
      "No file of these days is there. Choose other days, or export them at the site and bring the files here.",
    "spans-unreadable":
      "A file of the folder cannot be read; the log on the mirror’s computer names it. Export it once more at its site.",
  },
  fr: {
    title: "Fréquentation de tous les sites",
    sites: "Site",
    all: "Tous les sites",
    from: "{count, plural, one {D’après les fichiers d’un site} other {D’après les fichiers de # sites}} dans {folder}. Les notes restent sur leurs sites.",
    empty: "Pas encore de fichiers d’autres sites",
    emptyNext:
      "Chaque site écrit ses chiffres avec « report export », un fichier par mois, sans aucune visite. Déposez les fichiers dans {folder} sur l’ordinateur du miroir.",
    csv: "Télécharger en CSV",
    print: "Imprimer",
    "no-spans":
      "Il n’y a pas de fichier pour ces jours. Choisissez d’autres jours, ou exportez-les sur leur site et apportez les fichiers ici.",
    "spans-unreadable":
      "Un fichier du dossier est illisible ; le journal de l’ordinateur du miroir le nomme. Exportez-le encore une fois sur son site.",
  },
  de: {
    title: "Nutzung aller Standorte",
    sites: "Standort",
    all: "Alle Standorte",
    from: "{count, plural, one {Aus den Dateien eines Standorts} other {Aus den Dateien von # Standorten}} in {folder}. Notizen bleiben an ihren Standorten.",
    empty: "Noch keine Dateien anderer Standorte",
    emptyNext:
      "Jeder Standort schreibt seine Zahlen mit „report export“: eine Datei im Monat, ohne einen einzelnen Besuch. Legen Sie die Dateien auf dem Rechner des Spiegels in {folder}.",
    csv: "CSV herunterladen",
    print: "Drucken",
    "no-spans":
      "Für diese Tage gibt es keine Datei. Wählen Sie andere Tage, oder exportieren Sie sie am Standort und bringen Sie die Dateien hierher.",
    "spans-unreadable":
      "Eine Datei des Ordners lässt sich nicht lesen; das Protokoll auf dem Rechner des Spiegels nennt sie. Exportieren Sie sie an ihrem Standort noch einmal.",
  },
};

/** What is wrong and what to do: of files in words of their own, of everything else as on the other pages. */
export const chainFailureWords: MessageCatalogue<ChainFailureCode> = {
  en: { ...failureWords.en, ...chainWords.en },
  fr: { ...failureWords.fr, ...chainWords.fr },
  de: { ...failureWords.de, ...chainWords.de },
};
