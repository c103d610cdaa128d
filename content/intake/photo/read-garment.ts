import { fail, type Result, succeed } from "../../../main/base/result.ts";
import { df2Number } from "../../garments/build/df2.ts";
import type { GarmentCategory } from "../../garments/schema/garment-asset.ts";
import type { FlatPhoto } from "../contract/flat-photo.ts";
import type { GarmentReading } from "../contract/garment-reading.ts";
import type { PhotoFault } from "../contract/photo-fault.ts";
import { type CutOut, cutOut, mainParts } from "./cut-out.ts";
import { jacketLikeliness } from "./front-opening.ts";
import { emptyMask, type Mask } from "./grid.ts";
import { guessCategory, sleeveLength } from "./guess-category.ts";
import { type LabPicture, labPicture } from "./lab-picture.ts";
import { lowerSide } from "./lower-side.ts";
import { middleLine } from "./middle-line.ts";
import { mirrorPlaces } from "./mirror-places.ts";
import { openHoles } from "./open-holes.ts";
import { atEdge, cutOutFault, shapeFault } from "./photo-faults.ts";
import { placeLower } from "./place-lower.ts";
import { placeUpper } from "./place-upper.ts";
import { readingWarnings } from "./reading-warnings.ts";
import { enlarge, shrinkPhoto } from "./resize.ts";
import { type Silhouette, silhouette } from "./silhouette.ts";
import { sleeveSeam } from "./sleeve-seam.ts";
import { softCutOut } from "./soft-cut-out.ts";
import { transparentCut } from "./transparent.ts";
import { type UpperSide, upperSide } from "./upper-side.ts";

/** Least shorter side of a photo that is read. */
const LEAST_SIDE_PIXELS = 200;
/** Longer side at which a photo is read: more does not find a garment's border better, and takes longer. */
const READING_SIDE_PIXELS = 1024;
/** Between these shares of the height closed legs lie side by side. */
const LEGS = { from: 0.42, to: 0.96 };

export interface ReadingRequest {
  /** What staff or the catalogue know; `upper` and `lower` leave the rest to the picture. */
  readonly category: GarmentCategory | "upper" | "lower" | null;
}

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
  { category: known }: ReadingRequest,
  shorterSidePixels: number,
): Result<GarmentReading, PhotoFault> {
  const picture = labPicture(photo);
  const cut = cutGarment(photo, picture);
  if (!cut.ok) return cut;
  const { garment, holes, found } = cut.value;
  const shape = silhouette(openHoles(garment, holes));
  const fault = shapeFault(shape);
  if (shape === null || fault !== null) return fault ?? fail("not-a-garment", "No garment was recognised.");
  const half = (side: "left" | "right"): UpperSide =>
    upperSide(shape.sides[side], sleeveSeam(picture, garment, shape.axis, side === "left" ? 1 : -1));
  const { left, right } = mirrorPlaces(half("left"), half("right"));
  const guess =
    known === null || known === "upper" || known === "lower"
      ? guessCategory(shape, left, right, known, {
          jacket: () => jacketLikeliness(picture, garment, shape, left, right),
          legsLine: () => middleLine(picture, garment, shape.axis, legsOf(shape)),
        })
      : { category: known, confidence: 1 };
  const { category, confidence: categoryConfidence } = guess;
  const sleeves = sleeveLength((left.sleeveRatio + right.sleeveRatio) / 2);
  const { landmarks, innerBack } =
    category === "trousers" || category === "skirt"
      ? placeLower(
          picture,
          garment,
          shape,
          lowerSide(shape.sides.left),
          lowerSide(shape.sides.right),
          category,
        )
      : placeUpper(picture, garment, shape, left, right, category);
  return succeed({
    category,
    categoryConfidence,
    photo,
    cutOut: softCutOut(garment, found?.background ?? null),
    innerBack,
    landmarks: landmarks.map(({ id, at, confidence }) => ({
      id,
      df2: df2Number(category, id, sleeves),
      xPixels: at.x,
      yPixels: at.y,
      confidence,
    })),
    warnings: readingWarnings({
      shorterSidePixels,
      categoryConfidence,
      landmarks,
      sharpness: found?.sharpness ?? 1,
      atEdge: atEdge(garment),
      symmetry: shape.axis.agreement,
    }),
  });
}

/** Where legs part in trousers that lie closed, in the upright frame. */
function legsOf({ outline, height, width }: Silhouette): { from: number; to: number; half: number } {
  const top = outline.reduce((least, { y }) => Math.min(least, y), Infinity);
  return { from: top + LEGS.from * height, to: top + LEGS.to * height, half: width / 2 };
}

interface Cut {
  readonly garment: Mask;
  readonly holes: Mask;
  /** Null where the file brought its own cut-out. */
  readonly found: CutOut | null;
}

function cutGarment(photo: FlatPhoto, picture: LabPicture): Result<Cut, PhotoFault> {
  const clear = transparentCut(photo);
  if (clear !== null) return succeed({ garment: mainParts(clear), holes: emptyMask(clear), found: null });
  const found = cutOut(picture);
  return cutOutFault(picture, found) ?? succeed({ garment: found.garment, holes: found.holes, found });
}
