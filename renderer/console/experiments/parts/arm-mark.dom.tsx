import type { Arm } from "../../../../content/experiment/schema/experiment.ts";
import { Term } from "../../parts/term.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import classes from "./arm-mark.module.css";
import { armWords } from "./arm-words.ts";

/** An arm by pattern and word; the word opens what the arm is. */
export function ArmMark({ arm }: { readonly arm: Arm }) {
  const t = useTranslate(armWords);
  return (
    <span className={classes.named}>
      <span className={classes.swatch} data-arm={arm} aria-hidden="true" />
      <Term meaning={t(`armMeaning.${arm}`)}>{t(`arm.${arm}`)}</Term>
    </span>
  );
}
