import { TextInput } from "@mantine/core";
import { civilTimeSchema } from "../../../../content/schema/signage/civil.ts";
import type { Widget } from "../../../../content/schema/signage/widget.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { widgetsWords } from "./widgets-words.ts";
import { WordsField } from "./words-field.dom.tsx";

type Countdown = Extract<Widget, { kind: "countdown" }>;

/** Until when is counted, and the words before and after. */
export function CountdownFields({
  widget,
  onChange,
}: {
  readonly widget: Countdown;
  readonly onChange: (widget: Countdown) => void;
}) {
  const t = useTranslate(widgetsWords);
  return (
    <>
      <TextInput
        type="datetime-local"
        label={t("until")}
        value={widget.until}
        onChange={(typed) => {
          const until = civilTimeSchema.safeParse(typed.currentTarget.value);
          if (until.success) onChange({ ...widget, until: until.data });
        }}
      />
      <WordsField
        label={t("before")}
        text={widget.before}
        onChange={(before) => onChange({ ...widget, before })}
      />
      <WordsField
        label={t("after")}
        text={widget.after}
        onChange={(after) => onChange({ ...widget, after })}
      />
    </>
  );
}
