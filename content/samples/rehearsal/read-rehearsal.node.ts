import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { fail, type Result, succeed } from "../../../main/base/result.ts";
import { decodeMasks, type MaskReel } from "./mask-rle.ts";
import { parseTruth, type Truth } from "./truth.ts";

const FOLDER = fileURLToPath(new URL("./", import.meta.url));
/** More than any clip's masks or thumbnails unpack to. */
const UNPACKED_BYTES_MAX = 64 * 1024 * 1024;

/** The film of the rehearsal: VP9, 720 × 1280, 30 a second, unmirrored as a camera gives it. */
export const REHEARSAL_FILM = `${FOLDER}rehearsal.webm`;
/** A still of it: the figure facing the mirror. */
export const REHEARSAL_POSTER = `${FOLDER}rehearsal.jpg`;

/** What is true of the rehearsal, frame by frame. */
export interface Rehearsal {
  readonly truth: Truth;
  /** Person masks at half the film's size. */
  readonly masks: MaskReel;
  /** 36 × 64 grey bytes a frame, for `clipThumbs`. */
  readonly thumbs: Uint8Array;
}

/** Reads truth, masks and thumbnails from beside the film. Fails with `missing` or the code of the broken part. */
export async function readRehearsal(): Promise<Result<Rehearsal, "missing" | "malformed" | "corrupt">> {
  const parts = await Promise.all(
    ["rehearsal-joints.json", "rehearsal-mask.rle.gz", "rehearsal-thumbs.bin.gz"].map((name) =>
      readFile(FOLDER + name).catch(() => null),
    ),
  );
  const [joints, packedMasks, packedThumbs] = parts;
  if (!joints || !packedMasks || !packedThumbs) {
    return fail(
      "missing",
      `The rehearsal in ${FOLDER} is incomplete; run "npm run rehearsal:build" to make it.`,
    );
  }
  const truth = parseTruth(JSON.parse(joints.toString("utf8")));
  if (!truth.ok) return truth;
  const masks = decodeMasks(gunzipSync(packedMasks, { maxOutputLength: UNPACKED_BYTES_MAX }));
  if (!masks.ok) return masks;
  const thumbs = new Uint8Array(gunzipSync(packedThumbs, { maxOutputLength: UNPACKED_BYTES_MAX }));
  return succeed({ truth: truth.value, masks: masks.value, thumbs });
}
