/** A count as `today.get` prints it ("12" or "<5"), in the country's digits. */
export function printedCount(text: string, count: (value: number) => string): string {
  return /^\d+$/.test(text) ? count(Number(text)) : text;
}
