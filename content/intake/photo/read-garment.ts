import { fail, type Result, succeed } from "../../../main/base/result.ts";
import type { FlatPhoto } from "../contract/flat-photo.ts";
import type { GarmentReading } from "../contract/garment-reading.ts";
import type { PhotoFault } from "../contract/photo-fault.ts";
import type { BackgroundDistance } from "./background-distance.ts";
import { cutOut, mainParts } from "./cut-out.ts";
import { emptyMask } from "./grid.ts";
import { type LabPicture, labPicture } from "./lab-picture.ts";
import { cutOutFault, faintFault } from "./photo-faults.ts";
import { type Cut, readCut } from "./read-cut.ts";
import type { ReadingRequest } from "./reading-request.ts";
import { enlarge, shrinkPhoto } from "./resize.ts";
import { softCutOut } from "./soft-cut-out.ts";
import { transparentCut } from "./transparent.ts";

export type { ReadingRequest } from "./reading-request.ts";

/** Least shorter side of a photo that is read. */
const LEAST_SIDE_PIXELS = 200;
/** Longer side at which a photo is read: more does not find a garment's border better, and takes longer. */
const READING_SIDE_PIXELS = 1024;

/** Reads a flat product photo: what is garment, which kind, and where its named places are. */
export function readGarment(photo: FlatPhoto, request: ReadingRequest): Result<GarmentReading, PhotoFault> {
  const shorterSidePixels = Math.min(photo.widthPixels, photo.heightPixels);
  if (shorterSidePixels < LEAST_SIDE_PIXELS) {
    return fail(
      "too-small",
      `The photo is only ${shorterSidePixels} pixels wide or high; take one of at least 800.`,
    );
  }
  const small = shrinkPhoto(photo, READING_SIDE_PIXELS);
  const reading = readAtSize(small, request, shorterSidePixels);
  if (!reading.ok || small === photo) return reading;
  const from = { width: small.widthPixels, height: small.heightPixels };
  const to = { width: photo.widthPixels, height: photo.heightPixels };
  return succeed({
    ...reading.value,
    photo,
    cutOut: enlarge(reading.value.cutOut, from, to),
    innerBack: enlarge(reading.value.innerBack, from, to),
    landmarks: reading.value.landmarks.map((landmark) => ({
      ...landmark,
      xPixels: ((landmark.xPixels + 0.5) * to.width) / from.width - 0.5,
      yPixels: ((landmark.yPixels + 0.5) * to.height) / from.height - 0.5,
    })),
  });
}

function readAtSize(
  photo: FlatPhoto,
  request: ReadingRequest,
  shorterSidePixels: number,
): Result<GarmentReading, PhotoFault> {
  const picture = labPicture(photo);
  const cut = cutGarment(photo, picture);
  if (!cut.ok) return cut;
  const read = readCut(picture, cut.value, request, shorterSidePixels);
  if (!read.ok) {
    const { background, garment, threshold } = cut.value;
    return (background && faintFault(garment, background, threshold)) ?? read;
  }
  return succeed({ ...read.value, photo, cutOut: softCutOut(cut.value.garment, cut.value.background) });
}

/** With the background that it was cut from; null where the file brought its own cut-out. */
interface PhotoCut extends Cut {
  readonly background: BackgroundDistance | null;
  /** Distance from the background from which on it was taken for garment. */
  readonly threshold: number;
}

function cutGarment(photo: FlatPhoto, picture: LabPicture): Result<PhotoCut, PhotoFault> {
  const clear = transparentCut(photo);
  if (clear !== null)
    return succeed({
      garment: mainParts(clear),
      holes: emptyMask(clear),
      sharpness: 1,
      background: null,
      threshold: 0,
    });
  const found = cutOut(picture);
  return cutOutFault(picture, found) ?? succeed(found);
}
