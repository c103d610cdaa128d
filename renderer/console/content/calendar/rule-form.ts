import { WEEKDAYS, type Weekday } from "../../../../content/schema/signage/schedule-entry.ts";

/** A recurrence as a form asks for it; `own`: a rule that people write themselves. */
export type RuleForm =
  | { readonly kind: "daily" }
  | { readonly kind: "weekly"; readonly weekdays: readonly Weekday[] }
  | { readonly kind: "monthly"; readonly day: number }
  | { readonly kind: "own"; readonly rule: string };

/** How the form shows an RFC 5545 rule; what it has no fields for stays as it was written. */
export function formOfRule(rule: string): RuleForm {
  if (rule === "FREQ=DAILY") return { kind: "daily" };
  const [, days] = /^FREQ=WEEKLY;BYDAY=([A-Z,]+)$/.exec(rule) ?? [];
  const weekdays = days?.split(",").flatMap((text) => WEEKDAYS.find((day) => day === text) ?? []);
  if (weekdays !== undefined && weekdays.length === days?.split(",").length)
    return { kind: "weekly", weekdays };
  const [, day] = /^FREQ=MONTHLY;BYMONTHDAY=(\d{1,2})$/.exec(rule) ?? [];
  if (day !== undefined && Number(day) >= 1 && Number(day) <= 31)
    return { kind: "monthly", day: Number(day) };
  return { kind: "own", rule };
}

export function ruleOfForm(form: RuleForm): string {
  switch (form.kind) {
    case "daily":
      return "FREQ=DAILY";
    case "weekly":
      return `FREQ=WEEKLY;BYDAY=${WEEKDAYS.filter((day) => form.weekdays.includes(day)).join(",")}`;
    case "monthly":
      return `FREQ=MONTHLY;BYMONTHDAY=${form.day}`;
    case "own":
      return form.rule;
  }
}
