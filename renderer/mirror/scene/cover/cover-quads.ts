import type { BoneName } from "../../../../models/contract/index.ts";
import { bareArmDepth, besideSleeveDepth, isBehindTrunk } from "./arm-order.ts";
import type { BodyPlaces, Place } from "./body-places.ts";
import { OPENING_STRETCHES, type SleeveEnds } from "./sleeve-ends.ts";

/** Strips that carry an arm: three stretches of it, and what lies right before the sleeve's end. */
const STRIPS = 4;
/** Quads that carry a cover: one for head and hair, then the strips of both arms. */
export const COVER_QUADS = 1 + 2 * STRIPS;
const QUAD_FLOATS = 4 * 3;
/** Corners of all quads, x, y (down) and z in turn. */
export const COVER_FLOATS = COVER_QUADS * QUAD_FLOATS;

/** What the head's quad holds, metres from the face's middle. */
const HEAD = { besideMetres: 0.31, aboveMetres: 0.24, belowMetres: 0.75 };
/** Nothing that is worn on the trunk lies nearer to the viewer than hair that can be seen. */
const HEAD_FORWARD_METRES = 0.8;
const ARM_HALF_METRES = 0.095;
/** Strips overlap at joints by this much, so that none gapes. */
const JOINT_METRES = 0.07;
/** Arms are read from here on, and beyond the knuckles to the finger tips. */
const ARM_FROM = 0.45;
const FINGER_SHARE = 2.2;
/** In stretches of an arm: beyond a sleeve's end by so much the arm is surely bare. */
const BARE_MARGIN = 0.15;

/** Where the quads lie now, written into `out`. What is fully sleeved is a quad without area. */
export function coverQuads(places: BodyPlaces, sleeves: SleeveEnds, out: Float32Array): void {
  const metre = places.pixelsPerMetre;
  const { x, y, z } = places.face;
  const [left, right] = [x - HEAD.besideMetres * metre, x + HEAD.besideMetres * metre];
  const [top, bottom] = [y - HEAD.aboveMetres * metre, y + HEAD.belowMetres * metre];
  const near = z + HEAD_FORWARD_METRES * metre;
  out.fill(0);
  out.set([left, top, near, right, top, near, left, bottom, near, right, bottom, near], 0);
  (["left", "right"] as const).forEach((side, at) => {
    const start = QUAD_FLOATS * (1 + STRIPS * at);
    writeArm(places, side, sleeves[side], out.subarray(start, start + STRIPS * QUAD_FLOATS));
  });
}

function writeArm(places: BodyPlaces, side: "left" | "right", sleeve: number, out: Float32Array): void {
  const bones: readonly BoneName[] = [`${side}UpperArm`, `${side}Forearm`, `${side}Hand`];
  const bareFrom = Math.max(ARM_FROM, sleeve + BARE_MARGIN);
  bones.forEach((bone, stretch) => {
    const to = stretch === 2 ? FINGER_SHARE : 1;
    const from = Math.max(0, bareFrom - stretch);
    if (from >= to) return;
    const strip = { from: places.along(bone, from), to: places.along(bone, to) };
    const isBehind = isBehindTrunk(places, strip.from, strip.to);
    const depth = (at: Place): number => bareArmDepth(places, at, isBehind);
    const depths = [depth(strip.from), depth(strip.to)] as const;
    // Never back over the sleeve, also where it ends right before a joint.
    const bareMetres = (stretch + from - bareFrom) * STRETCH_METRES;
    writeStrip(
      places,
      strip,
      Math.min(JOINT_METRES, bareMetres),
      depths,
      out.subarray(QUAD_FLOATS * stretch),
    );
  });
  const stretch = Math.min(2, Math.floor(sleeve));
  const bone = bones[stretch];
  const cuff = Math.max(ARM_FROM, stretch, sleeve - OPENING_STRETCHES);
  if (sleeve === 0 || bone === undefined) return;
  const strip = {
    from: places.along(bone, cuff - stretch),
    to: places.along(bone, Math.min(1, bareFrom - stretch)),
  };
  // In the sleeve it lies before no more than the half that is behind the arm.
  const depths = [strip.from.z, besideSleeveDepth(places, strip.to)] as const;
  writeStrip(places, strip, 0, depths, out.subarray(QUAD_FLOATS * bones.length));
}

/** About how long a stretch of an arm is. */
const STRETCH_METRES = 0.24;

/**
 * A strip along the arm, at its start and end as near as `depths` say, reaching `backMetres` before its start and a
 * joint's overlap beyond its end.
 */
function writeStrip(
  places: BodyPlaces,
  { from: start, to: end }: { readonly from: Place; readonly to: Place },
  backMetres: number,
  depths: readonly [number, number],
  out: Float32Array,
): void {
  const metre = places.pixelsPerMetre;
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const size = Math.hypot(dx, dy) || 1;
  const moved = (at: Place, metres: number): Place => ({
    ...at,
    x: at.x + (dx / size) * metres * metre,
    y: at.y + (dy / size) * metres * metre,
  });
  const [from, to] = [moved(start, -backMetres), moved(end, JOINT_METRES)];
  const [ax, ay] = [(-dy / size) * ARM_HALF_METRES * metre, (dx / size) * ARM_HALF_METRES * metre];
  const [fz, tz] = depths;
  const corners = [from.x + ax, from.y + ay, fz, from.x - ax, from.y - ay, fz];
  out.set([...corners, to.x + ax, to.y + ay, tz, to.x - ax, to.y - ay, tz]);
}
