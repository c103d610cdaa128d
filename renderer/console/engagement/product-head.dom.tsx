import { Icon } from "../parts/icon.dom.tsx";
import { Term } from "../parts/term.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import classes from "./engagement.module.css";
import { engagementWords } from "./engagement-words.ts";
import { PRODUCT_COLUMNS, type ProductColumn, type ProductOrder } from "./sorted-products.ts";

/** Column heads: the word opens its meaning, the arrow sorts. */
export function ProductHead({
  order,
  onSort,
}: {
  readonly order: ProductOrder;
  readonly onSort: (column: ProductColumn) => void;
}) {
  const t = useTranslate(engagementWords);
  return (
    <thead>
      <tr>
        {PRODUCT_COLUMNS.map((column) => {
          const chosen = order.column === column;
          const name = t(`column.${column}`);
          return (
            <th
              key={column}
              scope="col"
              aria-sort={chosen ? (order.descending ? "descending" : "ascending") : "none"}
            >
              <span className={classes.columnHead}>
                {/* A head is drawn anew on each printed page, but browsers leave buttons out of the copies. */}
                <span className="only-print">{name}</span>
                <span className="no-print">
                  {column === "product" ? name : <Term meaning={t(`columnMeaning.${column}`)}>{name}</Term>}
                </span>
                <button
                  type="button"
                  className={`${classes.sort} no-print`}
                  data-chosen={chosen}
                  aria-label={t("sortBy", { column: name })}
                  onClick={() => onSort(column)}
                >
                  <Icon name={chosen && !order.descending ? "up" : "down"} size={16} />
                </button>
              </span>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
