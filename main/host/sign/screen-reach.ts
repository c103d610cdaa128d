import { isMeantFor } from "../../../content/schedule/is-meant-for.ts";
import type { Locale } from "../../../content/schema/locale.ts";
import type { Programme } from "../../../content/schema/signage/programme.ts";
import type { ScreenBook, ScreenReach } from "../../bridge/contract/screens.ts";
import { groupNameOf, tagsOf } from "./book-changes.ts";

/** Which of a site's screens get what of a programme, whenever it is due. */
export function screenReach(programme: Programme, book: ScreenBook, locale: Locale): ScreenReach[] {
  return book.screens.map(({ name, screenId }) => {
    const screen = { tags: tagsOf(book, screenId), locale };
    const meant = programme.schedule.filter((entry) => isMeantFor(entry, programme, screen));
    return {
      screenId,
      name,
      groupName: groupNameOf(book, screenId),
      entryNames: meant.map((entry) => entry.name),
      entriesForOthers: programme.schedule.length - meant.length,
    };
  });
}
