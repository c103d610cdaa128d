import { Icon } from "../parts/icon.dom.tsx";
import { partsWords } from "../parts/parts-words.ts";
import { Term } from "../parts/term.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import own from "./breakdown.module.css";
import {
  type BreakdownRow,
  COLUMNS,
  type ColumnId,
  type Dimension,
  type Field,
} from "./breakdown-columns.ts";
import { type BreakdownOrder, orderAfter } from "./breakdown-order.ts";
import { CellMark } from "./cell-mark.dom.tsx";
import { rateText } from "./cell-text.ts";
import classes from "./engagement.module.css";
import { engagementWords } from "./engagement-words.ts";
import { exactDuration } from "./exact-duration.ts";
import { useSmallestPrinted } from "./smallest-printed.dom.ts";
import { useColumnMeaning } from "./use-column-meaning.dom.ts";
import { useRateFormat } from "./use-rate-format.dom.ts";

export interface BreakdownTableProps {
  readonly dimension: Dimension;
  readonly rows: readonly BreakdownRow[];
  readonly nameOf: (id: string | null) => string;
  readonly order: BreakdownOrder;
  readonly onOrder: (order: BreakdownOrder) => void;
}

/** Rows with a column a count. Heads open their meaning, and order the rows by an arrow. */
export function BreakdownTable({ dimension, rows, nameOf, order, onOrder }: BreakdownTableProps) {
  const t = useTranslate(engagementWords);
  const columns: readonly ColumnId[] = COLUMNS[dimension];
  return (
    <table className={`${classes.table} ${own.table}`} data-dimension={dimension}>
      <thead>
        <tr>
          <Head {...{ dimension, order, onOrder }} column="name" />
          {columns.map((column) => (
            <Head key={column} {...{ dimension, order, onOrder, column }} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ fields, id }) => (
          <tr key={id ?? ""}>
            <th scope="row">{nameOf(id)}</th>
            {columns.map((column) => (
              <td key={column} data-label={t(`column.${column}`)}>
                <FieldMark field={fields[column]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head({
  dimension,
  column,
  order,
  onOrder,
}: Pick<BreakdownTableProps, "dimension" | "order" | "onOrder"> & {
  readonly column: BreakdownOrder["column"];
}) {
  const t = useTranslate(engagementWords);
  const meaningOf = useColumnMeaning(dimension);
  const chosen = order.column === column;
  const name = t(column === "name" ? `dimension.${dimension}` : `column.${column}`);
  return (
    <th scope="col" aria-sort={chosen ? (order.descending ? "descending" : "ascending") : "none"}>
      <span className={classes.columnHead}>
        {/* A head is drawn anew on each printed page, but browsers leave buttons out of the copies. */}
        <span className="only-print">{name}</span>
        <span className="no-print">
          {column === "name" ? name : <Term meaning={meaningOf(column)}>{name}</Term>}
        </span>
        <button
          type="button"
          className={`${classes.sort} no-print`}
          data-chosen={chosen}
          aria-label={t("by.sort", { column: name })}
          onClick={() => onOrder(orderAfter(order, column))}
        >
          <Icon name={chosen && !order.descending ? "up" : "down"} size={16} />
        </button>
      </span>
    </th>
  );
}

function FieldMark({ field }: { readonly field: Field | undefined }) {
  const parts = useTranslate(partsWords);
  const format = useFormat();
  const rate = useRateFormat();
  const limit = useSmallestPrinted();
  switch (field?.kind) {
    case undefined:
      return "–";
    case "cell":
      return <CellMark cell={field.cell} />;
    case "rate":
      return rateText(field.rate, parts, format, limit);
    case "minutes":
      return field.minutes === null ? "–" : format.duration(field.minutes * 60_000);
    case "duration":
      return field.durationMs === null ? "–" : exactDuration(field.durationMs, format);
    case "per-hour":
      return rate(field.count);
  }
}
