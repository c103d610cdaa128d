import { BONE_COUNT, type BodyState, type PersonMask, type Pose } from "../../../models/contract/index.ts";

/** A mask on its way between page and Node: one byte a pixel, base64. */
export interface PackedMask {
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly alpha: string;
}

/** A pose on its way from the page; null fields as in `Pose`. */
export interface PackedPose {
  readonly landmarks: readonly number[];
  readonly worldLandmarks: readonly number[];
  readonly mask: PackedMask | null;
}

/** A body state on its way to the page. */
export interface PackedBody extends Omit<BodyState, "positions" | "rotations" | "scales" | "confidences"> {
  readonly positions: readonly number[];
  readonly rotations: readonly number[];
  readonly scales: readonly number[];
  readonly confidences: readonly number[];
}

export function packPose({ landmarks, worldLandmarks, mask }: Pose): PackedPose {
  return {
    landmarks: [...landmarks],
    worldLandmarks: [...worldLandmarks],
    mask: mask && packMask(mask),
  };
}

export function unpackPose({ landmarks, worldLandmarks, mask }: PackedPose): Pose {
  return {
    landmarks: Float32Array.from(landmarks),
    worldLandmarks: Float32Array.from(worldLandmarks),
    mask: mask && unpackMask(mask),
  };
}

export function packMask({ widthPixels, heightPixels, alpha }: PersonMask): PackedMask {
  return { widthPixels, heightPixels, alpha: toBase64(alpha) };
}

export function unpackMask({ widthPixels, heightPixels, alpha }: PackedMask): PersonMask {
  return { widthPixels, heightPixels, alpha: fromBase64(alpha) };
}

export function packBody(body: BodyState): PackedBody {
  return {
    ...body,
    positions: [...body.positions],
    rotations: [...body.rotations],
    scales: [...body.scales],
    confidences: [...body.confidences],
  };
}

/** Throws where the arrays are not those of a body. */
export function unpackBody(packed: PackedBody): BodyState {
  if (packed.positions.length !== 3 * BONE_COUNT) throw new Error("A body has a place for each bone.");
  return {
    ...packed,
    positions: Float32Array.from(packed.positions),
    rotations: Float32Array.from(packed.rotations),
    scales: Float32Array.from(packed.scales),
    confidences: Float32Array.from(packed.confidences),
  };
}

/** Bytes of a chunk that become letters at once: more would be too many arguments. */
const CHUNK_BYTES = 32_768;

/** Bytes as base64, in pages and in Node. */
export function toBase64(bytes: Uint8Array): string {
  let letters = "";
  for (let from = 0; from < bytes.length; from += CHUNK_BYTES)
    letters += String.fromCharCode(...bytes.subarray(from, from + CHUNK_BYTES));
  return btoa(letters);
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
