import { NumberInput, Select, TextInput } from "@mantine/core";
import type { When } from "../../../../content/schema/signage/schedule-entry.ts";
import { MAX_OCCURRENCE_MINUTES, WEEKDAYS } from "../../../../content/schema/signage/schedule-entry.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import classes from "./calendar.module.css";
import { entryWords } from "./entry-words.ts";
import { formOfRule, type RuleForm, ruleOfForm } from "./rule-form.ts";
import { WeekdayChips } from "./weekday-chips.dom.tsx";

type Recurring = Extract<When, { kind: "recurring" }>;
const KINDS = ["daily", "weekly", "monthly", "own"] as const;

/** An entry that comes again: from when, how often, for how long. */
export function RecurringFields({
  when,
  onChange,
}: {
  readonly when: Recurring;
  readonly onChange: (when: Recurring) => void;
}) {
  const t = useTranslate(entryWords);
  const form = formOfRule(when.rule);
  const setForm = (next: RuleForm) => onChange({ ...when, rule: ruleOfForm(next) });
  return (
    <>
      <div className={classes.pair}>
        <TextInput
          type="datetime-local"
          label={t("first")}
          value={when.first}
          onChange={(typed) => onChange({ ...when, first: typed.currentTarget.value })}
        />
        <NumberInput
          label={t("minutes")}
          suffix={` ${t("min")}`}
          min={1}
          max={MAX_OCCURRENCE_MINUTES}
          allowDecimal={false}
          clampBehavior="strict"
          value={when.durationMinutes}
          onChange={(minutes) =>
            onChange({ ...when, durationMinutes: Math.max(1, Math.round(Number(minutes))) })
          }
        />
      </div>
      <Select
        label={t("again")}
        allowDeselect={false}
        value={form.kind}
        data={KINDS.map((value) => ({ value, label: t(`again.${value}`) }))}
        onChange={(kind) => setForm(freshForm(kind, when))}
      />
      {form.kind === "weekly" && (
        <WeekdayChips
          weekdays={form.weekdays}
          onChange={(weekdays) => setForm({ kind: "weekly", weekdays })}
        />
      )}
      {form.kind === "monthly" && (
        <NumberInput
          label={t("dayOfMonth")}
          min={1}
          max={31}
          allowDecimal={false}
          clampBehavior="strict"
          w={180}
          value={form.day}
          onChange={(day) => setForm({ kind: "monthly", day: Math.max(1, Math.round(Number(day))) })}
        />
      )}
      {form.kind === "own" && (
        <TextInput
          label={t("rule")}
          description={t("ruleHint")}
          maxLength={300}
          value={form.rule}
          onChange={(typed) => onChange({ ...when, rule: typed.currentTarget.value })}
        />
      )}
    </>
  );
}

function freshForm(kind: string | null, { first, rule }: Recurring): RuleForm {
  switch (KINDS.find((each) => each === kind)) {
    case "weekly": {
      const weekday = WEEKDAYS[(new Date(`${first}:00Z`).getUTCDay() + 6) % 7] ?? "MO";
      return { kind: "weekly", weekdays: [weekday] };
    }
    case "monthly":
      return { kind: "monthly", day: Number(first.slice(8, 10)) || 1 };
    case "own":
      return { kind: "own", rule: `${rule};INTERVAL=1` };
    case "daily":
    case undefined:
      return { kind: "daily" };
  }
}
