import type { TorsoJoints } from "../../pipeline/flat-overlays.ts";
import { isIn, type Mask } from "./picture.ts";

/** Share of the shoulders' width, about its middle, in which the worn garment's lowest row is looked for. */
const CENTRAL_SHARE = 0.4;

/** First row below the worn garment, as it hangs between the shoulders; where it is tucked in, cloth ends there. */
export function hemRow(worn: Mask, { leftShoulder, rightShoulder }: TorsoJoints): number {
  const middle = (leftShoulder[0] + rightShoulder[0]) / 2;
  const reach = (CENTRAL_SHARE / 2) * Math.abs(leftShoulder[0] - rightShoulder[0]);
  const from = Math.max(0, Math.ceil(middle - reach));
  const to = Math.min(worn.widthPixels - 1, Math.floor(middle + reach));
  for (let row = worn.heightPixels - 1; row >= 0; row--) {
    for (let column = from; column <= to; column++) {
      if (isIn(worn, row * worn.widthPixels + column)) return row + 1;
    }
  }
  return worn.heightPixels;
}

/** Intersection over union of two masks in the rows above a hem (M2). NaN where both are empty. */
export function silhouetteIou(shown: Mask, worn: Mask, toRow: number): number {
  let both = 0;
  let either = 0;
  for (let at = 0; at < toRow * worn.widthPixels; at++) {
    const [a, b] = [isIn(shown, at), isIn(worn, at)];
    if (a && b) both++;
    if (a || b) either++;
  }
  return both / either;
}
