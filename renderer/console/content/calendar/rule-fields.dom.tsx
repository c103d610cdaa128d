import { NumberInput, Select, TextInput } from "@mantine/core";
import { WEEKDAYS } from "../../../../content/schema/signage/schedule-entry.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { putWords } from "../put/put-words.ts";
import classes from "./calendar.module.css";
import { MAX_EVERY_WEEKS, PLACES_IN_MONTH, type RuleForm } from "./rule-form.ts";
import { ruleWords } from "./rule-words.ts";
import { WeekdayChips } from "./weekday-chips.dom.tsx";

const EVERY_WEEKS = Array.from({ length: MAX_EVERY_WEEKS }, (_, at) => at + 1);

/** How often something comes again, beyond the choice of a rhythm: on which days, after how many weeks. */
export function RuleFields({
  form,
  onChange,
}: {
  readonly form: RuleForm;
  readonly onChange: (form: RuleForm) => void;
}) {
  const t = useTranslate(ruleWords);
  const days = useTranslate(putWords);
  switch (form.kind) {
    case "daily":
    case "yearly":
      return null;
    case "weekly":
      return (
        <>
          <WeekdayChips weekdays={form.weekdays} onChange={(weekdays) => onChange({ ...form, weekdays })} />
          <Select
            label={t("everyWeeks")}
            allowDeselect={false}
            w={240}
            value={String(form.everyWeeks)}
            data={EVERY_WEEKS.map((weeks) => ({ value: String(weeks), label: t("everyNth", { weeks }) }))}
            onChange={(chosen) => chosen !== null && onChange({ ...form, everyWeeks: Number(chosen) })}
          />
        </>
      );
    case "monthly":
      return (
        <NumberInput
          label={t("dayOfMonth")}
          min={1}
          max={31}
          allowDecimal={false}
          clampBehavior="strict"
          w={180}
          value={form.day}
          onChange={(day) => onChange({ kind: "monthly", day: Math.max(1, Math.round(Number(day))) })}
        />
      );
    case "monthly-weekday":
      return (
        <div className={classes.pair}>
          <Select
            label={t("place")}
            allowDeselect={false}
            value={String(form.place)}
            data={PLACES_IN_MONTH.map((place) => ({ value: String(place), label: t(`place.${place}`) }))}
            onChange={(chosen) =>
              onChange({ ...form, place: PLACES_IN_MONTH.find((each) => String(each) === chosen) ?? 1 })
            }
          />
          <Select
            label={t("weekday")}
            allowDeselect={false}
            value={form.weekday}
            data={WEEKDAYS.map((day) => ({ value: day, label: days(`day.${day}`) }))}
            onChange={(chosen) =>
              onChange({ ...form, weekday: WEEKDAYS.find((each) => each === chosen) ?? form.weekday })
            }
          />
        </div>
      );
    case "own":
      return (
        <TextInput
          label={t("rule")}
          description={t("ruleHint")}
          maxLength={280}
          value={form.rule}
          onChange={(typed) => onChange({ kind: "own", rule: typed.currentTarget.value })}
        />
      );
  }
}
