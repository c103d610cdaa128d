import type { MessageCatalogue } from "../../../i18n/translate.ts";
import { type ReportKey, reportEnglish } from "./report-english.ts";
import { reportFrench } from "./report-french.ts";
import { reportGerman } from "./report-german.ts";

/** All words of the report. */
export const reportWords: MessageCatalogue<ReportKey> = {
  en: reportEnglish,
  fr: reportFrench,
  de: reportGerman,
};
