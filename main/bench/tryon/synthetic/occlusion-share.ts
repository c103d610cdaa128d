import { hullMask } from "./hull-mask.ts";

/** What is compared where parts of the body lie before a garment; all masks of one size, not 0 = yes. */
export interface OcclusionMasks {
  readonly widthPixels: number;
  /** The garment as it truly shows. */
  readonly garment: Uint8Array;
  /** Arms, hands, head and hair as they truly show. */
  readonly occluder: Uint8Array;
  /** The same, only where cloth truly lies behind. */
  readonly before: Uint8Array;
  /** What we show, and what we would show if nothing hid it. */
  readonly shown: Uint8Array;
  readonly unoccluded: Uint8Array;
}

export interface OcclusionShares {
  /** Pixels of occluders before cloth, share of the garment's hull. */
  readonly occluderShare: number;
  /** Intersection over union of the occluders before cloth and what we hid; NaN where neither is. */
  readonly iou: number;
  /** The same with every arm, hand, head and hair within the hull, also where no cloth is behind. */
  readonly iouOfAll: number;
  /**
   * The most that the two can be with the garment where we have it: as if every occluder before our cloth were found,
   * and nothing else. What is missing to 1 is cloth that we do not have there.
   */
  readonly ceiling: number;
  readonly ceilingOfAll: number;
  /** Cloth that we show over occluders ÷ occluders before cloth. */
  readonly falseCover: number;
  /** Cloth that we hid where no occluder is ÷ cloth that we would show. */
  readonly falseHole: number;
}

/** M4 of one picture. */
export function occlusionShares(masks: OcclusionMasks): OcclusionShares {
  const hull = hullMask(masks.garment, masks.widthPixels);
  const count = { hull: 0, before: 0, all: 0, cover: 0, hole: 0, cloth: 0 };
  const reached = { before: 0, all: 0 };
  const overlap = { before: { both: 0, either: 0 }, all: { both: 0, either: 0 } };
  for (let pixel = 0; pixel < hull.length; pixel++) {
    const wouldShow = masks.unoccluded[pixel] !== 0;
    const shows = masks.shown[pixel] !== 0;
    const isHidden = wouldShow && !shows;
    const isOccluder = masks.occluder[pixel] !== 0;
    if (wouldShow) count.cloth++;
    if (isHidden && !isOccluder) count.hole++;
    if (hull[pixel] === 0) continue;
    count.hull++;
    const isBefore = masks.before[pixel] !== 0;
    if (isBefore) count.before++;
    if (isOccluder) count.all++;
    if (isBefore && wouldShow) reached.before++;
    if (isOccluder && wouldShow) reached.all++;
    if (isBefore && shows) count.cover++;
    if (isBefore && isHidden) overlap.before.both++;
    if (isBefore || isHidden) overlap.before.either++;
    if (isOccluder && isHidden) overlap.all.both++;
    if (isOccluder || isHidden) overlap.all.either++;
  }
  return {
    occluderShare: count.before / count.hull,
    iou: overlap.before.both / overlap.before.either,
    iouOfAll: overlap.all.both / overlap.all.either,
    ceiling: reached.before / count.before,
    ceilingOfAll: reached.all / count.all,
    falseCover: count.cover / count.before,
    falseHole: count.hole / count.cloth,
  };
}
