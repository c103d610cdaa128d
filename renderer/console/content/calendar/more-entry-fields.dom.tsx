import { ActionIcon, Button, Select, TextInput } from "@mantine/core";
import {
  type Criterion,
  MAX_CRITERIA,
  type ScheduleEntry,
} from "../../../../content/schema/signage/schedule-entry.ts";
import { Icon } from "../../parts/icon.dom.tsx";
import { ScreenTagsField } from "../../screens/screen-tags-field.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import classes from "./calendar.module.css";
import { entryWords } from "./entry-words.ts";
import { MetricField } from "./metric-field.dom.tsx";

const CONDITIONS = ["set", "eq", "neq", "gt", "gte", "lt", "lte", "contains", "ncontains"] as const;

/** What is seldom needed: on which screens, on what condition. */
export function MoreEntryFields({
  entry,
  onChange,
}: {
  readonly entry: ScheduleEntry;
  readonly onChange: (changes: Partial<ScheduleEntry>) => void;
}) {
  const t = useTranslate(entryWords);
  const { criteria } = entry;
  const setCriterion = (at: number, changes: Partial<Criterion>) => {
    const before = criteria[at];
    if (before !== undefined) onChange({ criteria: criteria.with(at, { ...before, ...changes }) });
  };
  return (
    <div className={classes.within}>
      <ScreenTagsField
        label={t("tags")}
        hint={t("tagsHint")}
        tags={entry.screenTags}
        onChange={(screenTags) => onChange({ screenTags })}
      />
      <h3>{t("criteria")}</h3>
      <p className={classes.soft}>{t("criteriaHint")}</p>
      {criteria.map((criterion, at) => (
        // Conditions have no name of their own; they are only added and taken away at their place.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at} className={classes.criterion}>
          <MetricField metric={criterion.metric} onChange={(metric) => setCriterion(at, { metric })} />
          <Select
            aria-label={t("condition")}
            allowDeselect={false}
            value={criterion.condition}
            data={CONDITIONS.map((value) => ({ value, label: t(`condition.${value}`) }))}
            onChange={(chosen) => {
              const condition = CONDITIONS.find((each) => each === chosen);
              if (condition !== undefined) setCriterion(at, { condition });
            }}
          />
          <TextInput
            aria-label={t("value")}
            placeholder={t("value")}
            value={criterion.value}
            onChange={(typed) => {
              const value = typed.currentTarget.value;
              setCriterion(at, { value, type: isNumber(value) ? "number" : "string" });
            }}
          />
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={t("takeCriterion")}
            onClick={() => onChange({ criteria: criteria.toSpliced(at, 1) })}
          >
            <Icon name="close" />
          </ActionIcon>
        </div>
      ))}
      <div>
        <Button
          variant="subtle"
          disabled={criteria.length >= MAX_CRITERIA}
          onClick={() =>
            onChange({ criteria: [...criteria, { metric: "", condition: "eq", value: "", type: "string" }] })
          }
        >
          {t("addCriterion")}
        </Button>
      </div>
    </div>
  );
}

function isNumber(text: string): boolean {
  return text.trim() !== "" && Number.isFinite(Number(text));
}
