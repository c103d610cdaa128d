import { Radio } from "@mantine/core";
import { useTranslate } from "../../words/use-translate.dom.ts";
import classes from "./put.module.css";
import { putWords } from "./put-words.ts";
import type { Wish } from "./wish.ts";

/** Whether what is on already stays on beside it: nobody expects the campaign of last season between the new pictures. */
export function TurnsField({
  wish,
  onChange,
}: {
  readonly wish: Wish;
  readonly onChange: (changes: Partial<Wish>) => void;
}) {
  const t = useTranslate(putWords);
  return (
    <Radio.Group
      label={t("turns")}
      value={wish.alone ? "alone" : "beside"}
      onChange={(value) => onChange({ alone: value === "alone" })}
    >
      <div className={classes.radios}>
        <Radio value="beside" label={t("beside")} />
        <Radio value="alone" label={t("alone")} />
      </div>
    </Radio.Group>
  );
}
