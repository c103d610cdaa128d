import type { Locale } from "../../../../content/schema/locale.ts";
import { MAX_LAYOUTS_OF_A_CAMPAIGN } from "../../../../content/schema/signage/campaign.ts";
import type { ScheduleEntry } from "../../../../content/schema/signage/schedule-entry.ts";
import type { ContentDraft } from "../../../../main/bridge/contract/content.ts";
import { type EntryFault, entryFault } from "../calendar/entry-fault.ts";
import type { Change } from "../draft/change.ts";
import { freeId, slugOf } from "../draft/free-id.ts";
import { takenIds } from "../draft/taken-ids.ts";
import { wholeScreen } from "../parts/whole-screen.ts";
import { priorityBeside } from "../put/parts-of-wish.ts";

/** Something that a campaign shows; a playlist has the whole screen. */
export type Shown =
  | { readonly kind: "layout"; readonly id: string }
  | { readonly kind: "playlist"; readonly id: string };

/** What somebody wants of a new campaign. */
export interface CampaignWish extends Pick<ScheduleEntry, "when" | "role" | "maxPlaysPerHour"> {
  readonly name: string;
  /** In order. */
  readonly shows: readonly Shown[];
  /** Only on screens that speak one of these; none: on all. */
  readonly locales: readonly Locale[];
}

/** What a campaign has at first: nothing yet, always, in turns with the others. */
export const USUAL_CAMPAIGN: CampaignWish = {
  name: "",
  shows: [],
  locales: [],
  when: { kind: "always" },
  role: { kind: "rotation" },
  maxPlaysPerHour: null,
};

/** What keeps a wish from being kept; null where nothing does. */
export function campaignFault(wish: CampaignWish): EntryFault | "nothing-shown" | "too-many" | null {
  if (wish.shows.length > MAX_LAYOUTS_OF_A_CAMPAIGN) return "too-many";
  // An id that fits stands for those that are chosen when the wish is kept.
  const fault = entryFault(entryOf(wish, { entryId: "new", campaignId: "new", priority: 0 }));
  if (fault !== null) return fault;
  return wish.shows.length === 0 ? "nothing-shown" : null;
}

/** The campaign, its line of the calendar, and a layout for each playlist; what is referred to comes first. */
export function partsOfCampaign(
  wish: CampaignWish,
  draft: ContentDraft,
): { readonly campaignId: string; readonly changes: readonly Change[] } {
  const ids = new Set(takenIds(draft));
  const fresh = (prefix: string): string => {
    const id = freeId(slugOf(`${prefix} ${wish.name}`, prefix), ids);
    ids.add(id);
    return id;
  };
  const name = wish.name.trim();
  const campaignId = fresh("campaign");
  const shown = wish.shows.map(({ id, kind }) => {
    if (kind === "layout") return { layoutId: id, changes: [] };
    const layoutId = fresh("layout");
    const playlist = draft.programme.playlists.find(({ playlistId }) => playlistId === id);
    const value = wholeScreen(draft.programme, { layoutId, playlistId: id, name: playlist?.name ?? name });
    return { layoutId, changes: [{ part: { kind: "layout" as const, value }, seen: null }] };
  });
  const layoutIds = shown.map(({ layoutId }) => layoutId);
  const campaign = { campaignId, name, layoutIds, locales: [...wish.locales], tags: [] };
  const priority = priorityBeside(draft.programme);
  const entry = entryOf(wish, { entryId: fresh("entry"), campaignId, priority });
  return {
    campaignId,
    changes: [
      ...shown.flatMap(({ changes }) => changes),
      { part: { kind: "campaign", value: campaign }, seen: null },
      { part: { kind: "entry", value: entry }, seen: null },
    ],
  };
}

function entryOf(
  { maxPlaysPerHour, name, role, when }: CampaignWish,
  about: { readonly entryId: string; readonly campaignId: string; readonly priority: number },
): ScheduleEntry {
  const { campaignId, entryId, priority } = about;
  return {
    entryId,
    name: name.trim(),
    show: { kind: "campaign", campaignId },
    role,
    when,
    priority,
    maxPlaysPerHour,
    criteria: [],
    screenTags: [],
    armId: null,
  };
}
