/** A point or direction: x to the wearer's left, y up, z to the front. */
export type Vector = readonly [number, number, number];

export const add = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtract = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Vector, by: number): Vector => [a[0] * by, a[1] * by, a[2] * by];
export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const length = (a: Vector): number => Math.hypot(a[0], a[1], a[2]);
export const mix = (a: Vector, b: Vector, share: number): Vector => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
];
export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
/** Unit vector along `a`; the zero vector stays zero. */
export const normalize = (a: Vector): Vector => {
  const size = length(a);
  return size > 1e-12 ? scale(a, 1 / size) : [0, 0, 0];
};
/** Mean of some points; the origin for none. */
export const mean = (points: readonly Vector[]): Vector =>
  scale(
    points.reduce<Vector>((sum, point) => add(sum, point), [0, 0, 0]),
    1 / Math.max(1, points.length),
  );
/** Point `index` of a packed array of 3 numbers a point. */
export const vectorAt = (packed: ArrayLike<number>, index: number): Vector => [
  packed[3 * index] ?? 0,
  packed[3 * index + 1] ?? 0,
  packed[3 * index + 2] ?? 0,
];
/** 0 below `low`, 1 above `high`, smooth between. */
export function smoothstep(low: number, high: number, value: number): number {
  const share = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return share * share * (3 - 2 * share);
}
