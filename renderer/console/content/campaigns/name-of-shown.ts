import type { ProgrammeIndex } from "../../../../content/programme/index-programme.ts";
import { nameWish } from "../put/name-wish.ts";
import type { Shown } from "./layouts-of-shown.ts";

/** What something is called that a campaign shows: a file without its ending; its id where it is gone. */
export function nameOfShown({ id, kind }: Shown, { layouts, media, playlists }: ProgrammeIndex): string {
  switch (kind) {
    case "layout":
      return layouts.get(id)?.name ?? id;
    case "playlist":
      return playlists.get(id)?.name ?? id;
    case "medium":
      return nameWish(media.get(id)?.name ?? id);
  }
}
