import { useTranslate } from "../words/use-translate.dom.ts";
import type { ColumnId, Dimension } from "./breakdown-columns.ts";
import { engagementWords } from "./engagement-words.ts";
import { useDefinition } from "./use-definition.dom.ts";

/** What a column of the breakdown counts. */
export function useColumnMeaning(dimension: Dimension): (column: ColumnId) => string {
  const t = useTranslate(engagementWords);
  const define = useDefinition();
  return (column) => {
    switch (column) {
      case "handOffs":
      case "bought":
      case "rate":
      case "perHour":
      case "shown":
        return t(`columnMeaning.${column}`);
      case "visits":
        return define(dimension === "campaign" ? "campaign" : "visits");
      case "tryOns":
        return define(dimension === "product" ? "garments-tried" : "try-on");
      case "garmentsTried":
        return define("garments-tried");
      case "before":
        return define("before");
      case "requests":
        return define("requests");
      case "sizeRequests":
        return define("size-requests");
      case "missingSizes":
        return define("missing-sizes");
      case "up":
        return define("up");
      case "dwell":
        return define("dwell");
      case "response":
        return define("response");
    }
  };
}
