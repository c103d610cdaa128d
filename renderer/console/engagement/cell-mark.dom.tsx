import type { Cell } from "../../../main/report/schema/engagement.ts";
import { partsWords } from "../parts/parts-words.ts";
import { Term } from "../parts/term.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { cellText } from "./cell-text.ts";

/** A count; signs that stand for none open their meaning. */
export function CellMark({ cell }: { readonly cell: Cell }) {
  const t = useTranslate(partsWords);
  const format = useFormat();
  const text = cellText(cell, t, format);
  switch (cell.state) {
    case "measured":
      return text;
    case "suppressed":
      return (
        <Term name={text} meaning={t("suppressed")}>
          {text}
        </Term>
      );
    case "hidden":
      return <Term meaning={t("hidden")}>{text}</Term>;
    case "not-measured":
      return <Term meaning={t("notMeasured")}>{text}</Term>;
  }
}
