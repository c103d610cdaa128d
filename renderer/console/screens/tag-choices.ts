import type { ScreenBook } from "../../../main/bridge/contract/screens.ts";

/** A tag that screens of the site carry. */
export interface TagChoice {
  readonly tag: string;
  /** Names of the screens that carry it, in the book's order. */
  readonly screenNames: readonly string[];
}

/** The tags that screens carry, their groups' among them, by name. */
export function tagChoices({
  groups,
  screens,
}: Pick<ScreenBook, "groups" | "screens">): readonly TagChoice[] {
  const known = new Set(groups.map(({ groupId }) => groupId));
  const names = new Map<string, string[]>();
  for (const { groupId, name, tags } of screens) {
    const own = groupId !== null && known.has(groupId) ? [groupId, ...tags] : tags;
    for (const tag of new Set(own)) names.set(tag, [...(names.get(tag) ?? []), name]);
  }
  return [...names]
    .map(([tag, screenNames]) => ({ tag, screenNames }))
    .toSorted((a, b) => a.tag.localeCompare(b.tag));
}

/** Tags that no screen of the site carries. */
export function unknownTags(tags: readonly string[], choices: readonly TagChoice[]): readonly string[] {
  return tags.filter((tag) => choices.every((choice) => choice.tag !== tag));
}
