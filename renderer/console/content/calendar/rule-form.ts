import { WEEKDAYS, type Weekday } from "../../../../content/schema/signage/schedule-entry.ts";

/** Which of a weekday's days in a month; -1 is the last. */
export const PLACES_IN_MONTH = [1, 2, 3, 4, -1] as const;
export type PlaceInMonth = (typeof PLACES_IN_MONTH)[number];
/** Weeks between two rounds of the days of a week. */
export const MAX_EVERY_WEEKS = 8;

/** A recurrence as a form asks for it; `own`: a rule that people write themselves. */
export type RuleForm =
  | { readonly kind: "daily" }
  | { readonly kind: "weekly"; readonly weekdays: readonly Weekday[]; readonly everyWeeks: number }
  | { readonly kind: "monthly"; readonly day: number }
  | { readonly kind: "monthly-weekday"; readonly place: PlaceInMonth; readonly weekday: Weekday }
  | { readonly kind: "yearly" }
  | { readonly kind: "own"; readonly rule: string };

/** How the form shows an RFC 5545 rule without its end; what it has no fields for stays as it was written. */
export function formOfRule(rule: string): RuleForm {
  if (rule === "FREQ=DAILY") return { kind: "daily" };
  if (rule === "FREQ=YEARLY") return { kind: "yearly" };
  return weeklyOf(rule) ?? monthlyOf(rule) ?? { kind: "own", rule };
}

export function ruleOfForm(form: RuleForm): string {
  switch (form.kind) {
    case "daily":
      return "FREQ=DAILY";
    case "weekly": {
      const interval = form.everyWeeks === 1 ? "" : `INTERVAL=${form.everyWeeks};`;
      return `FREQ=WEEKLY;${interval}BYDAY=${WEEKDAYS.filter((day) => form.weekdays.includes(day)).join(",")}`;
    }
    case "monthly":
      return `FREQ=MONTHLY;BYMONTHDAY=${form.day}`;
    case "monthly-weekday":
      return `FREQ=MONTHLY;BYDAY=${form.place}${form.weekday}`;
    case "yearly":
      return "FREQ=YEARLY";
    case "own":
      return form.rule;
  }
}

function weeklyOf(rule: string): RuleForm | null {
  const [, interval = "1", days] = /^FREQ=WEEKLY;(?:INTERVAL=([2-8]);)?BYDAY=([A-Z,]*)$/.exec(rule) ?? [];
  if (days === undefined) return null;
  const named = days === "" ? [] : days.split(",");
  const weekdays = WEEKDAYS.filter((day) => named.includes(day));
  return weekdays.join() === named.join() ? { kind: "weekly", weekdays, everyWeeks: Number(interval) } : null;
}

function monthlyOf(rule: string): RuleForm | null {
  const [, day] = /^FREQ=MONTHLY;BYMONTHDAY=([1-9]\d?)$/.exec(rule) ?? [];
  if (day !== undefined && Number(day) <= 31) return { kind: "monthly", day: Number(day) };
  const [, number, name] = /^FREQ=MONTHLY;BYDAY=(-?\d)([A-Z]{2})$/.exec(rule) ?? [];
  const place = PLACES_IN_MONTH.find((each) => String(each) === number);
  const weekday = WEEKDAYS.find((each) => each === name);
  return place === undefined || weekday === undefined ? null : { kind: "monthly-weekday", place, weekday };
}
