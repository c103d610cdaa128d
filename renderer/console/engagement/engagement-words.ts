import type { MessageCatalogue } from "../../i18n/translate.ts";
import { type EngagementKey, engagementEnglish } from "./engagement-english.ts";
import { engagementFrench } from "./engagement-french.ts";
import { engagementGerman } from "./engagement-german.ts";

/** All words of the page; what its numbers count is said by `ENGAGEMENT_DEFINITIONS`. */
export const engagementWords: MessageCatalogue<EngagementKey> = {
  en: engagementEnglish,
  fr: engagementFrench,
  de: engagementGerman,
};
