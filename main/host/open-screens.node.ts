import { join } from "node:path";
import type { PlannedScreen } from "../../content/schedule/is-meant-for.ts";
import type { Programme } from "../../content/schema/signage/programme.ts";
import type { ScreenStatus, Settings } from "../bridge/contract/console.ts";
import type { ContentRoom } from "./content/open-content-room.node.ts";
import { type Following, type FollowingOptions, openFollowing } from "./following/open-following.node.ts";
import type { Place } from "./place.node.ts";
import { groupNameOf, placeOf, tagsOf } from "./sign/book-changes.ts";
import { openScreenDesk, type ScreenDesk } from "./sign/screen-desk.node.ts";
import { unlikeScreens } from "./sign/unlike-screens.ts";
import type { CurrentArm } from "./study/current-arm.node.ts";

export interface ScreensOptions extends Omit<FollowingOptions, "siteName" | "screens" | "content"> {
  readonly place: Place;
  readonly settings: () => Settings;
  /** Null: not yet known. */
  readonly arm: () => CurrentArm | null;
  /** Opened after this; nothing asks for it before. */
  readonly content: () => Pick<ContentRoom, "house" | "playing" | "mirrorFile" | "handlers">;
}

/** The site's screens as people and the schedule know them: this machine's own, and those of machines that follow it. */
export interface Screens {
  readonly handlers: ScreenDesk["handlers"] & Following["handlers"];
  readonly following: Following;
  /** What the schedule knows of this machine's own screen. */
  planned(): Settings & PlannedScreen;
  /** The same of one screen of each kind that there is. */
  kinds(): readonly PlannedScreen[];
  /** What people call this machine's own screen. */
  known(): Pick<ScreenStatus, "name" | "groupName" | "tags">;
  nameOf(screenId: string): string | null;
}

export function openScreens(options: ScreensOptions): Screens {
  const { arm, content, dataDir, onPlace, onScreens, place, settings } = options;
  const following = openFollowing({ ...options, siteName: () => settings().siteName, screens: () => desk });
  const desk = openScreenDesk({
    ...options,
    file: join(dataDir, "screens.json"),
    screenIds: [place.screenId, ...following.screenIds()],
    locale: () => settings().locale,
    programme,
    onChange() {
      onPlace();
      onScreens();
    },
  });

  async function programme(of: "draft" | "published"): Promise<Programme | null> {
    const { handlers, playing } = content();
    if (of === "published") return playing.current()?.programme ?? null;
    const draft = await handlers["content.draft"]({}, { role: "operator", account: null });
    return draft.ok ? draft.value.programme : null;
  }

  /** Its tags where people work count; this machine's own book is of no use while it follows another. */
  function planned(screenId = place.screenId): Settings & PlannedScreen {
    const tags = following.order()?.tags ?? tagsOf(desk.book(), screenId);
    return { ...settings(), tags, arms: arm()?.spans() ?? [] };
  }

  function nameOf(screenId: string): string | null {
    const order = following.order();
    return order?.screenId === screenId ? order.name : (placeOf(desk.book(), screenId)?.name ?? null);
  }

  return {
    handlers: { ...desk.handlers, ...following.handlers },
    following,
    planned: () => planned(),
    kinds: () => unlikeScreens(desk.book().screens.map(({ screenId }) => planned(screenId))),
    known: () => ({
      name: following.order()?.name ?? nameOf(place.screenId) ?? place.screenId,
      groupName: groupNameOf(desk.book(), place.screenId),
      tags: [...planned().tags],
    }),
    nameOf,
  };
}
