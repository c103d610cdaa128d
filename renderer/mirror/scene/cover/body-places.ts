import {
  BONES,
  type BodyState,
  type BoneName,
  LANDMARK_STRIDE,
  type RestBone,
} from "../../../../models/contract/index.ts";

/** A place in a small picture of the person, from its left and top edge; `z` towards the viewer in the same pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** Above this much facing, a face is to be seen. */
export const FACES_US = -0.2;

/** Where a body's parts lie in a small picture. */
export interface BodyPlaces {
  readonly pixelsPerMetre: number;
  /** A place that goes with a bone, by metres from the bone's head in rest axes. */
  readonly beside: (bone: BoneName, xMetres: number, yMetres: number, zMetres: number) => Place;
  /** Along a bone: 0 its head, 1 its tail, more beyond. */
  readonly along: (bone: BoneName, share: number) => Place;
  /** Middle of the face between eyes and mouth. */
  readonly face: Place;
  /** How much the head faces the viewer: 1 fully, −1 away. */
  readonly facing: number;
}

/** Middle of the face on the rest body, from the root of the head; metres. */
const REST_FACE = [0, 0.07, 0.09] as const;
/** MediaPipe's eyes and corners of the mouth. */
const FACE_LANDMARKS = [2, 5, 9, 10] as const;

/**
 * `widthPixels`, `heightPixels` of the small picture; `scale`: its pixels for one of the camera frame. With landmarks
 * the face is where they are, to the pixel; without, where the calmer body has it.
 */
export function bodyPlaces(
  rest: readonly RestBone[],
  body: BodyState,
  landmarks: Float32Array | null,
  picture: { readonly widthPixels: number; readonly heightPixels: number; readonly scale: number },
): BodyPlaces {
  const { scale } = picture;
  const beside: BodyPlaces["beside"] = (bone, xMetres, yMetres, zMetres) => {
    const at = BONES.indexOf(bone);
    const size = body.scales[2 * at] ?? 1;
    const [x, y, z] = turned(body.rotations, at, xMetres * size, yMetres * size, zMetres * size);
    return {
      x: ((body.positions[3 * at] ?? 0) + x) * scale,
      y: -((body.positions[3 * at + 1] ?? 0) + y) * scale,
      z: ((body.positions[3 * at + 2] ?? 0) + z) * scale,
    };
  };
  const facing = turned(body.rotations, BONES.indexOf("head"), 0, 0, 1)[2];
  const mean = (axis: number): number =>
    FACE_LANDMARKS.reduce((sum, at) => sum + (landmarks?.[LANDMARK_STRIDE * at + axis] ?? 0), 0) /
    FACE_LANDMARKS.length;
  const rested = beside("head", ...REST_FACE);
  return {
    pixelsPerMetre: body.pixelsPerMetre * scale,
    beside,
    facing,
    face:
      landmarks !== null && facing > FACES_US
        ? { ...rested, x: mean(0) * picture.widthPixels, y: mean(1) * picture.heightPixels }
        : rested,
    along(bone, share) {
      const found = rest[BONES.indexOf(bone)];
      const [head, tail] = [found?.head ?? [0, 0, 0], found?.tail ?? [0, 0, 0]];
      return beside(
        bone,
        share * (tail[0] - head[0]),
        share * (tail[1] - head[1]),
        share * (tail[2] - head[2]),
      );
    },
  };
}

function turned(
  rotations: Float32Array,
  bone: number,
  px: number,
  py: number,
  pz: number,
): readonly [number, number, number] {
  const [x = 0, y = 0, z = 0, w = 1] = rotations.subarray(4 * bone, 4 * bone + 4);
  const tx = 2 * (y * pz - z * py);
  const ty = 2 * (z * px - x * pz);
  const tz = 2 * (x * py - y * px);
  return [px + w * tx + y * tz - z * ty, py + w * ty + z * tx - x * tz, pz + w * tz + x * ty - y * tx];
}

/** Distance of a pixel from the line between two places, and how far along that line it lies, 0..1. */
export function fromLine(
  x: number,
  y: number,
  from: Place,
  to: Place,
): { readonly away: number; readonly share: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / square));
  return { away: Math.hypot(x - from.x - share * dx, y - from.y - share * dy), share };
}
