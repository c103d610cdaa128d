/** Text as a literal of SQL. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Texts as the list of an `IN` or of `read_parquet`, without its brackets. */
export function sqlTexts(texts: readonly string[]): string {
  return texts.map(sqlText).join(", ");
}
