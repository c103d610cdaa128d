import {
  type DefinitionId,
  ENGAGEMENT_DEFINITIONS,
} from "../../../main/report/schema/engagement-definitions.ts";
import { frenchSpaces } from "../words/french-spaces.ts";
import { usePreferences } from "../words/preferences.dom.tsx";

/** Says what a number of the report counts, as its files do. */
export function useDefinition(): (id: DefinitionId) => string {
  const { locale } = usePreferences();
  return (id) => {
    const sentence = ENGAGEMENT_DEFINITIONS[id][locale];
    return locale === "fr" ? frenchSpaces(sentence) : sentence;
  };
}
