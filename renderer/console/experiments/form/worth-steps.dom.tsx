import { Button, CloseButton, NumberInput, TextInput } from "@mantine/core";
import { useState } from "react";
import { MAX_LOOKS } from "../../../../content/experiment/schema/experiment.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useNumberFormat } from "../parts/use-number-format.dom.ts";
import type { StepProps } from "./experiment-form.dom.tsx";
import classes from "./form.module.css";
import { formWords } from "./form-words.ts";
import { Step } from "./step.dom.tsx";

/** What would pay off, and how many false alarms are accepted: set before there is a result. */
export function WorthStep({ wish, onChange }: StepProps) {
  const t = useTranslate(formWords);
  return (
    <Step number={5} title={t("stepWorth")} hint={t("stepWorthHint")}>
      <div className={classes.side}>
        <NumberInput
          size="md"
          label={t("worthwhile")}
          description={t("worthwhileHint")}
          min={0}
          max={200}
          decimalScale={1}
          value={wish.worthwhilePercent ?? ""}
          onChange={(value) => onChange({ worthwhilePercent: typeof value === "number" ? value : null })}
        />
        <NumberInput
          size="md"
          label={t("alpha")}
          description={t("alphaHint")}
          min={0.1}
          max={20}
          decimalScale={1}
          value={wish.alphaPercent ?? ""}
          onChange={(value) => onChange({ alphaPercent: typeof value === "number" ? value : null })}
        />
      </div>
    </Step>
  );
}

/** Days on which the result is looked at before the end. */
export function LookStep({ wish, onChange }: StepProps) {
  const t = useTranslate(formWords);
  const { day } = useNumberFormat();
  const [next, setNext] = useState("");
  const canAdd = next !== "" && !wish.looks.includes(next) && wish.looks.length < MAX_LOOKS;
  return (
    <Step number={7} title={t("stepLooks")} hint={t("stepLooksHint")}>
      {wish.looks.length > 0 && (
        <ul className={classes.looks}>
          {wish.looks.map((look) => (
            <li key={look} className={classes.side}>
              <span>{day(look)}</span>
              <CloseButton
                className={classes.narrow ?? ""}
                size="lg"
                aria-label={t("removeLook", { day: day(look) })}
                onClick={() => onChange({ looks: wish.looks.filter((each) => each !== look) })}
              />
            </li>
          ))}
        </ul>
      )}
      <div className={classes.side}>
        <TextInput
          size="md"
          type="date"
          label={t("looks")}
          value={next}
          onChange={({ currentTarget }) => setNext(currentTarget.value)}
        />
        <Button
          className={classes.narrow ?? ""}
          size="md"
          variant="default"
          disabled={!canAdd}
          onClick={() => {
            onChange({ looks: [...wish.looks, next] });
            setNext("");
          }}
        >
          {t("addLook")}
        </Button>
      </div>
    </Step>
  );
}
