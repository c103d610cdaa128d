import { Button, NativeSelect, SegmentedControl, Textarea } from "@mantine/core";
import type { SubmitEvent } from "react";
import { useId, useState } from "react";
import {
  MAX_URGENT_LETTERS,
  type UrgentStyle,
  urgentStyleSchema,
} from "../../../../main/bridge/contract/urgent.ts";
import { useAction } from "../../bridge/use-action.dom.ts";
import { FailureNotice } from "../../parts/failure-notice.dom.tsx";
import { useFormat } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import classes from "./urgent.module.css";
import { urgentWords } from "./urgent-words.ts";

/** How long a message may stay, minutes. */
const MINUTES = [5, 15, 30, 60, 120, 480] as const;
const USUAL_MINUTES = 15;
const MINUTE_MS = 60_000;

/** Writes a message, shows how it will look, and puts it on all screens with one click. */
export function UrgentForm({ onDone }: { readonly onDone: () => void }) {
  const t = useTranslate(urgentWords);
  const format = useFormat();
  const show = useAction("urgent.show");
  const styleId = useId();
  const [text, setText] = useState("");
  const [style, setStyle] = useState<UrgentStyle>("notice");
  const [minutes, setMinutes] = useState<number>(USUAL_MINUTES);
  const [isMissing, setMissing] = useState(false);

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const words = text.trim();
    setMissing(words === "");
    if (words === "") return;
    const shown = await show.run({ text: words, style, minutes });
    if (shown.ok) onDone();
  }

  return (
    <form className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
      <div className={classes.fields}>
        <Textarea
          size="md"
          autoFocus
          autosize
          minRows={3}
          maxLength={MAX_URGENT_LETTERS}
          label={t("words")}
          description={t("wordsHint", { count: MAX_URGENT_LETTERS - text.length })}
          error={isMissing ? t("wordsMissing") : null}
          value={text}
          onChange={({ currentTarget }) => {
            setMissing(false);
            setText(currentTarget.value);
          }}
        />
        <div>
          <p id={styleId} className={classes.label}>
            {t("style")}
          </p>
          <SegmentedControl
            fullWidth
            size="md"
            aria-labelledby={styleId}
            value={style}
            onChange={(chosen) => setStyle(urgentStyleSchema.parse(chosen))}
            data={urgentStyleSchema.options.map((value) => ({ value, label: t(`style.${value}`) }))}
          />
        </div>
        <NativeSelect
          size="md"
          label={t("until")}
          description={t("untilHint")}
          value={String(minutes)}
          onChange={({ currentTarget }) => setMinutes(Number(currentTarget.value))}
          data={MINUTES.map((value) => ({ value: String(value), label: format.duration(value * MINUTE_MS) }))}
        />
      </div>
      <div className={classes.look} data-style={style} aria-hidden="true">
        <span className={classes.looked}>{text.trim() === "" ? t("lookEmpty") : text}</span>
      </div>
      {show.failure && <FailureNotice failure={show.failure} />}
      <div className={classes.buttons}>
        <Button type="submit" size="md" loading={show.busy}>
          {t("show")}
        </Button>
        <Button variant="default" size="md" onClick={onDone}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
