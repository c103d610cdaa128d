import {
  type ScheduleEntry,
  scheduleEntrySchema,
} from "../../../../content/schema/signage/schedule-entry.ts";

/** What keeps an entry from being kept; null where nothing does. */
export type EntryFault = "no-name" | "ends-first" | "needs-end" | "no-days" | "incomplete";

export function entryFault(entry: ScheduleEntry): EntryFault | null {
  const { name, role, when } = entry;
  if (name.trim() === "") return "no-name";
  if (when.kind === "span" && when.from !== null && when.until !== null && when.until <= when.from)
    return "ends-first";
  const isEndless = when.kind === "always" || (when.kind === "span" && when.until === null);
  if (role.kind === "override" && isEndless) return "needs-end";
  if (when.kind === "recurring" && /BYDAY=(?:;|$)/.test(when.rule)) return "no-days";
  return scheduleEntrySchema.safeParse(entry).success ? null : "incomplete";
}
