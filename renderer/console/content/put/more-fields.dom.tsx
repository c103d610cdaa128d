import { Checkbox, NumberInput, Radio, Textarea, TextInput } from "@mantine/core";
import { useTranslate } from "../../words/use-translate.dom.ts";
import classes from "./put.module.css";
import { putWords } from "./put-words.ts";
import type { Wish } from "./wish.ts";

const MIN_STAY_SECONDS = 1;
const MAX_STAY_SECONDS = 3_600;

/** Choices that are usually left as they are, and the date on which the files themselves expire. */
export function MoreFields({
  wish,
  isOne,
  onChange,
}: {
  readonly wish: Wish;
  /** A single file is put on: only then can one sentence say what it shows. */
  readonly isOne: boolean;
  readonly onChange: (changes: Partial<Wish>) => void;
}) {
  const t = useTranslate(putWords);
  return (
    <>
      {isOne && (
        <Textarea
          label={t("alt")}
          description={t("altHint")}
          autosize
          minRows={1}
          maxRows={4}
          maxLength={500}
          value={wish.alt}
          onChange={(typing) => onChange({ alt: typing.currentTarget.value })}
        />
      )}
      <Radio.Group
        label={t("fill")}
        value={wish.fill}
        onChange={(value) => onChange({ fill: value === "contain" ? "contain" : "cover" })}
      >
        <div className={classes.radios}>
          <Radio value="cover" label={t("cover")} />
          <Radio value="contain" label={t("contain")} />
        </div>
      </Radio.Group>
      <NumberInput
        label={t("stay")}
        suffix={` ${t("seconds")}`}
        min={MIN_STAY_SECONDS}
        max={MAX_STAY_SECONDS}
        allowDecimal={false}
        clampBehavior="strict"
        w={180}
        value={wish.stayMs / 1_000}
        onChange={(value) =>
          onChange({ stayMs: 1_000 * Math.max(MIN_STAY_SECONDS, Math.round(Number(value))) })
        }
      />
      <div className={classes.group}>
        <Checkbox
          label={t("expires")}
          checked={wish.expires}
          onChange={(change) => onChange({ expires: change.currentTarget.checked })}
        />
        {wish.expires && (
          <div className={classes.within}>
            <TextInput
              type="datetime-local"
              label={t("expiresAt")}
              description={t("expiresHint")}
              value={wish.expiresAt}
              onChange={(change) => onChange({ expiresAt: change.currentTarget.value })}
            />
          </div>
        )}
      </div>
    </>
  );
}
