import type { LandmarkId } from "../contract/garment-reading.ts";
import type { FlatFrame } from "./flat-frame.ts";
import { type FlatOpening, flatOpening } from "./flat-opening.ts";
import { type FlatSleeves, flatSleeves } from "./flat-sleeves.ts";
import { flatTrunk } from "./flat-trunk.ts";
import { neckline } from "./neckline.ts";
import { outlineSnap, type Snap, smoothed, unit } from "./outline-snap.ts";
import { alongChain, coons, distance, mixPlaces, type Place } from "./plane.ts";

/** A side of the wearer as a sign: +1 left. */
export type SideSign = 1 | -1;

/** The front of a top, dress or jacket laid flat, by the columns and rows of its panels. Pixels of the flat frame. */
export interface FlatTop {
  /** Column share at which the collar ends and the shoulder begins, 0..1. */
  readonly collarShare: number;
  /** Yoke: from the upper edge (0) to the armpits (1); column −1 (wearer's right) .. 1. */
  readonly yoke: (column: number, down: number) => Place;
  /** Trunk: from the armpits (0) to the hem (1). */
  readonly trunk: (column: number, down: number) => Place;
  /** Flat width of the trunk at a share of its height on both sides of the middle, pixels. */
  readonly halfWidths: (down: number) => { readonly right: number; readonly left: number };
  /** Share of the trunk's height at which a drawn waistline parts bodice and skirt; null without one. */
  readonly waistShare: number | null;
  /** Edges of a front that stands open; null where it is closed. */
  readonly opening: FlatOpening | null;
  readonly collar: (side: SideSign) => Place;
  readonly shoulder: (side: SideSign) => Place;
  readonly armpit: (side: SideSign) => Place;
  /** False where a hanging sleeve hides one, and its place is a guess. */
  readonly armpitsShow: boolean;
  /** From the shoulder seam (0) to the cuff (1), from its outer (0) to its inner edge (1); null without sleeves. */
  readonly sleeve: FlatSleeves["sleeve"];
  readonly sleeveLengths: FlatSleeves["lengths"];
  readonly sleeveWay: FlatSleeves["way"];
  readonly sleeveWidth: FlatSleeves["width"];
}

/** Places at which the line of a shoulder is looked at. */
const SHOULDER_SAMPLES = 8;
/** The texture stays this share inside of the outline, so that no background is dragged along. */
const INSET = 0.012;
const COLLAR_SHARE = { least: 0.15, most: 0.85 };
/** A hanging sleeve hides the armpit: what is seen is where its cuff meets the side. An armhole is no deeper than this. */
const DEEPEST_ARMHOLE = 0.46;
/** A cuff this near to what is seen of the armpit hides it; share of the shoulders. */
const HIDING_SHARE = 0.16;

