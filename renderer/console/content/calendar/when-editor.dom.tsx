import { Checkbox, SegmentedControl, TextInput } from "@mantine/core";
import type { When } from "../../../../content/schema/signage/schedule-entry.ts";
import { useTimeZone } from "../../words/use-format.dom.tsx";
import { useNow } from "../../words/use-now.dom.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { civilAt } from "../parts/site-time.ts";
import classes from "./calendar.module.css";
import { DaypartField } from "./daypart-field.dom.tsx";
import { DueLine } from "./due-line.dom.tsx";
import { entryWords } from "./entry-words.ts";
import { freshRule } from "./fresh-rule.ts";
import { RecurringFields } from "./recurring-fields.dom.tsx";
import { ruleOfForm } from "./rule-form.ts";

const KINDS = ["always", "span", "recurring"] as const;
const USUAL_MINUTES = 60;
const HOUR_MS = 3_600_000;
const WEEK_MS = 168 * HOUR_MS;

/** When an entry is due: always, in a span, or again and again. */
export function WhenEditor({
  when,
  onChange,
}: {
  readonly when: When;
  readonly onChange: (when: When) => void;
}) {
  const t = useTranslate(entryWords);
  const timeZone = useTimeZone();
  const nowCivil = civilAt(useNow(60_000), timeZone);
  return (
    <fieldset className={classes.group}>
      <legend className={classes.groupName}>{t("when")}</legend>
      <SegmentedControl
        size="md"
        aria-label={t("when")}
        value={when.kind}
        onChange={(kind) => onChange(freshWhen(kind, nowCivil))}
        data={KINDS.map((value) => ({ value, label: t(`when.${value}`) }))}
      />
      {when.kind === "always" && (
        <Checkbox
          label={t("ends")}
          description={t("endsHint")}
          checked={false}
          onChange={() => onChange({ ...freshSpan(), until: weekAfter(nowCivil) })}
        />
      )}
      {when.kind === "span" && (
        <>
          <div className={classes.pair}>
            <TextInput
              type="datetime-local"
              label={t("from")}
              description={t("fromHint")}
              value={when.from ?? ""}
              onChange={(typed) => onChange({ ...when, from: typed.currentTarget.value || null })}
            />
            <TextInput
              type="datetime-local"
              label={t("until")}
              description={t("untilHint")}
              value={when.until ?? ""}
              onChange={(typed) => onChange({ ...when, until: typed.currentTarget.value || null })}
            />
          </div>
          <DaypartField
            daypartId={when.daypartId}
            onChange={(daypartId) => onChange({ ...when, daypartId })}
          />
        </>
      )}
      {when.kind === "recurring" && <RecurringFields when={when} onChange={onChange} />}
      <DueLine when={when} />
    </fieldset>
  );
}

function freshWhen(kind: string, nowCivil: string): When {
  switch (KINDS.find((each) => each === kind)) {
    case "span":
      return freshSpan();
    case "recurring": {
      const first = nextHour(nowCivil);
      const rule = ruleOfForm(freshRule("weekly", first, ""));
      return { kind: "recurring", first, rule, durationMinutes: USUAL_MINUTES, exceptDays: [] };
    }
    case "always":
    case undefined:
      return { kind: "always" };
  }
}

function freshSpan(): Extract<When, { kind: "span" }> {
  return { kind: "span", from: null, until: null, daypartId: null };
}

/** The next full hour of the wall. */
function nextHour(civil: string): string {
  const atMs = Math.ceil(Date.parse(`${civil}:00Z`) / HOUR_MS) * HOUR_MS;
  return new Date(atMs).toISOString().slice(0, 16);
}

/** The same time a week later, on the wall. */
function weekAfter(civil: string): string {
  return new Date(Date.parse(`${civil}:00Z`) + WEEK_MS).toISOString().slice(0, 16);
}
