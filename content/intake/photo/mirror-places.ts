import type { SidePlace } from "./side-place.ts";
import type { UpperSide } from "./upper-side.ts";

/** A place less sure than this is taken from the other side where that is surer than the second. */
const WEAK = 0.5;
const STRONG = 0.7;
/** Confidence of a mirrored place. */
const MIRRORED = 0.55;

/** Both halves, each with its weak places taken from the other's strong ones: garments are nearly even. */
export function mirrorPlaces(left: UpperSide, right: UpperSide): { left: UpperSide; right: UpperSide } {
  return { left: completed(left, right), right: completed(right, left) };
}

function completed(own: UpperSide, other: UpperSide): UpperSide {
  const pick = <Place extends SidePlace | null>(mine: Place, theirs: Place): Place =>
    theirs !== null && (mine?.confidence ?? 0) < WEAK && theirs.confidence > STRONG
      ? { ...theirs, confidence: MIRRORED }
      : mine;
  if (own.sleeveRatio === 0 && other.sleeveRatio > 0) return own;
  return {
    ...own,
    collar: pick(own.collar, other.collar),
    shoulder: pick(own.shoulder, other.shoulder),
    armpit: pick(own.armpit, other.armpit),
    cuffOuter: pick(own.cuffOuter, other.cuffOuter),
    cuffInner: pick(own.cuffInner, other.cuffInner),
    waist: pick(own.waist, other.waist),
  };
}