/** Reads the panels. `back` takes the back of the neck for the upper edge. Null where landmarks are missing. */
export function flatTop(flat: FlatFrame, face: "front" | "back"): FlatTop | null {
  const named = (name: "collar" | "shoulder" | "armpit" | "hem") => bothPlaces(flat, name);
  const [collar, shoulder, seenArmpit, hem] = [
    named("collar"),
    named("shoulder"),
    named("armpit"),
    named("hem"),
  ];
  if (collar === null || shoulder === null || seenArmpit === null || hem === null) return null;
  const shoulders = distance(shoulder(1), shoulder(-1));
  const armpit = (side: SideSign): Place =>
    hiddenArmpit(shoulder(side), seenArmpit(side), flat.landmark(sided("cuffInner", side)), shoulders);
  const width = Math.abs(armpit(1).x - armpit(-1).x);
  const snap = outlineSnap(flat, width, face === "front" ? "without-inner" : "with-inner");
  const drawn = (side: SideSign) => {
    const line = flat.border(side > 0 ? "armholeLeft" : "armholeRight");
    return line === null ? null : alongChain(line);
  };
  const sleeves = flatSleeves(flat, snap, width, { shoulder, armpit, drawn });
  const collarShare = Math.min(
    COLLAR_SHARE.most,
    Math.max(COLLAR_SHARE.least, Math.abs(collar(1).x - collar(-1).x) / Math.max(1, width)),
  );
  const armhole =
    (side: SideSign) =>
    (down: number): Place => {
      const curve = drawn(side);
      if (curve !== null) return curve(down);
      const plain = mixPlaces(shoulder(side), armpit(side), down);
      return sleeves.sleeve !== null || down === 0 || down === 1 ? plain : snap(plain, { x: side, y: 0 });
    };
  const armpitMiddle = mixPlaces(armpit(1), armpit(-1), 0.5);
  const isOpen = face === "front" && flat.border("frontEdgeLeft") !== null;
  // What an open front cuts away is told by its edges: its cloth reaches up to the collar's corners.
  const neck = isOpen
    ? (share: number): Place => mixPlaces(collar(-1), collar(1), (share + 1) / 2)
    : neckline(flat, face, collar(-1), collar(1));
  const upper = upperEdge(neck, collarShare, snap, { collar, shoulder });
  const patch = coons({
    top: (along) => upper(2 * along - 1),
    bottom: (along) => mixPlaces(armpitMiddle, armpit(along > 0.5 ? 1 : -1), Math.abs(2 * along - 1)),
    first: smoothed(armhole(-1)),
    last: smoothed(armhole(1)),
  });
  const waist = (side: SideSign) => flat.landmark(sided("waist", side));
  const trunk = flatTrunk(flat, snap, { armpit, waist, hem, isOpen });
  const within = (column: number): number => column * (1 - INSET);
  const parts = {
    yoke: (column: number, down: number): Place => patch((within(column) + 1) / 2, down),
    trunk: (column: number, down: number): Place => trunk.place(within(column), down),
  };
  return {
    collarShare,
    ...parts,
    opening: isOpen ? flatOpening(flat, parts, collarShare) : null,
    halfWidths: trunk.halfWidths,
    waistShare: trunk.waistShare,
    collar,
    shoulder,
    armpit,
    armpitsShow: armpit(1) === seenArmpit(1) && armpit(-1) === seenArmpit(-1),
    sleeve: sleeves.sleeve,
    sleeveLengths: sleeves.lengths,
    sleeveWay: sleeves.way,
    sleeveWidth: sleeves.width,
  };
}

/** Shoulder, collar, neckline, collar, shoulder; column −1 .. 1. */
function upperEdge(
  neck: (share: number) => Place,
  collarShare: number,
  snap: Snap,
  { collar, shoulder }: Pick<FlatTop, "collar" | "shoulder">,
): (column: number) => Place {
  const lines = ([1, -1] as const).map((side) => {
    const [from, to] = [collar(side), shoulder(side)];
    const outwards = unit({ x: (to.y - from.y) * side, y: (from.x - to.x) * side });
    return alongChain(
      Array.from({ length: SHOULDER_SAMPLES + 1 }, (_, at) => {
        const plain = mixPlaces(from, to, at / SHOULDER_SAMPLES);
        return at === 0 || at === SHOULDER_SAMPLES ? plain : snap(plain, outwards);
      }),
    );
  });
  return (column) => {
    const away = Math.abs(column);
    const line = lines[column > 0 ? 0 : 1];
    return away <= collarShare || line === undefined
      ? neck(Math.min(1, Math.max(-1, column / collarShare)))
      : line((away - collarShare) / (1 - collarShare));
  };
}

function bothPlaces(
  flat: FlatFrame,
  name: "collar" | "shoulder" | "armpit" | "hem",
): ((side: SideSign) => Place) | null {
  const [left, right] = [flat.landmark(`${name}Left`), flat.landmark(`${name}Right`)];
  return left === null || right === null ? null : (side) => (side > 0 ? left : right);
}

const sided = (name: "cuffInner" | "waist", side: SideSign): LandmarkId =>
  side > 0 ? `${name}Left` : `${name}Right`;

function hiddenArmpit(shoulder: Place, seen: Place, cuffInner: Place | null, shoulders: number): Place {
  const depth = seen.y - shoulder.y;
  const hidden =
    cuffInner !== null &&
    distance(cuffInner, seen) < HIDING_SHARE * shoulders &&
    depth > DEEPEST_ARMHOLE * shoulders;
  return hidden ? { x: seen.x, y: shoulder.y + DEEPEST_ARMHOLE * shoulders } : seen;
}
