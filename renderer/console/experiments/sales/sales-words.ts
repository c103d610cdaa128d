import type { MessageCatalogue } from "../../../i18n/translate.ts";
import { type SalesKey, salesEnglish } from "./sales-english.ts";
import { salesFrench } from "./sales-french.ts";
import { salesGerman } from "./sales-german.ts";

/** All words of the sales page. */
export const salesWords: MessageCatalogue<SalesKey> = { en: salesEnglish, fr: salesFrench, de: salesGerman };
