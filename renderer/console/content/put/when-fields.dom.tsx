import { Checkbox, Chip, SegmentedControl, TextInput } from "@mantine/core";
import { WEEKDAYS, weekdaySchema } from "../../../../content/schema/signage/schedule-entry.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import classes from "./put.module.css";
import { putWords } from "./put-words.ts";
import type { Wish } from "./wish.ts";

/** When something is shown: always or from until, and the hours of the day. */
export function WhenFields({
  wish,
  onChange,
}: {
  readonly wish: Wish;
  readonly onChange: (changes: Partial<Wish>) => void;
}) {
  const t = useTranslate(putWords);
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{t("when")}</legend>
      <SegmentedControl
        size="md"
        aria-label={t("when")}
        value={wish.when}
        onChange={(when) => onChange({ when: when as Wish["when"] })}
        data={(["always", "span"] as const).map((value) => ({ value, label: t(value) }))}
      />
      {wish.when === "span" && (
        <div className={classes.pair}>
          <TextInput
            type="datetime-local"
            label={t("from")}
            description={t("fromHint")}
            value={wish.from}
            onChange={(change) => onChange({ from: change.currentTarget.value })}
          />
          <TextInput
            type="datetime-local"
            label={t("until")}
            description={t("untilHint")}
            value={wish.until}
            onChange={(change) => onChange({ until: change.currentTarget.value })}
          />
        </div>
      )}
      <Checkbox
        label={t("onlyHours")}
        checked={wish.onlyHours}
        onChange={(change) => onChange({ onlyHours: change.currentTarget.checked })}
      />
      {wish.onlyHours && (
        <div className={classes.within}>
          <div className={classes.pair}>
            <TextInput
              type="time"
              label={t("fromTime")}
              value={wish.fromTime}
              onChange={(change) => onChange({ fromTime: change.currentTarget.value })}
            />
            <TextInput
              type="time"
              label={t("untilTime")}
              value={wish.untilTime}
              onChange={(change) => onChange({ untilTime: change.currentTarget.value })}
            />
          </div>
          <Chip.Group
            multiple
            value={[...wish.weekdays]}
            onChange={(chosen) => onChange({ weekdays: chosen.map((each) => weekdaySchema.parse(each)) })}
          >
            <div className={classes.days} role="group" aria-label={t("weekdays")}>
              {WEEKDAYS.map((day) => (
                <Chip key={day} value={day} size="md">
                  {t(`day.${day}`)}
                </Chip>
              ))}
            </div>
          </Chip.Group>
        </div>
      )}
    </fieldset>
  );
}
