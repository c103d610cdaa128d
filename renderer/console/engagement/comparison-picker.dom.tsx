import { SegmentedControl } from "@mantine/core";
import { useId } from "react";
import { useTranslate } from "../words/use-translate.dom.ts";
import { COMPARISONS, type Comparison } from "./comparison.ts";
import { engagementWords } from "./engagement-words.ts";
import classes from "./span-picker.module.css";

/** What the report's counts are held against. */
export function ComparisonPicker({
  value,
  onChange,
}: {
  readonly value: Comparison;
  readonly onChange: (value: Comparison) => void;
}) {
  const t = useTranslate(engagementWords);
  const id = useId();
  return (
    <div className={classes.comparison}>
      <span id={id}>{t("comparison")}</span>
      <SegmentedControl
        size="md"
        withItemsBorders={false}
        aria-labelledby={id}
        value={value}
        onChange={(next) => onChange(COMPARISONS.find((each) => each === next) ?? "before")}
        data={COMPARISONS.map((each) => ({ value: each, label: t(`comparison.${each}`) }))}
      />
    </div>
  );
}
