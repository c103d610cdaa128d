import { useTranslate } from "../words/use-translate.dom.ts";
import { partsWords } from "./parts-words.ts";
import classes from "./simulated-mark.module.css";
import { Term } from "./term.dom.tsx";

/** Says that the numbers beside it were made up for a demonstration. */
export function SimulatedMark() {
  const t = useTranslate(partsWords);
  return (
    <span className={classes.mark}>
      <Term meaning={t("simulatedWhy")}>{t("simulated")}</Term>
    </span>
  );
}
