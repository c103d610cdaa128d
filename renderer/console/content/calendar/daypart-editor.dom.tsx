import { ActionIcon, Button, TextInput } from "@mantine/core";
import {
  type Daypart,
  daypartSchema,
  MAX_DAYPART_HOURS,
} from "../../../../content/schema/signage/schedule-entry.ts";
import { Icon } from "../../parts/icon.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { EditBar } from "../draft/edit-bar.dom.tsx";
import type { PartOf } from "../draft/parts.ts";
import { useEditing } from "../draft/use-editing.dom.ts";
import classes from "./calendar.module.css";
import { entryWords } from "./entry-words.ts";
import { WeekdayChips } from "./weekday-chips.dom.tsx";

type Hours = Daypart["hours"][number];

/** Named hours of the week, kept by themselves: every entry that uses them follows. */
export function DaypartEditor({ part }: { readonly part: PartOf<"daypart"> }) {
  const t = useTranslate(entryWords);
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
        // Rows have no name of their own; they are only added and taken away at their place.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at} className={classes.hours}>
          <WeekdayChips
            weekdays={hours.weekdays}
            onChange={(weekdays) => setHours(value.hours.with(at, { ...hours, weekdays }))}
          />
          <TextInput
            type="time"
            aria-label={t("from")}
            value={hours.from}
            onChange={(typed) =>
              setHours(value.hours.with(at, { ...hours, from: typed.currentTarget.value }))
            }
          />
          <TextInput
            type="time"
            aria-label={t("until")}
            value={hours.until === "24:00" ? "00:00" : hours.until}
            onChange={(typed) =>
              setHours(value.hours.with(at, { ...hours, until: typed.currentTarget.value }))
            }
          />
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={t("takeHours")}
            disabled={value.hours.length === 1}
            onClick={() => setHours(value.hours.toSpliced(at, 1))}
          >
            <Icon name="close" />
          </ActionIcon>
        </div>
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
      <p className={classes.soft}>{t("hoursShared")}</p>
      <EditBar
        editing={editing}
        blocked={daypartSchema.safeParse(value).success ? null : t("fault.incomplete")}
        onCopied={() => undefined}
      />
    </div>
  );
}
