import type { GarmentCategory } from "../schema/garment-asset.ts";
import type { LandmarkId } from "./landmarks.ts";

type Numbers = Partial<Record<LandmarkId, number>>;

/** How much of the arm a garment covers: DeepFashion2 counts vests, short and long sleeves apart. */
export type SleeveLength = "none" | "short" | "long";

const COLLAR: Numbers = { collarBack: 1, collarRight: 2, collarFront: 4, collarLeft: 6, shoulderRight: 7 };
const WAIST: Numbers = { waistRight: 1, waistFront: 2, waistLeft: 3 };

const SHORT_SLEEVE_TOP: Numbers = {
  ...COLLAR,
  cuffOuterRight: 9,
  cuffInnerRight: 10,
  armpitRight: 12,
  waistRight: 14,
  hemRight: 15,
  hemFront: 16,
  hemLeft: 17,
  waistLeft: 18,
  armpitLeft: 20,
  cuffInnerLeft: 22,
  cuffOuterLeft: 23,
  shoulderLeft: 25,
};

const LONG_SLEEVE_TOP: Numbers = {
  ...COLLAR,
  cuffOuterRight: 11,
  cuffInnerRight: 12,
  armpitRight: 16,
  waistRight: 18,
  hemRight: 19,
  hemFront: 20,
  hemLeft: 21,
  waistLeft: 22,
  armpitLeft: 24,
  cuffInnerLeft: 28,
  cuffOuterLeft: 29,
  shoulderLeft: 33,
};

const VEST: Numbers = {
  ...COLLAR,
  armpitRight: 8,
  waistRight: 9,
  hemRight: 10,
  hemFront: 11,
  hemLeft: 12,
  waistLeft: 13,
  armpitLeft: 14,
  shoulderLeft: 15,
};

const SHORT_SLEEVE_DRESS: Numbers = {
  ...COLLAR,
  cuffOuterRight: 9,
  cuffInnerRight: 10,
  armpitRight: 12,
  waistRight: 14,
  hemRight: 17,
  hemFront: 18,
  hemLeft: 19,
  waistLeft: 22,
  armpitLeft: 24,
  cuffInnerLeft: 26,
  cuffOuterLeft: 27,
  shoulderLeft: 29,
};

const LONG_SLEEVE_DRESS: Numbers = {
  ...COLLAR,
  cuffOuterRight: 11,
  cuffInnerRight: 12,
  armpitRight: 16,
  waistRight: 18,
  hemRight: 21,
  hemFront: 22,
  hemLeft: 23,
  waistLeft: 26,
  armpitLeft: 28,
  cuffInnerLeft: 32,
  cuffOuterLeft: 33,
  shoulderLeft: 37,
};

const VEST_DRESS: Numbers = {
  ...COLLAR,
  armpitRight: 8,
  waistRight: 9,
  hemRight: 12,
  hemFront: 13,
  hemLeft: 14,
  waistLeft: 17,
  armpitLeft: 18,
  shoulderLeft: 19,
};

const TOPS: Readonly<Record<SleeveLength, Numbers>> = {
  none: VEST,
  short: SHORT_SLEEVE_TOP,
  long: LONG_SLEEVE_TOP,
};
const DRESSES: Readonly<Record<SleeveLength, Numbers>> = {
  none: VEST_DRESS,
  short: SHORT_SLEEVE_DRESS,
  long: LONG_SLEEVE_DRESS,
};

/**
 * DeepFashion2's landmark numbers (Ge et al. 2019; pairs checked against mmpose's `deepfashion2.py`). It counts
 * from the left of the picture, which is the wearer's right. Outerwear with long sleeves numbers its outline as
 * a long-sleeved top; its two front edges have numbers of their own, so that a jacket's `collarFront` and
 * `hemFront` (4 and 20, of the wearer's right edge) are given only as far as both edges meet there.
 */
export function df2Number(category: GarmentCategory, id: LandmarkId, sleeves?: SleeveLength): number | null {
  return numbersOf(category, sleeves)[id] ?? null;
}

function numbersOf(category: GarmentCategory, sleeves?: SleeveLength): Numbers {
  switch (category) {
    case "top-short":
      return TOPS[sleeves ?? "short"];
    case "top-long":
    case "jacket":
      return LONG_SLEEVE_TOP;
    case "dress":
      return DRESSES[sleeves ?? "short"];
    case "skirt":
      return { ...WAIST, hemRight: 5, hemFront: 6, hemLeft: 7 };
    case "trousers":
      return { ...WAIST, hemRight: 6, hemInnerRight: 7, crotch: 9, hemInnerLeft: 11, hemLeft: 12 };
    default:
      return category satisfies never;
  }
}
