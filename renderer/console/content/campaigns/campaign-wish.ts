import type { Locale } from "../../../../content/schema/locale.ts";
import { MAX_LAYOUTS_OF_A_CAMPAIGN } from "../../../../content/schema/signage/campaign.ts";
import type { ScheduleEntry } from "../../../../content/schema/signage/schedule-entry.ts";
import type { ContentDraft } from "../../../../main/bridge/contract/content.ts";
import { type EntryFault, entryFault } from "../calendar/entry-fault.ts";
import type { Change } from "../draft/change.ts";
import { freeId, slugOf } from "../draft/free-id.ts";
import { takenIds } from "../draft/taken-ids.ts";
import { priorityBeside } from "../put/parts-of-wish.ts";
import { layoutsOfShown, type Shown } from "./layouts-of-shown.ts";

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

/** The campaign, its line of the calendar, and all that they need; what is referred to comes first. */
export function partsOfCampaign(
  wish: CampaignWish,
  draft: ContentDraft,
): { readonly campaignId: string; readonly changes: readonly Change[] } {
  const name = wish.name.trim();
  const { changes, layoutIds, taken } = layoutsOfShown(wish.shows, { draft, name, taken: takenIds(draft) });
  const campaignId = freeId(slugOf(`campaign ${name}`, "campaign"), taken);
  const entryId = freeId(slugOf(`entry ${name}`, "entry"), new Set([...taken, campaignId]));
  const campaign = { campaignId, name, layoutIds: [...layoutIds], locales: [...wish.locales], tags: [] };
  const entry = entryOf(wish, { entryId, campaignId, priority: priorityBeside(draft.programme) });
  return {
    campaignId,
    changes: [
      ...changes,
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
