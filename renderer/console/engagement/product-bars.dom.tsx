import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";
import type { Cell } from "../../../main/report/schema/cell.ts";
import { useCatalogue } from "../garments/catalogue-context.dom.tsx";
import { ProductPicture } from "../parts/product-picture.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { barOfCell } from "./bar-of-cell.ts";
import classes from "./engagement.module.css";
import { engagementWords } from "./engagement-words.ts";
import own from "./product-bars.module.css";
import { useSmallestPrinted } from "./smallest-printed.dom.ts";
import { useProductName } from "./use-product-name.dom.ts";

/** Rows that are drawn at first, and each time that more are asked for. */
const ROWS_AT_FIRST = 6;
const ROWS_MORE = 50;
/** So few more are drawn without being asked for: a button would take their place. */
const ROWS_TO_SPARE = 2;

/** One product: its bar, the larger count that the bar is a part of (null: none), and both in words. */
export interface ProductBar {
  readonly productId: string;
  readonly count: Cell;
  readonly whole: Cell | null;
  readonly words: ReactNode;
}

/** Products in their order, each with a bar from zero, all to one measure. */
export function ProductBars({ bars }: { readonly bars: readonly ProductBar[] }) {
  const t = useTranslate(engagementWords);
  const format = useFormat();
  const catalogue = useCatalogue();
  const nameOf = useProductName();
  const limit = useSmallestPrinted();
  const [asked, setAsked] = useState(ROWS_AT_FIRST);
  const rows = bars.length <= asked + ROWS_TO_SPARE ? bars.length : asked;
  const lengthOf = (cell: Cell | null): number => (cell ? barOfCell(cell, limit).length : 0);
  const longest = Math.max(1, ...bars.map(({ count, whole }) => Math.max(lengthOf(count), lengthOf(whole))));
  const percent = (cell: Cell): string => `${(100 * lengthOf(cell)) / longest}%`;
  return (
    <>
      <ol className={own.bars}>
        {bars.slice(0, rows).map(({ count, productId, whole, words }) => (
          <li key={productId} className={own.row}>
            <ProductPicture product={catalogue.product(productId)} widthPixels={36} />
            <div className={own.what}>
              <div className={own.words}>
                <span className={own.name}>{nameOf(productId)}</span>
                <span className={own.count}>{words}</span>
              </div>
              <div className={own.track} aria-hidden="true">
                {whole && <span className={own.whole} style={{ width: percent(whole) }} />}
                <span
                  className={own.bar}
                  data-kind={barOfCell(count, limit).kind}
                  style={{ width: percent(count) }}
                />
              </div>
            </div>
          </li>
        ))}
      </ol>
      {bars.length > rows && (
        <Button
          className={`${classes.start} no-print`}
          variant="default"
          onClick={() => setAsked(rows + ROWS_MORE)}
        >
          {t("moreRows", { count: format.count(Math.min(ROWS_MORE, bars.length - rows)) })}
        </Button>
      )}
    </>
  );
}
