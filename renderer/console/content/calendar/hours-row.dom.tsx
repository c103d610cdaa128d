import { ActionIcon, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { Icon } from "../../parts/icon.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import classes from "./calendar.module.css";
import { entryWords } from "./entry-words.ts";
import { hoursWords } from "./hours-words.ts";

interface Hours {
  readonly from: string;
  readonly until: string;
}

/** One row of hours; where they end before they begin they reach into the next day, and it says so. */
export function HoursRow<H extends Hours>({
  hours,
  onChange,
  onRemove,
  children,
}: {
  readonly hours: H;
  readonly onChange: (hours: H) => void;
  /** Null: it has to stay. */
  readonly onRemove: (() => void) | null;
  readonly children?: ReactNode;
}) {
  const t = useTranslate(entryWords);
  const words = useTranslate(hoursWords);
  const { from, until } = hours;
  return (
    <div className={classes.hours}>
      {children}
      <TextInput
        type="time"
        aria-label={t("from")}
        value={from}
        onChange={(typed) => onChange({ ...hours, from: typed.currentTarget.value })}
      />
      <span aria-hidden="true">–</span>
      <TextInput
        type="time"
        aria-label={t("until")}
        value={until === "24:00" ? "00:00" : until}
        onChange={(typed) => onChange({ ...hours, until: typed.currentTarget.value })}
      />
      {onRemove !== null && (
        <ActionIcon variant="default" size="lg" aria-label={t("takeHours")} onClick={onRemove}>
          <Icon name="close" />
        </ActionIcon>
      )}
      {until !== "" && until <= from && <span className={classes.soft}>{words("nextDay")}</span>}
    </div>
  );
}
