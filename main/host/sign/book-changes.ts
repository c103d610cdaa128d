import { fail, type Result, succeed } from "../../base/result.ts";
import {
  MAX_REMOVED_GROUPS,
  MAX_SCREEN_GROUPS,
  type ScreenBook,
  type ScreenGroup,
  type ScreenPlace,
} from "../../bridge/contract/screens.ts";

/** The screens of a site before anybody has named them. */
export function newBook(screenIds: readonly string[]): ScreenBook {
  return {
    screens: screenIds.map((screenId) => ({ screenId, name: screenId, groupId: null, tags: [] })),
    groups: [],
    removed: [],
    revision: 0,
  };
}

/** The same book with a line for each of these screens. */
export function withScreens(book: ScreenBook, screenIds: readonly string[]): ScreenBook {
  const missing = newBook(screenIds).screens.filter(({ screenId }) => placeOf(book, screenId) === null);
  return missing.length === 0 ? book : { ...book, screens: [...book.screens, ...missing] };
}

export function placeOf({ screens }: ScreenBook, screenId: string): ScreenPlace | null {
  return screens.find((place) => place.screenId === screenId) ?? null;
}

/** What the schedule may name a screen by: its own tags, and its group. */
export function tagsOf(book: ScreenBook, screenId: string): readonly string[] {
  const place = placeOf(book, screenId);
  if (place === null) return [];
  return [...new Set(place.groupId === null ? place.tags : [...place.tags, place.groupId])];
}

export function groupNameOf(book: ScreenBook, screenId: string): string | null {
  const groupId = placeOf(book, screenId)?.groupId;
  return book.groups.find((group) => group.groupId === groupId)?.name ?? null;
}

type Changed<Code extends string> = Result<ScreenBook, Code | "changed-by-another">;

/** The book with one more screen, which has a name. Does not count as a change that somebody may be overtaken by. */
export function withPlace(book: ScreenBook, screenId: string, name: string): ScreenBook {
  const screens = book.screens.filter((place) => place.screenId !== screenId);
  return { ...book, screens: [...screens, { screenId, name, groupId: null, tags: [] }] };
}

/** The book without a screen that is no more. */
export function withoutPlace(book: ScreenBook, screenId: string): ScreenBook {
  return { ...book, screens: book.screens.filter((place) => place.screenId !== screenId) };
}

export function putPlace(
  book: ScreenBook,
  place: ScreenPlace,
  seen: number,
): Changed<"no-such-screen" | "no-such-group"> {
  if (seen !== book.revision) return overtaken();
  if (placeOf(book, place.screenId) === null)
    return fail("no-such-screen", `There is no screen "${place.screenId}" at this site.`);
  if (place.groupId !== null && !hasGroup(book, place.groupId)) return noGroup(place.groupId);
  return succeed({
    ...book,
    screens: book.screens.map((one) =>
      one.screenId === place.screenId ? { ...place, tags: [...new Set(place.tags)] } : one,
    ),
    revision: book.revision + 1,
  });
}

export function putGroup(book: ScreenBook, group: ScreenGroup, seen: number): Changed<"too-many-groups"> {
  if (seen !== book.revision) return overtaken();
  const known = hasGroup(book, group.groupId);
  if (!known && book.groups.length >= MAX_SCREEN_GROUPS) return tooMany();
  return succeed({
    ...book,
    groups: known
      ? book.groups.map((one) => (one.groupId === group.groupId ? group : one))
      : [...book.groups, group],
    revision: book.revision + 1,
  });
}

export function removeGroup(book: ScreenBook, groupId: string, seen: number): Changed<"no-such-group"> {
  if (seen !== book.revision) return overtaken();
  const group = book.groups.find((one) => one.groupId === groupId);
  if (group === undefined) return noGroup(groupId);
  const members = book.screens.filter((place) => place.groupId === groupId);
  const removed = { group, screenIds: members.map(({ screenId }) => screenId) };
  return succeed({
    ...book,
    screens: book.screens.map((place) => (place.groupId === groupId ? { ...place, groupId: null } : place)),
    groups: book.groups.filter((one) => one !== group),
    removed: [removed, ...book.removed.filter((one) => one.group.groupId !== groupId)].slice(
      0,
      MAX_REMOVED_GROUPS,
    ),
    revision: book.revision + 1,
  });
}

export function restoreGroup(
  book: ScreenBook,
  groupId: string,
): Result<ScreenBook, "no-such-group" | "too-many-groups"> {
  const found = book.removed.find(({ group }) => group.groupId === groupId);
  if (found === undefined) return noGroup(groupId);
  if (!hasGroup(book, groupId) && book.groups.length >= MAX_SCREEN_GROUPS) return tooMany();
  return succeed({
    ...book,
    screens: book.screens.map((place) =>
      place.groupId === null && found.screenIds.includes(place.screenId) ? { ...place, groupId } : place,
    ),
    groups: hasGroup(book, groupId) ? book.groups : [...book.groups, found.group],
    removed: book.removed.filter((one) => one !== found),
    revision: book.revision + 1,
  });
}

function hasGroup({ groups }: ScreenBook, groupId: string): boolean {
  return groups.some((group) => group.groupId === groupId);
}

function overtaken() {
  return fail("changed-by-another", "Somebody changed the screens meanwhile; look at them once more.");
}

function noGroup(groupId: string) {
  return fail("no-such-group", `There is no group "${groupId}".`);
}

function tooMany() {
  return fail("too-many-groups", `There are ${MAX_SCREEN_GROUPS} groups; remove one first.`);
}
