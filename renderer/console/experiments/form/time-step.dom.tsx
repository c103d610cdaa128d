import { NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { periodsOf } from "../../../../content/experiment/design/periods-of.ts";
import {
  armSchema,
  type Experiment,
  MAX_DAY_PAIRS,
  MAX_WEEKS,
} from "../../../../content/experiment/schema/experiment.ts";
import { movedDay } from "../../words/day-start.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { armWords } from "../parts/arm-words.ts";
import { useNumberFormat } from "../parts/use-number-format.dom.ts";
import type { StepProps } from "./experiment-form.dom.tsx";
import classes from "./form.module.css";
import { formWords } from "./form-words.ts";
import { Step } from "./step.dom.tsx";

type WeekField = "baselineWeeks" | "weeksPerArm" | "campaignWeeks";

/** When it begins, and how long its parts are. */
export function TimeStep({
  wish,
  onChange,
  experiment,
}: StepProps & { readonly experiment: Experiment | null }) {
  const t = useTranslate(formWords);
  const arms = useTranslate(armWords);
  const { day } = useNumberFormat();
  const last = experiment === null ? undefined : periodsOf(experiment).at(-1);
  const weeks = (field: WeekField) => (
    <NumberInput
      size="md"
      label={t(field)}
      min={1}
      max={MAX_WEEKS}
      allowDecimal={false}
      value={wish[field] ?? ""}
      onChange={(value) => onChange({ [field]: typeof value === "number" ? value : null })}
    />
  );
  return (
    <Step number={4} title={t("stepWhen")} hint={t("stepWhenHint")}>
      <div className={classes.side}>
        <TextInput
          size="md"
          type="date"
          label={t("firstDay")}
          value={wish.firstDay}
          onChange={({ currentTarget }) => onChange({ firstDay: currentTarget.value })}
        />
        {wish.kind !== "day-pairs" && weeks("baselineWeeks")}
        {wish.kind === "rotation" && weeks("weeksPerArm")}
        {wish.kind !== "rotation" && wish.kind !== "day-pairs" && weeks("campaignWeeks")}
        {wish.kind === "day-pairs" && (
          <NumberInput
            size="md"
            label={t("pairsOfDays")}
            min={2}
            max={MAX_DAY_PAIRS}
            allowDecimal={false}
            value={wish.dayPairs ?? ""}
            onChange={(value) => onChange({ dayPairs: typeof value === "number" ? value : null })}
          />
        )}
        {wish.kind === "history" && (
          <NativeSelect
            size="md"
            label={t("historyArm")}
            value={wish.historyArm}
            onChange={({ currentTarget }) => onChange({ historyArm: armSchema.parse(currentTarget.value) })}
            data={(["mirror", "flyer"] as const).map((value) => ({ value, label: arms(`arm.${value}`) }))}
          />
        )}
      </div>
      {wish.kind !== "day-pairs" && <p className={classes.soft}>{t("baselineHint")}</p>}
      {experiment !== null && last !== undefined && (
        <p>{t("lasts", { from: day(experiment.firstDay), until: day(movedDay(last.untilDay, -1)) })}</p>
      )}
    </Step>
  );
}
