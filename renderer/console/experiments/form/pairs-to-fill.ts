/** As many pairs as the sites need, those that were filled first; empty names are still to be chosen. */
export function pairsToFill(
  pairs: readonly (readonly [string, string])[],
  sites: number,
): readonly (readonly [string, string])[] {
  const wanted = Math.max(1, Math.floor(sites / 2));
  return Array.from({ length: wanted }, (_, index) => pairs[index] ?? ["", ""]);
}
