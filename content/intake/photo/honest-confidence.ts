/**
 * What the readers' own measures of clearness are worth: the share of places within 3 % of the truth, of 1,400 places of
 * 155 made photos (13 garments of the CC0 outfits, 90 drawn ones), joined by straight lines.
 */
const WORTH = [
  [0, 0],
  [0.5, 0.4],
  [0.7, 0.6],
  [0.8, 0.9],
  [1, 0.97],
] as const satisfies readonly (readonly [clearness: number, right: number])[];

/** How likely a place lies within 3 % of the garment's size of where it is, 0..1, from how clearly it was seen. */
export function honestConfidence(clearness: number): number {
  for (const [at, [from, low]] of WORTH.entries()) {
    const next = WORTH[at + 1];
    if (next === undefined) break;
    const [to, high] = next;
    if (clearness <= to) return low + ((high - low) * Math.max(0, clearness - from)) / (to - from);
  }
  return WORTH[WORTH.length - 1]?.[1] ?? 1;
}
