const FULL = 255;

/** The four strongest weights of a row as joints and bytes with the sum 255. */
export function strongestFour(row: ArrayLike<number>): {
  readonly joints: readonly number[];
  readonly weights: readonly number[];
} {
  const ranked = Array.from(row, (weight, joint) => ({ weight, joint }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 4);
  const sum = ranked.reduce((total, { weight }) => total + weight, 0);
  const bytes = ranked.map(({ weight }) => Math.round((weight / sum) * FULL));
  const rest = bytes.slice(1).reduce((total, byte) => total + byte, 0);
  return {
    joints: ranked.map(({ joint }, index) => ((bytes[index] ?? 0) > 0 ? joint : 0)),
    weights: [FULL - rest, ...bytes.slice(1)],
  };
}
