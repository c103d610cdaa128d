import { Button, Pill, TextInput } from "@mantine/core";
import { useState } from "react";
import { civilDaySchema } from "../../../../content/schema/signage/civil.ts";
import { useFormat } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import classes from "./calendar.module.css";
import { hoursWords } from "./hours-words.ts";

/** Single days of the calendar, added one by one. */
export function DaysField({
  label,
  days,
  max,
  onChange,
}: {
  readonly label: string;
  readonly days: readonly string[];
  readonly max: number;
  readonly onChange: (days: string[]) => void;
}) {
  const t = useTranslate(hoursWords);
  const format = useFormat();
  const [typed, setTyped] = useState("");
  const day = civilDaySchema.safeParse(typed);
  const canAdd = day.success && !days.includes(day.data) && days.length < max;
  return (
    <div className={classes.dayList}>
      <div className={classes.withButton}>
        <TextInput
          type="date"
          label={label}
          value={typed}
          onChange={(typing) => setTyped(typing.currentTarget.value)}
        />
        <Button
          variant="default"
          disabled={!canAdd}
          onClick={() => {
            if (day.success) onChange([...days, day.data].toSorted());
            setTyped("");
          }}
        >
          {t("addDay")}
        </Button>
      </div>
      {days.length > 0 && (
        <Pill.Group>
          {days.map((each) => (
            <Pill
              key={each}
              size="lg"
              withRemoveButton
              removeButtonProps={{ "aria-label": t("takeDay", { day: format.day(each) }), tabIndex: 0 }}
              onRemove={() => onChange(days.filter((other) => other !== each))}
            >
              {format.daySpan(each, each)}
            </Pill>
          ))}
        </Pill.Group>
      )}
    </div>
  );
}
