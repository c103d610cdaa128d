/** A whole number from 0: of the values in a span the only ones that a report reckons with. Throws at any other. */
export function countOf(value: unknown): number {
  const count = Number(value);
  if (!Number.isSafeInteger(count) || count < 0) throw new Error(`"${String(value)}" is no count.`);
  return count;
}
