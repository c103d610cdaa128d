/** Widest text of one field; longer ones are cut, as no cell of a report is a document. */
const MAX_FIELD_LENGTH = 500;

/**
 * One field after RFC 4180. Text that a spreadsheet would run as a formula gets an apostrophe before it.
 * Source: OWASP, CSV Injection.
 */
export function csvField(value: string | number): string {
  if (typeof value === "number") return String(value);
  const harmless = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  const cut = harmless.slice(0, MAX_FIELD_LENGTH);
  return /[",\r\n]/.test(cut) ? `"${cut.replaceAll('"', '""')}"` : cut;
}

/** Rows as CSV text: comma, CRLF, the same number of fields in each. */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(csvField).join(",")}\r\n`).join("");
}
