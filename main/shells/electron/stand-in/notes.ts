/** Most notes that are kept; main makes about a dozen. */
const MAX_NOTES = 200;
const kept: string[] = [];

/** What main did, oldest first, for the test to read. */
export const notes: readonly string[] = kept;

/** Writes down what main did. */
export function note(text: string): void {
  if (kept.length < MAX_NOTES) kept.push(text);
}
