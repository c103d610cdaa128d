import { Button } from "@mantine/core";
import { type Daypart, MAX_EXCEPTIONS } from "../../../../content/schema/signage/schedule-entry.ts";
import { useFormat } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import classes from "./calendar.module.css";
import { DaysField } from "./days-field.dom.tsx";
import { HoursRow } from "./hours-row.dom.tsx";
import { hoursWords } from "./hours-words.ts";

type Exceptions = Daypart["exceptions"];
const MAX_HOURS_OF_A_DAY = 10;
const USUAL_HOURS = { from: "10:00", until: "14:00" };

/** Days with hours of their own instead of the week's; a day without any has none. */
export function DaypartExceptions({
  exceptions,
  onChange,
}: {
  readonly exceptions: Exceptions;
  readonly onChange: (exceptions: Exceptions) => void;
}) {
  const t = useTranslate(hoursWords);
  const format = useFormat();
  const setHours = (day: string, hours: Exceptions[number]["hours"]) =>
    onChange(exceptions.map((each) => (each.day === day ? { day, hours } : each)));
  return (
    <fieldset className={classes.group}>
      <legend className={classes.groupName}>{t("exceptions")}</legend>
      <p className={classes.soft}>{t("exceptionsHint")}</p>
      <DaysField
        label={t("exceptionDay")}
        days={exceptions.map(({ day }) => day)}
        max={MAX_EXCEPTIONS}
        onChange={(days) =>
          onChange(days.map((day) => exceptions.find((each) => each.day === day) ?? { day, hours: [] }))
        }
      />
      {exceptions.map(({ day, hours }) => (
        <div key={day} className={classes.exception}>
          <strong>{format.day(day)}</strong>
          {hours.length === 0 && <span className={classes.soft}>{t("closed")}</span>}
          {hours.map((one, at) => (
            <HoursRow
              // Rows have no name of their own; they are only added and taken away at their place.
              // oxlint-disable-next-line react/no-array-index-key
              key={at}
              hours={one}
              onChange={(next) => setHours(day, hours.with(at, next))}
              onRemove={() => setHours(day, hours.toSpliced(at, 1))}
            />
          ))}
          <Button
            variant="subtle"
            size="sm"
            disabled={hours.length >= MAX_HOURS_OF_A_DAY}
            onClick={() => setHours(day, [...hours, USUAL_HOURS])}
          >
            {t("addHoursOfDay", { day: format.dayShort(day) })}
          </Button>
        </div>
      ))}
    </fieldset>
  );
}
