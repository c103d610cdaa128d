import type { GarmentCategory } from "../schema/garment-asset.ts";
import type { LandmarkId } from "./landmarks.ts";

type Numbers = Partial<Record<LandmarkId, number>>;

const COLLAR: Numbers = { collarBack: 1, collarRight: 2, collarFront: 4, collarLeft: 6, shoulderRight: 7 };
const WAIST: Numbers = { waistRight: 1, waistFront: 2, waistLeft: 3 };

/**
 * DeepFashion2's landmark numbers (Ge et al. 2019). It counts from the left of the picture, which is the
 * wearer's right. A jacket's numbers differ with its opening and are left out.
 */
const NUMBERS: Readonly<Record<GarmentCategory, Numbers>> = {
  "top-short": {
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
  },
  "top-long": {
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
  },
  jacket: { collarBack: 1, collarRight: 2, collarLeft: 6, shoulderRight: 7 },
  dress: {
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
  },
  skirt: { ...WAIST, hemRight: 5, hemFront: 6, hemLeft: 7 },
  trousers: { ...WAIST, hemRight: 6, hemInnerRight: 7, crotch: 9, hemInnerLeft: 11, hemLeft: 12 },
};

/** DeepFashion2's number of a landmark, or null. */
export function df2Number(category: GarmentCategory, id: LandmarkId): number | null {
  return NUMBERS[category][id] ?? null;
}
