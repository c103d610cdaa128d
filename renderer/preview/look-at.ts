import type { GarmentCategory } from "../../content/garments/schema/garment-asset.ts";
import { BONES, type BodyState, type BoneName } from "../../models/contract/index.ts";

/** A part of a picture, shares of its edges from the left and top. */
export interface PicturePart {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly widthPixels: number;
  readonly heightPixels: number;
}

/** What is looked at of each kind of garment, from joint to joint; above the first and below the last by a margin. */
const REACH: Readonly<Record<GarmentCategory, readonly [BoneName, BoneName]>> = {
  "top-short": ["head", "leftThigh"],
  "top-long": ["head", "leftThigh"],
  jacket: ["head", "leftShin"],
  dress: ["head", "leftFoot"],
  skirt: ["spine", "leftFoot"],
  trousers: ["spine", "leftFoot"],
};
/** Of the distance between hips and neck. */
const MARGIN_SHARE = 0.42;

/** The part of a still in which a garment is worn: the figure from where it begins to where it ends. */
export function lookAt(category: GarmentCategory, { positions }: BodyState, size: Size): PicturePart {
  const place = (bone: BoneName) => {
    const at = 3 * BONES.indexOf(bone);
    return { x: positions[at] ?? 0, y: -(positions[at + 1] ?? 0) };
  };
  const margin = MARGIN_SHARE * Math.abs(place("hips").y - place("neck").y);
  const [from, to] = REACH[category];
  const xs = BONES.map((bone) => place(bone).x);
  const share = (value: number, edge: number) => Math.min(1, Math.max(0, value / edge));
  return {
    left: share(Math.min(...xs) - margin, size.widthPixels),
    right: share(Math.max(...xs) + margin, size.widthPixels),
    top: share(place(from).y - margin, size.heightPixels),
    bottom: share(place(to).y + margin, size.heightPixels),
  };
}
