import { type Vector, vectorAt } from "../../garments/build/vector.ts";
import { BODY_PARTS } from "../../garments/schema/garment-asset.ts";
import type { IntakeBody } from "./intake-body.ts";

/** Skin that reaches no higher than this is foot. */
const FOOT_METRES = 0.16;

/** Height of the feet's skin over a place of the floor, metres; 0 beside them. */
export function footTop({ parts, mesh }: IntakeBody): (x: number, z: number) => number {
  const legs = BODY_PARTS.indexOf("legs");
  const triangles = mesh.faces.flatMap((face): (readonly Vector[])[] => {
    if (face.some((vertex) => parts[vertex] !== legs)) return [];
    const corners = face.map((vertex) => vectorAt(mesh.positions, vertex));
    return corners.every(([, y]) => y < FOOT_METRES) ? [corners] : [];
  });
  return (x, z) => triangles.reduce((most, corners) => Math.max(most, heightOver(corners, x, z)), 0);
}

/** Height of a triangle over a place of the floor; 0 beside it. */
function heightOver([a, b, c]: readonly Vector[], x: number, z: number): number {
  if (a === undefined || b === undefined || c === undefined) return 0;
  const whole = (b[0] - a[0]) * (c[2] - a[2]) - (c[0] - a[0]) * (b[2] - a[2]);
  if (Math.abs(whole) < 1e-12) return 0;
  const second = ((x - a[0]) * (c[2] - a[2]) - (c[0] - a[0]) * (z - a[2])) / whole;
  const third = ((b[0] - a[0]) * (z - a[2]) - (x - a[0]) * (b[2] - a[2])) / whole;
  if (second < 0 || third < 0 || second + third > 1) return 0;
  return a[1] + second * (b[1] - a[1]) + third * (c[1] - a[1]);
}
