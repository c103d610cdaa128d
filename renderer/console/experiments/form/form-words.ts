import type { MessageCatalogue } from "../../../i18n/translate.ts";
import { type FormKey, formEnglish } from "./form-english.ts";
import { formFrench } from "./form-french.ts";
import { formGerman } from "./form-german.ts";

/** All words of the form and of the outlook beside it. */
export const formWords: MessageCatalogue<FormKey> = { en: formEnglish, fr: formFrench, de: formGerman };
