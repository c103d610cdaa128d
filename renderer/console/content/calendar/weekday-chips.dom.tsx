import { Chip } from "@mantine/core";
import { WEEKDAYS, type Weekday, weekdaySchema } from "../../../../content/schema/signage/schedule-entry.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { putWords } from "../put/put-words.ts";
import classes from "./calendar.module.css";

/** Days of the week, any of them. */
export function WeekdayChips({
  weekdays,
  onChange,
}: {
  readonly weekdays: readonly Weekday[];
  readonly onChange: (weekdays: Weekday[]) => void;
}) {
  const t = useTranslate(putWords);
  return (
    <Chip.Group
      multiple
      value={[...weekdays]}
      onChange={(chosen) => onChange(chosen.map((each) => weekdaySchema.parse(each)))}
    >
      <div className={classes.chips} role="group" aria-label={t("weekdays")}>
        {WEEKDAYS.map((day) => (
          <Chip key={day} value={day} size="md">
            {t(`day.${day}`)}
          </Chip>
        ))}
      </div>
    </Chip.Group>
  );
}
