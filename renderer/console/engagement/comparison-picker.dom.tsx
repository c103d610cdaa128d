import { SegmentedControl, TextInput } from "@mantine/core";
import { useId } from "react";
import { useTranslate } from "../words/use-translate.dom.ts";
import { engagementWords } from "./engagement-words.ts";
import { CHOICES, chosen, faultOf, type HeldAgainst } from "./held-against.ts";
import type { DaySpan } from "./span-of-preset.ts";
import classes from "./span-picker.module.css";

/** What the report's counts are held against: days before them, or other sites. */
export function ComparisonPicker({
  span,
  value,
  onChange,
}: {
  readonly span: DaySpan;
  readonly value: HeldAgainst;
  readonly onChange: (value: HeldAgainst) => void;
}) {
  const t = useTranslate(engagementWords);
  const id = useId();
  const fault = faultOf(value, span);
  return (
    <>
      <div className={classes.comparison}>
        <span id={id}>{t("comparison")}</span>
        <SegmentedControl
          className={classes.presets ?? ""}
          size="md"
          withItemsBorders={false}
          aria-labelledby={id}
          value={value.choice}
          onChange={(next) => onChange(chosen(CHOICES.find((each) => each === next) ?? "before", span))}
          data={CHOICES.map((each) => ({ value: each, label: t(`comparison.${each}`) }))}
        />
      </div>
      {value.choice === "days" && (
        <div className={classes.days}>
          <TextInput
            type="date"
            size="md"
            label={t("against.from")}
            value={value.first}
            onChange={(change) => onChange({ ...value, first: change.currentTarget.value })}
          />
          <TextInput
            type="date"
            size="md"
            label={t("against.to")}
            value={value.last}
            error={fault === null || fault === "dayMissing" ? null : t(fault)}
            onChange={(change) => onChange({ ...value, last: change.currentTarget.value })}
          />
        </div>
      )}
    </>
  );
}
