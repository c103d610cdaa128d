import type { BoneName } from "../../../../models/contract/index.ts";
import type { BodyPlaces, Place } from "./body-places.ts";

/** Quads that carry a cover: one for head and hair, three for each arm. */
export const COVER_QUADS = 7;
/** Corners of all quads, x, y (down) and z in turn. */
export const COVER_FLOATS = COVER_QUADS * 4 * 3;

/** How far garments reach along each arm: 0 shoulder, 1 elbow, 2 wrist, 3 knuckles. */
export interface SleeveEnds {
  readonly left: number;
  readonly right: number;
}

/** What the head's quad holds, metres from the face's middle. */
const HEAD = { besideMetres: 0.31, aboveMetres: 0.24, belowMetres: 0.75 };
/** Nothing that is worn on the trunk lies nearer to the viewer than hair that can be seen. */
const HEAD_FORWARD_METRES = 0.8;
const ARM_HALF_METRES = 0.085;
const JOINT_SHARE = 0.8;
/** Arms lie before the trunk, not before their own sleeves. */
const ARM_FORWARD_METRES = 0.045;
/** Arms are read from here on, and beyond the knuckles to the finger tips. */
const ARM_FROM = 0.45;
const FINGER_SHARE = 2.2;
/** From the end of a sleeve to where the arm is believed to be bare, in stretches of an arm. */
const SLEEVE_MARGIN = 0.2;

/** Where the quads lie now, written into `out`. What is fully sleeved is a quad without area. */
export function coverQuads(places: BodyPlaces, sleeves: SleeveEnds, out: Float32Array): void {
  const metre = places.pixelsPerMetre;
  const { x, y, z } = places.face;
  const [left, right] = [x - HEAD.besideMetres * metre, x + HEAD.besideMetres * metre];
  const [top, bottom] = [y - HEAD.aboveMetres * metre, y + HEAD.belowMetres * metre];
  const near = z + HEAD_FORWARD_METRES * metre;
  out.set([left, top, near, right, top, near, left, bottom, near, right, bottom, near], 0);
  (["left", "right"] as const).forEach((side, at) => {
    const bones: readonly BoneName[] = [`${side}UpperArm`, `${side}Forearm`, `${side}Hand`];
    bones.forEach((bone, stretch) => {
      const from = Math.max(stretch === 0 ? ARM_FROM : 0, sleeves[side] + SLEEVE_MARGIN - stretch);
      const to = stretch === 2 ? FINGER_SHARE : 1;
      const start = 12 * (1 + 3 * at + stretch);
      if (from >= to) out.fill(0, start, start + 12);
      else {
        const isCut = from > 0;
        writeStrip(places.along(bone, from), places.along(bone, to), isCut, metre, out, start);
      }
    });
  });
}

/** A strip reaches beyond its joints, so that none gapes; where a sleeve cuts it off it does not. */
function writeStrip(
  start: Place,
  end: Place,
  isCut: boolean,
  metre: number,
  out: Float32Array,
  offset: number,
): void {
  const half = ARM_HALF_METRES * metre;
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const size = Math.hypot(dx, dy) || 1;
  const beyond = (half * JOINT_SHARE) / size;
  const to = { ...end, x: end.x + dx * beyond, y: end.y + dy * beyond };
  const from = isCut ? start : { ...start, x: start.x - dx * beyond, y: start.y - dy * beyond };
  const [ax, ay] = [(-dy / size) * half, (dx / size) * half];
  const forward = ARM_FORWARD_METRES * metre;
  const [fz, tz] = [from.z + forward, to.z + forward];
  const corners = [from.x + ax, from.y + ay, fz, from.x - ax, from.y - ay, fz];
  out.set([...corners, to.x + ax, to.y + ay, tz, to.x - ax, to.y - ay, tz], offset);
}
