import type { Cell } from "../../../main/report/schema/cell.ts";
import { partsWords } from "../parts/parts-words.ts";
import { Term } from "../parts/term.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { cellText } from "./cell-text.ts";
import { engagementWords } from "./engagement-words.ts";
import { useSmallestPrinted } from "./smallest-printed.dom.ts";

/** A count; signs that stand for none open their meaning. */
export function CellMark({ cell }: { readonly cell: Cell }) {
  const t = useTranslate(partsWords);
  const words = useTranslate(engagementWords);
  const format = useFormat();
  const limit = useSmallestPrinted();
  const text = cellText(cell, t, format, limit);
  switch (cell.state) {
    case "measured":
      return text;
    case "suppressed":
      return (
        <Term name={text} meaning={words("cell.suppressed", { limit })}>
          {text}
        </Term>
      );
    case "hidden":
      return <Term meaning={words("cell.hidden", { limit })}>{text}</Term>;
    case "not-measured":
      return <Term meaning={t("notMeasured")}>{text}</Term>;
  }
}
