import { holds, type Mask, type Point } from "./grid.ts";

/** Farthest tilt that is looked for. */
const MAX_TILT_DEGREES = 14;
/** Pixels that are reflected. */
const SAMPLES = 2500;
/** A tilt must mirror better than upright by this share for each degree: asymmetric garments hang straight. */
const GAIN_A_DEGREE = 0.002;

/** The line that a garment mirrors in. */
export interface SymmetryAxis {
  /** A place on it. */
  readonly middle: Point;
  /** Angle to the vertical; positive where its lower end leans to the left of the picture (clockwise turn). */
  readonly tiltRadians: number;
  /** Share of the garment that its mirror picture covers, 0..1. */
  readonly agreement: number;
}

/** Best mirror line of a silhouette, nearly upright. */
export function symmetryAxis(mask: Mask): SymmetryAxis {
  const points = sampleMask(mask);
  const count = Math.max(1, points.length);
  const centre = {
    x: points.reduce((sum, { x }) => sum + x, 0) / count,
    y: points.reduce((sum, { y }) => sum + y, 0) / count,
  };
  const spread = Math.sqrt(points.reduce((sum, { x }) => sum + (x - centre.x) ** 2, 0) / count);
  const overlap = (tiltDegrees: number, shift: number): number => {
    const tilt = (tiltDegrees * Math.PI) / 180;
    const [nx, ny] = [Math.cos(tilt), Math.sin(tilt)];
    let hit = 0;
    for (const { x, y } of points) {
      const out = 2 * ((x - centre.x) * nx + (y - centre.y) * ny - shift);
      if (holds(mask, x - out * nx, y - out * ny)) hit += 1;
    }
    return hit / count;
  };
  let best = { tilt: 0, shift: 0, agreement: 0, merit: -1 };
  const consider = (tilt: number, shift: number): void => {
    const agreement = overlap(tilt, shift);
    const merit = agreement - GAIN_A_DEGREE * Math.abs(tilt);
    if (merit > best.merit) best = { tilt, shift, agreement, merit };
  };
  for (let tilt = -MAX_TILT_DEGREES; tilt <= MAX_TILT_DEGREES; tilt += 2) {
    for (let step = -4; step <= 4; step += 1) consider(tilt, (step * spread) / 16);
  }
  for (const fineness of [4, 2, 1]) {
    const { tilt, shift } = best;
    for (const turn of [-1, 0, 1]) {
      for (const step of [-1, 0, 1])
        consider(tilt + (turn * fineness) / 4, shift + (step * fineness * spread) / 128);
    }
  }
  const tiltRadians = (best.tilt * Math.PI) / 180;
  return {
    middle: {
      x: centre.x + best.shift * Math.cos(tiltRadians),
      y: centre.y + best.shift * Math.sin(tiltRadians),
    },
    tiltRadians,
    agreement: best.agreement,
  };
}

function sampleMask({ width, bits }: Mask): Point[] {
  const all: number[] = [];
  bits.forEach((bit, at) => {
    if (bit === 1) all.push(at);
  });
  const step = Math.max(1, all.length / SAMPLES);
  const points: Point[] = [];
  for (let index = 0; index < all.length; index += step) {
    const at = all[Math.floor(index)] ?? 0;
    points.push({ x: at % width, y: Math.floor(at / width) });
  }
  return points;
}
