import type { Locale } from "../schema/locale.ts";
import type { Programme } from "../schema/signage/programme.ts";
import type { ScheduleEntry } from "../schema/signage/schedule-entry.ts";
import type { ArmSpan } from "./by-arm.ts";

/** What the schedule knows of a screen. */
export interface PlannedScreen {
  readonly tags: readonly string[];
  readonly locale: Locale;
  /** When experiments give its site which arm; left out: no experiment is known. */
  readonly arms?: readonly ArmSpan[];
}

/** Whether an entry is meant for a screen at all: by its tags, and by the languages of its campaign. */
export function isMeantFor(
  { screenTags, show }: ScheduleEntry,
  { campaigns }: Pick<Programme, "campaigns">,
  { locale, tags }: PlannedScreen,
): boolean {
  if (screenTags.length > 0 && !screenTags.some((tag) => tags.includes(tag))) return false;
  if (show.kind === "layout") return true;
  const campaign = campaigns.find(({ campaignId }) => campaignId === show.campaignId);
  return campaign !== undefined && (campaign.locales.length === 0 || campaign.locales.includes(locale));
}
