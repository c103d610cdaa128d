import { Checkbox, Select, TextInput } from "@mantine/core";
import { MAX_EXCEPTIONS, type When } from "../../../../content/schema/signage/schedule-entry.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { putWords } from "../put/put-words.ts";
import classes from "./calendar.module.css";
import { endOf, minutesBetween } from "./civil-hours.ts";
import { DaysField } from "./days-field.dom.tsx";
import { entryWords } from "./entry-words.ts";
import { freshRule, RULE_KINDS } from "./fresh-rule.ts";
import { hoursWords } from "./hours-words.ts";
import { endless, lastDayOf, withLastDay } from "./rule-end.ts";
import { RuleFields } from "./rule-fields.dom.tsx";
import { formOfRule, type RuleForm, ruleOfForm } from "./rule-form.ts";
import { ruleWords } from "./rule-words.ts";

type Recurring = Extract<When, { kind: "recurring" }>;
const MONTH_MS = 30 * 86_400_000;

/** An entry that comes again: how often, from which day on, at which hours, until when, and on which days not. */
export function RecurringFields({
  when,
  onChange,
}: {
  readonly when: Recurring;
  readonly onChange: (when: Recurring) => void;
}) {
  const t = useTranslate(ruleWords);
  const entry = useTranslate(entryWords);
  const hours = useTranslate(hoursWords);
  const times = useTranslate(putWords);
  const day = when.first.slice(0, 10);
  const from = when.first.slice(11, 16);
  const lastDay = lastDayOf(when.rule);
  const bare = endless(when.rule);
  const form = formOfRule(bare);
  const setForm = (next: RuleForm) => onChange({ ...when, rule: withLastDay(ruleOfForm(next), lastDay) });
  const setLastDay = (day: string | null) => onChange({ ...when, rule: withLastDay(when.rule, day) });
  return (
    <>
      <Select
        label={t("again")}
        allowDeselect={false}
        value={form.kind}
        data={RULE_KINDS.map((value) => ({ value, label: t(`again.${value}`) }))}
        onChange={(chosen) => {
          const kind = RULE_KINDS.find((each) => each === chosen);
          if (kind !== undefined) setForm(freshRule(kind, when.first, bare));
        }}
      />
      <RuleFields form={form} onChange={setForm} />
      <div className={classes.times}>
        <TextInput
          type="date"
          label={t("first")}
          value={day}
          onChange={(typed) =>
            typed.currentTarget.value !== "" &&
            onChange({ ...when, first: `${typed.currentTarget.value}T${from}` })
          }
        />
        <TextInput
          type="time"
          label={times("fromTime")}
          value={from}
          onChange={(typed) => {
            const next = typed.currentTarget.value;
            if (next === "") return;
            // The end stays where it is.
            const until = endOf(from, when.durationMinutes);
            onChange({ ...when, first: `${day}T${next}`, durationMinutes: minutesBetween(next, until) });
          }}
        />
        <TextInput
          type="time"
          label={times("untilTime")}
          value={endOf(from, when.durationMinutes)}
          onChange={(typed) => {
            const until = typed.currentTarget.value;
            if (until !== "") onChange({ ...when, durationMinutes: minutesBetween(from, until) });
          }}
        />
      </div>
      <Checkbox
        label={entry("ends")}
        checked={lastDay !== null}
        onChange={(ticked) => setLastDay(ticked.currentTarget.checked ? monthAfter(when.first) : null)}
      />
      {lastDay !== null && (
        <TextInput
          type="date"
          label={t("lastDay")}
          value={lastDay}
          onChange={(typed) => typed.currentTarget.value !== "" && setLastDay(typed.currentTarget.value)}
        />
      )}
      <DaysField
        label={hours("except")}
        days={when.exceptDays}
        max={MAX_EXCEPTIONS}
        onChange={(exceptDays) => onChange({ ...when, exceptDays })}
      />
    </>
  );
}

/** A day that is offered as the last one: a month after the first. */
function monthAfter(first: string): string {
  const atMs = Date.parse(`${first}:00Z`);
  return new Date((Number.isFinite(atMs) ? atMs : Date.now()) + MONTH_MS).toISOString().slice(0, 10);
}
