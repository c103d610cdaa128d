import type { ErrorOf } from "../../../../main/bridge/contract/contract.ts";
import type { studyRequests } from "../../../../main/bridge/contract/study.ts";
import type { MessageCatalogue } from "../../../i18n/translate.ts";
import { failureWords } from "../../bridge/failure-words.ts";

/** Every failure that a request about experiments and sales may answer with. */
export type StudyFailureCode = ErrorOf<keyof typeof studyRequests>;
/** Said as on the other pages. */
const SHARED = ["malformed", "forbidden", "timed-out", "disconnected", "internal"] as const;
type OwnCode = Exclude<StudyFailureCode, (typeof SHARED)[number]>;

const own: MessageCatalogue<OwnCode> = {
  en: {
    "ledger-unavailable": "The record cannot be opened. Restart Psyche on the mirror's computer.",
    "already-drawn": "The plan of this experiment is drawn and stays as it is. Begin a new one instead.",
    "too-many": "There is no room for more drafts. Discard one that is no longer needed.",
    "not-written": "This could not be written. Make room on the disk, then try again.",
    unknown: "This is gone. Somebody may have removed it; load the page again.",
    "too-slow": "The computer is too busy for this just now. Ask again when the shop is quieter.",
    faulty: "This cannot be drawn yet. The outlook says what is missing.",
    "site-taken":
      "One of its sites is in an experiment that is running, and a site shows one thing at a time. Begin after it, or leave the site out.",
    "already-begun": "A plan is drawn before its first day, and that day has come. Choose a later one.",
    "unknown-upload": "The file is no longer on the mirror's computer. Send it again.",
    "not-from-here": "Files are sent up from here. Choose one on this device.",
    unreadable: "The file cannot be read. Save it as CSV or XLSX and send it again.",
    broken: "The file breaks off or is not what its name says. Export it once more.",
    "workbook-too-large":
      "The workbook is larger than 50 MB. Save the sheet as CSV: its size does not matter.",
    "too-many-sums": "The file holds more than three million days of products. Export it year by year.",
    empty: "There are no rows below the head. Export it once more, with names of columns in the first row.",
    "missing-column": "A column that was chosen is not in the file. Look at the columns once more.",
    stopped: "It was stopped. Nothing of the file was kept.",
    "two-sites":
      "Both ids have sales, counts or a plan of the same day, so they are two sites. Choose another id.",
    "site-twice": "A site is in the list twice, or is this one. Name each site once.",
    "nothing-taken": "Not one row could be used. Look at the columns and at the names of sites.",
  },
  fr: {
    "ledger-unavailable": "Le registre ne s’ouvre pas. Redémarrez Psyche sur l’ordinateur du miroir.",
    "already-drawn":
      "Le plan de cette expérience est tiré au sort et ne change plus. Commencez-en une nouvelle.",
    "too-many": "Il n’y a plus de place pour un brouillon. Supprimez-en un qui ne sert plus.",
    "not-written": "Cela n’a pas pu être écrit. Libérez de la place sur le disque, puis réessayez.",
    unknown: "Cela n’existe plus. Quelqu’un l’a peut-être retiré ; rechargez la page.",
    "too-slow": "L’ordinateur est trop occupé pour le moment. Redemandez quand la boutique sera plus calme.",
    faulty: "Ce n’est pas encore prêt pour le tirage. Les perspectives disent ce qui manque.",
    "site-taken":
      "Un de ses sites fait partie d’une expérience en cours, et un site ne montre qu’une chose à la fois. Commencez après elle, ou retirez ce site.",
    "already-begun":
      "Le tirage se fait avant le premier jour, et ce jour est arrivé. Choisissez-en un autre.",
    "unknown-upload": "Le fichier n’est plus sur l’ordinateur du miroir. Envoyez-le de nouveau.",
    "not-from-here": "Les fichiers s’envoient d’ici. Choisissez-en un sur cet appareil.",
    unreadable: "Le fichier est illisible. Enregistrez-le en CSV ou en XLSX et renvoyez-le.",
    broken: "Le fichier est coupé ou n’est pas ce que dit son nom. Exportez-le encore une fois.",
    "workbook-too-large":
      "Le classeur dépasse 50 Mo. Enregistrez la feuille en CSV : sa taille n’a pas d’importance.",
    "too-many-sums":
      "Le fichier contient plus de trois millions de jours d’articles. Exportez-le année par année.",
    empty:
      "Il n’y a aucune ligne sous l’en-tête. Réexportez avec le nom des colonnes dans la première ligne.",
    "missing-column": "Une colonne choisie n’est pas dans le fichier. Revoyez les colonnes.",
    stopped: "Arrêté. Rien du fichier n’a été gardé.",
    "two-sites":
      "Les deux identifiants ont des ventes, des comptes ou un plan le même jour : ce sont deux sites. Choisissez-en un autre.",
    "site-twice": "Un site est deux fois dans la liste, ou c’est celui-ci. Nommez chaque site une fois.",
    "nothing-taken": "Aucune ligne n’est utilisable. Revoyez les colonnes et les noms des sites.",
  },
  de: {
    "ledger-unavailable":
      "Die Aufzeichnung lässt sich nicht öffnen. Starten Sie Psyche am Rechner des Spiegels neu.",
    "already-drawn": "Der Plan dieses Versuchs ist ausgelost und bleibt so. Beginnen Sie einen neuen.",
    "too-many": "Für weitere Entwürfe ist kein Platz. Verwerfen Sie einen, den niemand mehr braucht.",
    "not-written":
      "Das ließ sich nicht speichern. Schaffen Sie Platz auf der Festplatte und versuchen Sie es erneut.",
    unknown: "Das gibt es nicht mehr. Vielleicht hat es jemand entfernt; bitte die Seite neu laden.",
    "too-slow":
      "Der Rechner hat gerade zu viel zu tun. Fragen Sie noch einmal, wenn es im Laden ruhiger ist.",
    faulty: "So lässt sich noch nichts auslosen. Die Aussichten sagen, was fehlt.",
    "site-taken":
      "Einer seiner Standorte ist in einem Versuch, der noch läuft, und ein Standort zeigt immer nur eines. Beginnen Sie danach, oder lassen Sie ihn weg.",
    "already-begun":
      "Ausgelost wird vor dem ersten Tag, und der ist schon gekommen. Wählen Sie einen späteren.",
    "unknown-upload": "Die Datei liegt nicht mehr am Rechner des Spiegels. Schicken Sie sie noch einmal.",
    "not-from-here": "Dateien werden von hier geschickt. Wählen Sie eine auf diesem Gerät.",
    unreadable:
      "Die Datei lässt sich nicht lesen. Speichern Sie sie als CSV oder XLSX und schicken Sie sie erneut.",
    broken: "Die Datei bricht ab oder ist nicht, was ihr Name sagt. Exportieren Sie sie noch einmal.",
    "workbook-too-large":
      "Die Arbeitsmappe ist größer als 50 MB. Speichern Sie das Blatt als CSV: Dessen Größe ist gleich.",
    "too-many-sums":
      "Die Datei enthält mehr als drei Millionen Tage von Artikeln. Exportieren Sie Jahr für Jahr.",
    empty:
      "Unter der Kopfzeile steht nichts. Exportieren Sie noch einmal, mit Spaltennamen in der ersten Zeile.",
    "missing-column": "Eine gewählte Spalte fehlt in der Datei. Sehen Sie die Spalten noch einmal durch.",
    stopped: "Abgebrochen. Von der Datei ist nichts geblieben.",
    "two-sites":
      "Beide Kennungen haben am selben Tag Verkäufe, Zählungen oder einen Plan, es sind also zwei Standorte. Wählen Sie eine andere.",
    "site-twice": "Ein Standort steht doppelt in der Liste, oder es ist dieser. Nennen Sie jeden einmal.",
    "nothing-taken":
      "Keine einzige Zeile war brauchbar. Sehen Sie Spalten und Standortnamen noch einmal durch.",
  },
};

/** What is wrong and what to do, a sentence or two for each declared failure. */
export const studyFailureWords: MessageCatalogue<StudyFailureCode> = {
  en: { ...failureWords.en, ...own.en },
  fr: { ...failureWords.fr, ...own.fr },
  de: { ...failureWords.de, ...own.de },
};
