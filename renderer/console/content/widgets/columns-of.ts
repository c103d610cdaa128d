import { MAX_TABLE_COLUMNS } from "../../../../content/schema/signage/widget.ts";

/** The chosen columns in the order of their table, no more than a sign shows. */
export function columnsOf(known: readonly string[], chosen: readonly string[]): readonly string[] {
  return known.filter((name) => chosen.includes(name)).slice(0, MAX_TABLE_COLUMNS);
}
