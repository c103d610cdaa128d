import { matches } from "../parts/matches.ts";
import type { BreakdownRow, ColumnId, Field } from "./breakdown-columns.ts";
import { compareCells } from "./cell-text.ts";

/** A column that rows are ordered by; `name` is the first one. */
export interface BreakdownOrder {
  readonly column: ColumnId | "name";
  readonly descending: boolean;
}

/** The order after a column's head was pressed: names upwards first, numbers downwards first. */
export function orderAfter(order: BreakdownOrder, column: BreakdownOrder["column"]): BreakdownOrder {
  if (order.column === column) return { column, descending: !order.descending };
  return { column, descending: column !== "name" };
}

/** Rows whose name or id holds the search, in order; equal ones by name, as the language orders it. */
export function orderedRows(
  rows: readonly BreakdownRow[],
  nameOf: (id: string | null) => string,
  search: string,
  { column, descending }: BreakdownOrder,
  locale: string,
): readonly BreakdownRow[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  const direction = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, name: nameOf(row.id) }))
    .filter(({ name, row }) => search.trim() === "" || matches(search, [name, row.id]))
    .toSorted((a, b) => {
      const byName = collator.compare(a.name, b.name);
      if (column === "name") return direction * byName;
      return direction * compareFields(a.row.fields[column], b.row.fields[column]) || byName;
    })
    .map(({ row }) => row);
}

function compareFields(a: Field | undefined, b: Field | undefined): number {
  if (a?.kind === "cell" && b?.kind === "cell") return compareCells(a.cell, b.cell);
  return rankOf(a) - rankOf(b);
}

/** What has no number comes below every number. */
function rankOf(field: Field | undefined): number {
  switch (field?.kind) {
    case undefined:
    case "cell":
      return -1;
    case "rate":
      return field.rate.share ?? -1;
    case "minutes":
      return field.minutes ?? -1;
    case "duration":
      return field.durationMs ?? -1;
    case "per-hour":
      return field.count ?? -1;
  }
}
