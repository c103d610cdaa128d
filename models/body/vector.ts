/** A point or direction: x, y, z. */
export type Vector = readonly [number, number, number];

export function add(a: Vector, b: Vector): Vector {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}
export function subtract(a: Vector, b: Vector): Vector {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}
export function scale(a: Vector, factor: number): Vector {
  return [a[0] * factor, a[1] * factor, a[2] * factor];
}
export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
export function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}
export function length(a: Vector): number {
  return Math.hypot(a[0], a[1], a[2]);
}
/** From `a` at 0 to `b` at 1, in a straight line. */
export function mix(a: Vector, b: Vector, share: number): Vector {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share];
}
/** Length one; a vector too short to have a direction gives `otherwise`. */
export function unit(a: Vector, otherwise: Vector = [0, 1, 0]): Vector {
  const size = length(a);
  return size < 1e-9 ? otherwise : scale(a, 1 / size);
}
/** The part of `a` at right angles to the unit vector `axis`. */
export function across(a: Vector, axis: Vector): Vector {
  return subtract(a, scale(axis, dot(a, axis)));
}
/** 0 below `from`, 1 above `to`, smooth in between. */
export function smoothStep(from: number, to: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
}
