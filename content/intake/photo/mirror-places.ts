import { between, distanceBetween } from "./path-shape.ts";
import type { SidePlace } from "./side-place.ts";
import type { UpperSide } from "./upper-side.ts";

/** A place less sure than this is taken from the other side where that is surer than the second. */
const WEAK = 0.5;
const STRONG = 0.7;
/** Confidence of a mirrored place. */
const MIRRORED = 0.55;
/** Garments are nearly even: places that differ by more than this share of the chest's width, or sleeves in length, are doubted ... */
const UNEVEN = { place: 0.14, sleeve: 0.16 };
/** ... so that this share of their confidence is left. */
const DOUBTED = 0.65;
/** Places that both outlines show within this share of the chest's width bear each other out, unless either was only guessed. */
const AGREED = { place: 0.05, least: 0.5, gain: 0.08, most: 0.95 };
/** A doubtful place that lies as evenly with a clear one is worth this. */
const BORNE_OUT = { by: 0.85, worth: 0.78 };

/** Armholes that end in a curve, seen at least so clearly and within this share of the chest's width on both sides, are worth so much between them. */
const ROUNDED = { seen: 0.55, place: 0.1, worth: 0.74 };

/** Both halves, each with its weak places taken from the other's strong ones, and doubted where the halves disagree. */
export function mirrorPlaces(left: UpperSide, right: UpperSide): { left: UpperSide; right: UpperSide } {
  const [one, other] = [completed(left, right), completed(right, left)];
  const evened = {
    left: { ...one, armpit: shared(one, other) },
    right: { ...other, armpit: shared(other, one) },
  };
  return { left: compared(evened.left, evened.right), right: compared(evened.right, evened.left) };
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

function compared(own: UpperSide, other: UpperSide): UpperSide {
  const chest = own.armpit.at.x + other.armpit.at.x;
  const even = (mine: SidePlace, theirs: SidePlace): SidePlace => {
    const off = distanceBetween(mine.at, theirs.at) / chest;
    if (off > UNEVEN.place) return doubted(mine);
    if (off <= AGREED.place && theirs.confidence > BORNE_OUT.by && mine.confidence < BORNE_OUT.worth)
      return { at: mine.at, confidence: BORNE_OUT.worth };
    const seen = Math.min(mine.confidence, theirs.confidence) > AGREED.least;
    if (!seen || off > AGREED.place) return mine;
    return {
      at: mine.at,
      confidence: Math.max(mine.confidence, Math.min(AGREED.most, mine.confidence + AGREED.gain)),
    };
  };
  const sleeves = Math.abs(own.sleeveRatio - other.sleeveRatio) > UNEVEN.sleeve;
  return {
    ...own,
    collar: even(own.collar, other.collar),
    shoulder: even(own.shoulder, other.shoulder),
    armpit: even(own.armpit, other.armpit),
    cuffOuter: own.cuffOuter !== null && sleeves ? doubted(own.cuffOuter) : own.cuffOuter,
    cuffInner: own.cuffInner !== null && sleeves ? doubted(own.cuffInner) : own.cuffInner,
  };
}

/** The height at which two armholes end that have no corner lies between where each seems to. */
function shared(own: UpperSide, other: UpperSide): SidePlace {
  const [mine, theirs] = [own.armpit, other.armpit];
  const least = Math.min(mine.confidence, theirs.confidence);
  const bare = own.sleeveRatio === 0 && other.sleeveRatio === 0;
  const chest = mine.at.x + theirs.at.x;
  if (!bare || least < ROUNDED.seen || least > STRONG) return mine;
  if (distanceBetween(mine.at, theirs.at) > ROUNDED.place * chest) return mine;
  return { at: between(mine.at, theirs.at), confidence: Math.max(mine.confidence, ROUNDED.worth) };
}

const doubted = ({ at, confidence }: SidePlace): SidePlace => ({ at, confidence: DOUBTED * confidence });
