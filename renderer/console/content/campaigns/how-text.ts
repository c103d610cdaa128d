import type { Programme } from "../../../../content/schema/signage/programme.ts";
import type { ScheduleEntry } from "../../../../content/schema/signage/schedule-entry.ts";
import type { Translate } from "../../../i18n/translate.ts";

/** The lines of the calendar that show a campaign. */
export function entriesOf(campaignId: string, { schedule }: Programme): readonly ScheduleEntry[] {
  return schedule.filter(({ show }) => show.kind === "campaign" && show.campaignId === campaignId);
}

/** How an entry shares the screen: "comes between, 20 % of the time, at most 6 times an hour". */
export function howText(
  { maxPlaysPerHour, role }: Pick<ScheduleEntry, "role" | "maxPlaysPerHour">,
  t: Translate<"share" | "atMost">,
  roleText: string,
): string {
  return [
    roleText,
    ...(role.kind === "interrupt" ? [t("share", { percent: role.shareOfVoicePercent })] : []),
    ...(maxPlaysPerHour === null ? [] : [t("atMost", { count: maxPlaysPerHour })]),
  ].join(", ");
}
