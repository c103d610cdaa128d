import type { Programme } from "../../../../content/schema/signage/programme.ts";
import { nextTimes } from "../calendar/next-times.ts";

/** What begins next, by its own times, among what is not on now; null where nothing does within a year. */
export function nextEntry(
  { dayparts, schedule }: Pick<Programme, "dayparts" | "schedule">,
  {
    nowMs,
    onIds,
    timeZone,
  }: { readonly onIds: readonly string[]; readonly timeZone: string; readonly nowMs: number },
): { readonly name: string; readonly atMs: number } | null {
  const coming = schedule
    .filter(({ entryId }) => !onIds.includes(entryId))
    .flatMap(({ name, when }) => {
      const next = nextTimes(when, { dayparts, timeZone, nowMs });
      const [first] = next.kind === "times" ? next.spans : [];
      return first === undefined || first.fromMs <= nowMs ? [] : [{ name, atMs: first.fromMs }];
    });
  return coming.toSorted((a, b) => a.atMs - b.atMs)[0] ?? null;
}
