import { across, cross, dot, unit, type Vector } from "./vector.ts";

/** A rotation: x, y, z, w; length one. */
export type Quaternion = readonly [number, number, number, number];

/** Turns a vector. */
export function rotate(q: Quaternion, v: Vector): Vector {
  const t = cross([q[0], q[1], q[2]], v);
  const u = cross([q[0], q[1], q[2]], t);
  return [v[0] + 2 * (q[3] * t[0] + u[0]), v[1] + 2 * (q[3] * t[1] + u[1]), v[2] + 2 * (q[3] * t[2] + u[2])];
}

/** First `b`, then `a`. */
export function multiply(a: Quaternion, b: Quaternion): Quaternion {
  return [
    a[3] * b[0] + a[0] * b[3] + a[1] * b[2] - a[2] * b[1],
    a[3] * b[1] - a[0] * b[2] + a[1] * b[3] + a[2] * b[0],
    a[3] * b[2] + a[0] * b[1] - a[1] * b[0] + a[2] * b[3],
    a[3] * b[3] - a[0] * b[0] - a[1] * b[1] - a[2] * b[2],
  ];
}

export function conjugate(q: Quaternion): Quaternion {
  return [-q[0], -q[1], -q[2], q[3]];
}

/** Between two rotations the short way; exact at the ends, near enough to even speed between. */
export function blend(a: Quaternion, b: Quaternion, share: number): Quaternion {
  const near = a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3] < 0 ? -1 : 1;
  const at = (i: 0 | 1 | 2 | 3) => a[i] * (1 - share) + near * b[i] * share;
  return normalized([at(0), at(1), at(2), at(3)]);
}

/**
 * The rotation that takes `restDirection` to `direction` and turns about it so that `restSide` comes to
 * lie as near to `side` as it can. Sides need not be at right angles; lengths do not matter.
 */
export function aim(restDirection: Vector, restSide: Vector, direction: Vector, side: Vector): Quaternion {
  return multiply(frame(direction, side), conjugate(frame(restDirection, restSide)));
}

/** The smallest rotation that takes one direction to another. */
export function swing(from: Vector, to: Vector): Quaternion {
  const a = unit(from);
  const b = unit(to);
  const cosine = dot(a, b);
  if (cosine < -0.999_999) {
    const axis = unit(across(Math.abs(a[0]) < 0.9 ? [1, 0, 0] : [0, 1, 0], a));
    return [axis[0], axis[1], axis[2], 0];
  }
  const axis = cross(a, b);
  return normalized([axis[0], axis[1], axis[2], 1 + cosine]);
}

/** The rotation whose y axis is `direction` and whose x axis lies towards `side`. */
function frame(direction: Vector, side: Vector): Quaternion {
  const y = unit(direction);
  const spare: Vector = Math.abs(y[0]) < 0.9 ? [1, 0, 0] : [0, 0, 1];
  const x = unit(across(side, y), unit(across(spare, y)));
  const z = cross(x, y);
  return fromAxes(x, y, z);
}

function fromAxes(x: Vector, y: Vector, z: Vector): Quaternion {
  const trace = x[0] + y[1] + z[2];
  if (trace > 0) return normalized([y[2] - z[1], z[0] - x[2], x[1] - y[0], trace + 1]);
  if (x[0] >= y[1] && x[0] >= z[2]) {
    return normalized([1 + x[0] - y[1] - z[2], y[0] + x[1], z[0] + x[2], y[2] - z[1]]);
  }
  if (y[1] >= z[2]) return normalized([y[0] + x[1], 1 - x[0] + y[1] - z[2], z[1] + y[2], z[0] - x[2]]);
  return normalized([z[0] + x[2], z[1] + y[2], 1 - x[0] - y[1] + z[2], x[1] - y[0]]);
}

function normalized(q: Quaternion): Quaternion {
  const size = Math.hypot(q[0], q[1], q[2], q[3]);
  return size < 1e-12 ? [0, 0, 0, 1] : [q[0] / size, q[1] / size, q[2] / size, q[3] / size];
}
