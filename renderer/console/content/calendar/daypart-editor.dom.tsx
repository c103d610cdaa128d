import { Button, TextInput } from "@mantine/core";
import {
  type Daypart,
  daypartSchema,
  MAX_DAYPART_HOURS,
} from "../../../../content/schema/signage/schedule-entry.ts";
import { usePreferences } from "../../words/preferences.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { EditBar } from "../draft/edit-bar.dom.tsx";
import type { PartOf } from "../draft/parts.ts";
import { useEditing } from "../draft/use-editing.dom.ts";
import classes from "./calendar.module.css";
import { DaypartExceptions } from "./daypart-exceptions.dom.tsx";
import { entryWords } from "./entry-words.ts";
import { HoursRow } from "./hours-row.dom.tsx";
import { hoursWords } from "./hours-words.ts";
import { WeekdayChips } from "./weekday-chips.dom.tsx";
import { daypartText } from "./when-text.ts";
import { whenWords } from "./when-words.ts";

type Hours = Daypart["hours"][number];

/** Named hours of the week, kept by themselves: every entry that uses them follows. */
export function DaypartEditor({ part }: { readonly part: PartOf<"daypart"> }) {
  const t = useTranslate(entryWords);
  const words = useTranslate(hoursWords);
  const inWords = useTranslate(whenWords);
  const { locale } = usePreferences();
  const editing = useEditing(part);
  const { value, change } = editing;
  const setHours = (hours: Hours[]) => change({ ...value, hours });
  return (
    <div className={classes.within}>
      <TextInput
        label={t("hoursName")}
        maxLength={120}
        value={value.name}
        onChange={(typed) => change({ ...value, name: typed.currentTarget.value })}
      />
      {value.hours.map((hours, at) => (
        <HoursRow
          // Rows have no name of their own; they are only added and taken away at their place.
          // oxlint-disable-next-line react/no-array-index-key
          key={at}
          hours={hours}
          onChange={(next) => setHours(value.hours.with(at, next))}
          onRemove={value.hours.length === 1 ? null : () => setHours(value.hours.toSpliced(at, 1))}
        >
          <WeekdayChips
            weekdays={hours.weekdays}
            onChange={(weekdays) => setHours(value.hours.with(at, { ...hours, weekdays }))}
          />
        </HoursRow>
      ))}
      <div>
        <Button
          variant="subtle"
          disabled={value.hours.length >= MAX_DAYPART_HOURS}
          onClick={() => setHours([...value.hours, { weekdays: ["SA"], from: "10:00", until: "18:00" }])}
        >
          {t("moreHours")}
        </Button>
      </div>
      <DaypartExceptions
        exceptions={value.exceptions}
        onChange={(exceptions) => change({ ...value, exceptions })}
      />
      <p className={classes.soft}>
        {words("said", { hours: daypartText(value, { locale, t: inWords, dayparts: [] }) })}{" "}
        {t("hoursShared")}
      </p>
      <EditBar
        editing={editing}
        blocked={daypartSchema.safeParse(value).success ? null : t("fault.incomplete")}
        onCopied={() => undefined}
      />
    </div>
  );
}
