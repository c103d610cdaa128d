import { fail, type Result, succeed } from "../../../main/base/result.ts";
import { df2Number } from "../../garments/build/df2.ts";
import type { GarmentCategory } from "../../garments/schema/garment-asset.ts";
import type { FlatPhoto } from "../contract/flat-photo.ts";
import type { GarmentReading, IntakeWarning } from "../contract/garment-reading.ts";
import type { PhotoFault } from "../contract/photo-fault.ts";
import { cutOut } from "./cut-out.ts";
import { countBits } from "./grid.ts";
import { guessCategory } from "./guess-category.ts";
import { labPicture } from "./lab-picture.ts";
import { lowerSide } from "./lower-side.ts";
import { openHoles } from "./open-holes.ts";
import { placeLower } from "./place-lower.ts";
import { placeUpper } from "./place-upper.ts";
import { silhouette } from "./silhouette.ts";
import { softCutOut } from "./soft-cut-out.ts";
import { upperSide } from "./upper-side.ts";

/** Least shorter side of a photo that is read. */
const LEAST_SIDE_PIXELS = 200;
/** Below this shorter side cloth looks blurred when worn. */
const GOOD_SIDE_PIXELS = 400;
/** A category or landmark less sure than this is shown to staff. */
const UNSURE = 0.6;

export interface ReadingRequest {
  /** What staff or the catalogue know; `upper` and `lower` leave the rest to the picture. */
  readonly category: GarmentCategory | "upper" | "lower" | null;
}

/** Reads a flat product photo: what is garment, which kind, and where its named places are. */
export function readGarment(
  photo: FlatPhoto,
  { category: known }: ReadingRequest,
): Result<GarmentReading, PhotoFault> {
  const side = Math.min(photo.widthPixels, photo.heightPixels);
  if (side < LEAST_SIDE_PIXELS) {
    return fail("too-small", `The photo is only ${side} pixels wide or high; take one of at least 800.`);
  }
  const picture = labPicture(photo);
  const { garment, holes } = cutOut(picture);
  if (countBits(garment) < 0.01 * photo.widthPixels * photo.heightPixels) {
    return fail(
      "empty-picture",
      "Nothing stands out from the background; lay the garment on a plain, different colour.",
    );
  }
  const shape = silhouette(openHoles(garment, holes));
  if (shape === null) {
    return fail(
      "not-a-garment",
      "No garment was recognised; photograph one garment flat, upright and alone.",
    );
  }
  const [left, right] = [upperSide(shape.sides.left), upperSide(shape.sides.right)];
  const guess =
    known === null || known === "upper" || known === "lower"
      ? guessCategory(shape, left, right, known)
      : { category: known, confidence: 1 };
  const lower = guess.category === "trousers" || guess.category === "skirt";
  const placed = lower
    ? placeLower(garment, shape, lowerSide(shape.sides.left), lowerSide(shape.sides.right), guess.category)
    : placeUpper(picture, garment, shape, left, right, guess.category);
  const warnings: IntakeWarning[] = [];
  if (side < GOOD_SIDE_PIXELS) {
    warnings.push({
      code: "low-resolution",
      text: "The photo is small; a larger one looks sharper when worn.",
    });
  }
  if (guess.confidence < UNSURE) {
    warnings.push({ code: "category-unsure", text: "The kind of garment is unsure; choose it yourself." });
  }
  const unsure = placed.landmarks.filter(({ confidence }) => confidence < UNSURE).map(({ id }) => id);
  if (unsure.length > 0) {
    warnings.push({
      code: "landmarks-unsure",
      text: `Check these points and drag them into place: ${unsure.join(", ")}.`,
    });
  }
  return succeed({
    category: guess.category,
    categoryConfidence: guess.confidence,
    photo,
    cutOut: softCutOut(garment),
    innerBack: placed.innerBack,
    landmarks: placed.landmarks.map(({ id, at, confidence }) => ({
      id,
      df2: df2Number(guess.category, id),
      xPixels: at.x,
      yPixels: at.y,
      confidence,
    })),
    warnings,
  });
}
