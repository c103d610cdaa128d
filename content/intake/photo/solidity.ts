import { connectedParts, maskOf } from "./connected-parts.ts";
import { countBits, invert, type Mask } from "./grid.ts";
import { close } from "./morphology.ts";

/** Bays of less than twice this share of the shorter side are filled. */
const BAY_SHARE = 0.05;

/** Share of a mask within its own hull of filled bays and holes, 0..1: low where a flood has eaten the middle and left the rim. */
export function solidity(mask: Mask): number {
  const closed = close(mask, BAY_SHARE * Math.min(mask.width, mask.height));
  const { labels, parts } = connectedParts(invert(closed));
  const outside = maskOf(
    mask,
    labels,
    new Set(parts.filter(({ atEdge }) => atEdge).map(({ label }) => label)),
  );
  return countBits(mask) / Math.max(1, mask.bits.length - countBits(outside));
}
