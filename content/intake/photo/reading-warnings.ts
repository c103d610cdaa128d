import type { GarmentCategory } from "../../garments/schema/garment-asset.ts";
import type { IntakeWarning } from "../contract/garment-reading.ts";
import type { PlacedLandmark } from "./placed-landmark.ts";

/** A category or landmark less sure than this is shown to staff. */
const UNSURE = 0.6;
/** Below this shorter side, in pixels, cloth looks blurred when worn. */
const GOOD_SIDE_PIXELS = 400;
/** A rim of which less than this share lies on an edge of the picture may not be the garment's. */
const SHARP_RIM = 0.6;
/** A garment that meets the picture's edge along this share of its extent may be cut off. */
const FREE_OF_EDGE = 0.004;
/** Least agreement of a garment with its mirror picture before its landmarks are doubted. */
const EVEN = 0.82;

const KIND_WORDS: Readonly<Record<GarmentCategory, string>> = {
  "top-short": "a top",
  "top-long": "a top",
  jacket: "a jacket",
  trousers: "trousers",
  skirt: "a skirt",
  dress: "a dress",
};

export interface ReadingDoubts {
  readonly shorterSidePixels: number;
  readonly categoryConfidence: number;
  /** The kind that somebody said and the picture clearly contradicts. */
  readonly said: GarmentCategory | null;
  readonly landmarks: readonly PlacedLandmark[];
  /** Share of the rim on an edge of the picture; 1 where the file brought its own cut-out. */
  readonly sharpness: number;
  readonly atEdge: number;
  readonly symmetry: number;
}

/** What staff should look at before the garment is published. */
export function readingWarnings(doubts: ReadingDoubts): IntakeWarning[] {
  const warnings: IntakeWarning[] = [];
  if (doubts.shorterSidePixels < GOOD_SIDE_PIXELS) {
    warnings.push({
      code: "low-resolution",
      text: "The photo is small; a larger one looks sharper when worn.",
    });
  }
  if (doubts.sharpness < SHARP_RIM) {
    warnings.push({
      code: "cut-out-unsure",
      text: "The garment hardly stands out from its background; check the outline, or photograph it on another colour.",
    });
  } else if (doubts.atEdge > FREE_OF_EDGE) {
    warnings.push({
      code: "cut-out-unsure",
      text: "The garment meets the photo's edge; check that nothing is cut off.",
    });
  }
  if (doubts.said !== null) {
    warnings.push({
      code: "category-unsure",
      text: `The photo does not look like ${KIND_WORDS[doubts.said]}; choose the kind of garment that it shows.`,
    });
  } else if (doubts.categoryConfidence < UNSURE) {
    warnings.push({ code: "category-unsure", text: "The kind of garment is unsure; choose it yourself." });
  }
  const unsure = doubts.landmarks.filter(({ confidence }) => confidence < UNSURE).map(({ id }) => id);
  if (unsure.length > 0) {
    warnings.push({
      code: "landmarks-unsure",
      text: `Check these points and drag them into place: ${unsure.join(", ")}.`,
    });
  } else if (doubts.symmetry < EVEN) {
    warnings.push({
      code: "landmarks-unsure",
      text: "The garment lies unevenly; check its points and drag them into place.",
    });
  }
  return warnings;
}
