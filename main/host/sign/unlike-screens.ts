import type { PlannedScreen } from "../../../content/schedule/is-meant-for.ts";

/** One of each kind of screen: what plays on it is the same on all that have its tags, however many there are. */
export function unlikeScreens(screens: readonly PlannedScreen[]): readonly PlannedScreen[] {
  return [...new Map(screens.map((screen) => [kindOf(screen), screen])).values()];
}

function kindOf({ locale, tags }: PlannedScreen): string {
  return [locale, ...tags.toSorted()].join(" ");
}
