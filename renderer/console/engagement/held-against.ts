import { type Days, periodBefore, sameWeeksLastYear } from "../../../main/report/schema/compared-days.ts";
import type { Comparison } from "./comparison.ts";
import { lastDayOf, spanOfDays } from "./span-of-preset.ts";

/** What people choose to hold a report against. */
export const CHOICES = ["before", "last-year", "days", "sites"] as const;
export type Choice = (typeof CHOICES)[number];

/** The choice, with the first and last day where it is days of one's own. */
export interface HeldAgainst {
  readonly choice: Choice;
  readonly first: string;
  readonly last: string;
}

/** What days of one's own begin with: those just before. */
export function chosen(choice: Choice, span: Days): HeldAgainst {
  const { fromDay, toDay } = periodBefore(span);
  return { choice, first: fromDay, last: lastDayOf({ fromDay, toDay }) };
}

/** Other sites in the same days, or other days. */
export function comparisonOf({ choice }: HeldAgainst): Comparison {
  return choice === "sites" ? "sites" : "before";
}

/** The earlier days that the host is to be asked for; null: the days just before, which it takes by itself. */
export function daysAgainst({ choice, first, last }: HeldAgainst, span: Days): Days | null {
  switch (choice) {
    case "before":
    case "sites":
      return null;
    case "last-year":
      return sameWeeksLastYear(span);
    case "days":
      return faultOf({ choice, first, last }, span) === null ? spanOfDays(first, last) : null;
  }
}

/** What is wrong with days of one's own; null: nothing. */
export function faultOf(
  { choice, first, last }: HeldAgainst,
  span: Days,
): "wrongSpan" | "notEarlier" | "dayMissing" | null {
  if (choice !== "days") return null;
  if (first === "" || last === "") return "dayMissing";
  if (first > last) return "wrongSpan";
  return last < span.fromDay ? null : "notEarlier";
}
