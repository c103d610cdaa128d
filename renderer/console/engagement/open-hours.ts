import type { HourRow } from "../../../main/report/schema/engagement.ts";

/** The hours from the first to the last in which anything happened (hours without measurement are none); all of them where nothing did. */
export function openHours(hours: readonly HourRow[]): readonly HourRow[] {
  const first = hours.findIndex(happened);
  if (first === -1) return hours;
  return hours.slice(first, hours.findLastIndex(happened) + 1);
}

function happened({ visits, tryOns, requests }: HourRow): boolean {
  return [visits, tryOns, requests].some((cell) => cell.state !== "not-measured" && cell.value !== 0);
}
