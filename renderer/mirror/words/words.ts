import type { Locale } from "../../../content/schema/locale.ts";
import type { Translate } from "../../i18n/translate.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

/** Names of the mirror's texts; English has them all, and the compiler holds the others to it. */
export type WordKey = keyof typeof en;
export type MirrorTranslate = Translate<WordKey>;
export const WORDS: Readonly<Record<Locale, Readonly<Record<WordKey, string>>>> = { en, fr, de };
