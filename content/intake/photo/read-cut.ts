import { fail, type Result, succeed } from "../../../main/base/result.ts";
import { df2Number } from "../../garments/build/df2.ts";
import type { GarmentReading } from "../contract/garment-reading.ts";
import type { PhotoFault } from "../contract/photo-fault.ts";
import { collarTips } from "./collar-tip.ts";
import { jacketLikeliness } from "./front-opening.ts";
import type { Mask } from "./grid.ts";
import { guessCategory, type PictureSigns, sleeveLength } from "./guess-category.ts";
import { honestConfidence } from "./honest-confidence.ts";
import type { LabPicture } from "./lab-picture.ts";
import { looksOtherwise } from "./looks-otherwise.ts";
import { lowerSide } from "./lower-side.ts";
import { middleLine } from "./middle-line.ts";
import { mirrorPlaces } from "./mirror-places.ts";
import { openHoles } from "./open-holes.ts";
import { atEdge, shapeFault } from "./photo-faults.ts";
import { placeLower } from "./place-lower.ts";
import { placeUpper } from "./place-upper.ts";
import type { ReadingRequest } from "./reading-request.ts";
import { readingWarnings } from "./reading-warnings.ts";
import { type Silhouette, silhouette } from "./silhouette.ts";
import { sleeveSeam } from "./sleeve-seam.ts";
import { slitEnd } from "./slit-end.ts";
import { type SideLook, upperSide } from "./upper-side.ts";

/** Between these shares of the height closed legs lie side by side. */
const LEGS = { from: 0.42, to: 0.96 };

/** What is garment in a picture. */
export interface Cut {
  readonly garment: Mask;
  /** Openings within it that show the background. */
  readonly holes: Mask;
  /** Share of the rim on an edge of the picture; 1 where the file brought its own cut-out. */
  readonly sharpness: number;
}

/** What a cut-out says of its garment, in pixels of its picture. */
export type CutReading = Omit<GarmentReading, "photo" | "cutOut" | "borders">;

/** Tells kind and places of a garment that has been cut out. `shorterSidePixels` is the photo's own. */
export function readCut(
  picture: LabPicture,
  { garment, holes, sharpness }: Cut,
  { category: known }: ReadingRequest,
  shorterSidePixels: number,
): Result<CutReading, PhotoFault> {
  const shape = silhouette(openHoles(garment, holes));
  const fault = shapeFault(shape);
  if (shape === null || fault !== null) return fault ?? fail("not-a-garment", "No garment was recognised.");
  const look = (sign: 1 | -1): SideLook => ({
    seam: sleeveSeam(picture, garment, shape.axis, sign),
    slit: slitEnd(picture, garment, shape.axis, sign),
  });
  const [lookLeft, lookRight] = [look(1), look(-1)];
  const collars = collarTips(shape.sides, shape.height);
  const { left, right } = mirrorPlaces(
    upperSide(shape.sides.left, collars.left, lookLeft),
    upperSide(shape.sides.right, collars.right, lookRight),
  );
  const signs: PictureSigns = {
    jacket: () => jacketLikeliness(picture, garment, shape, left, right),
    legsLine: () => middleLine(picture, garment, shape.axis, legsOf(shape)),
  };
  const guess =
    known === null || known === "upper" || known === "lower"
      ? guessCategory(shape, left, right, known, signs)
      : { category: known, confidence: 1 };
  const { category, confidence: categoryConfidence } = guess;
  const isOther =
    known !== null &&
    looksOtherwise(category, guessCategory(shape, left, right, null, { ...signs, jacket: () => 0 }));
  const sleeves = sleeveLength((left.sleeveRatio + right.sleeveRatio) / 2);
  const placed =
    category === "trousers" || category === "skirt"
      ? placeLower(
          picture,
          garment,
          shape,
          lowerSide(shape.sides.left, lookLeft.slit),
          lowerSide(shape.sides.right, lookRight.slit),
          category,
        )
      : placeUpper(picture, garment, shape, left, right, category);
  const { innerBack } = placed;
  const landmarks = placed.landmarks.map(({ id, at, confidence }) => ({
    id,
    at,
    confidence: honestConfidence(confidence),
  }));
  return succeed({
    category,
    categoryConfidence,
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
      said: isOther ? category : null,
      landmarks,
      sharpness,
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
