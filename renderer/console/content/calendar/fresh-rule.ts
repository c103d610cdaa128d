import { WEEKDAYS, type Weekday } from "../../../../content/schema/signage/schedule-entry.ts";
import { PLACES_IN_MONTH, type RuleForm } from "./rule-form.ts";

/** The rhythms that a form offers, in their order. */
export const RULE_KINDS = ["daily", "weekly", "monthly", "monthly-weekday", "yearly", "own"] as const;

/** A rhythm as it begins, made to fit its first time (`2026-12-24T10:00`); a rule of one's own begins with the one before. */
export function freshRule(kind: (typeof RULE_KINDS)[number], first: string, before: string): RuleForm {
  const day = Number(first.slice(8, 10)) || 1;
  switch (kind) {
    case "daily":
    case "yearly":
      return { kind };
    case "weekly":
      return { kind, weekdays: [weekdayOf(first)], everyWeeks: 1 };
    case "monthly":
      return { kind, day };
    case "monthly-weekday": {
      const place = PLACES_IN_MONTH[Math.floor((day - 1) / 7)] ?? -1;
      return { kind, place, weekday: weekdayOf(first) };
    }
    case "own":
      // Written otherwise, so that the form does not take it for one of its own.
      return { kind, rule: before.includes("INTERVAL=") ? before : `${before};INTERVAL=1` };
  }
}

function weekdayOf(civil: string): Weekday {
  return WEEKDAYS[(new Date(`${civil}:00Z`).getUTCDay() + 6) % 7] ?? "MO";
}
