import type { LandmarkId } from "../contract/garment-reading.ts";
import type { FlatFrame } from "./flat-frame.ts";
import type { SideSign } from "./flat-top.ts";
import { alongChain, distance, mixPlaces, type Place } from "./plane.ts";

/** Trousers or a skirt laid flat, by columns and rows. Pixels of the flat frame. */
export interface FlatLower {
  /** From the waistband (0) to the crotch, or to a skirt's hem (1); column −1 (wearer's right) .. 1. */
  readonly trunk: (column: number, down: number) => Place;
  /** From the crotch (0) to the hem (1), from the inner (0) to the outer seam (1); null for a skirt. */
  readonly leg: ((side: SideSign, across: number, down: number) => Place) | null;
  /** Flat width of the trunk at a share of its height. */
  readonly trunkWidth: (down: number) => number;
  /** Of the waistband, between its corners and where its front lies: the back that shows above rounds the corners off. */
  readonly waistWidth: number;
  readonly legWidth: (side: SideSign, down: number) => number;
  /** Height from waistband to crotch or hem, and of the legs. */
  readonly trunkPixels: number;
  readonly legPixels: number;
}

/** Rows at which outlines are looked at. */
const SAMPLES = 24;
/** Outlines are looked for this far outside of the straight line, as a share of the garment's width. */
const REACH_SHARE = 0.3;
/** The texture stays this share inside of the outline. */
const INSET = 0.012;

/** A waistband's back rises over its front by no more than this share of its width. */
const MOST_RISE_SHARE = 0.3;

/**
 * Reads the panels of trousers (with a crotch) or a skirt; `back` begins where the inside of the waistband's back ends
 * above. Null where landmarks are missing.
 */
export function flatLower(flat: FlatFrame, face: "front" | "back"): FlatLower | null {
  const sides = (name: "waist" | "hem" | "hemInner") =>
    (["Right", "Left"] as const).map((side) => flat.landmark(`${name}${side}` as LandmarkId));
  const [waistRight, waistLeft] = sides("waist");
  const [hemRight, hemLeft] = sides("hem");
  const [innerRight, innerLeft] = sides("hemInner");
  if (!waistRight || !waistLeft || !hemRight || !hemLeft) return null;
  const crotch = flat.landmark("crotch");
  const waist = (side: SideSign): Place => (side > 0 ? waistLeft : waistRight);
  const hem = (side: SideSign): Place => (side > 0 ? hemLeft : hemRight);
  const waistFront = flat.landmark("waistFront") ?? mixPlaces(waistLeft, waistRight, 0.5);
  const width = distance(waistLeft, waistRight);
  const middleAt = (y: number): number => {
    const foot = (hemLeft.x + hemRight.x) / 2;
    const tall = (hemLeft.y + hemRight.y) / 2 - waistFront.y;
    return waistFront.x + ((foot - waistFront.x) * (y - waistFront.y)) / Math.max(1, tall);
  };
  const legs = crotch !== null && innerRight && innerLeft ? { crotch, innerRight, innerLeft } : null;
  const inside = (side: SideSign, y: number, plain: Place): number => {
    // Well inside of the cloth: in the middle there may be the gap between legs.
    if (legs === null || y <= legs.crotch.y) return (middleAt(y) + plain.x) / 2;
    const to = side > 0 ? legs.innerLeft : legs.innerRight;
    const share = Math.min(1, (y - legs.crotch.y) / Math.max(1, to.y - legs.crotch.y));
    return (legs.crotch.x + (to.x - legs.crotch.x) * share + plain.x) / 2;
  };
  const outerChain = new Map(
    ([1, -1] as const).map((side) => {
      const places = Array.from({ length: SAMPLES + 1 }, (_, at) => {
        const plain = mixPlaces(waist(side), hem(side), at / SAMPLES);
        if (at === 0 || at === SAMPLES) return plain;
        const from = { x: inside(side, plain.y, plain), y: plain.y };
        const to = { x: plain.x + side * REACH_SHARE * width, y: plain.y };
        return flat.edgeBetween(from, to, "with-inner") ?? plain;
      });
      return [side, places] as const;
    }),
  );
  const outerAt = (side: SideSign, y: number): Place => {
    const chain = outerChain.get(side) ?? [];
    const after = chain.findIndex((place) => place.y >= y);
    const next = after < 0 ? chain.length - 1 : Math.max(1, after);
    const [a, b] = [chain[next - 1], chain[next]];
    if (a === undefined || b === undefined) return hem(side);
    return mixPlaces(a, b, Math.min(1, Math.max(0, (y - a.y) / Math.max(1e-6, b.y - a.y))));
  };
  const within = (share: number): number => share * (1 - INSET);
  const thighs = ([1, -1] as const).map((side) => {
    const line = flat.border(side > 0 ? "thighLeft" : "thighRight");
    const from = legs?.crotch ?? waistFront;
    return alongChain(line ?? [from, outerAt(side, from.y)]);
  });
  const thigh = (side: SideSign): ((away: number) => Place) => thighs[side > 0 ? 0 : 1] ?? (() => waistFront);
  const bottom = (column: number): Place => {
    const side: SideSign = column >= 0 ? 1 : -1;
    if (legs !== null) return thigh(side)(Math.abs(column));
    const front = flat.landmark("hemFront") ?? mixPlaces(hemLeft, hemRight, 0.5);
    return mixPlaces(front, hem(side), Math.abs(column));
  };
  const edge = (side: SideSign, down: number): Place => {
    const from = waist(side).y;
    return outerAt(side, from + (bottom(side).y - from) * down);
  };
  const waistMiddle = face === "front" ? waistFront : backOfWaist(flat, waistFront, width);
  const trunk = (column: number, down: number): Place => {
    const side: SideSign = column >= 0 ? 1 : -1;
    const away = Math.abs(within(column));
    const line = mixPlaces(waistMiddle, waist(side), away);
    // A waistband is a bow, level in its middle.
    const top = { x: line.x, y: waistMiddle.y + (waist(side).y - waistMiddle.y) * away ** 2 };
    const low = bottom(side * away);
    const ruled = mixPlaces(top, low, down);
    const straight = mixPlaces(waist(side), bottom(side), down);
    const real = edge(side, down);
    return { x: ruled.x + away * (real.x - straight.x), y: ruled.y + away * (real.y - straight.y) };
  };
  const innerWalk = new Map(
    legs === null
      ? []
      : ([1, -1] as const).map((side) => [side as SideSign, alongChain(innerChain(side, legs))]),
  );
  function innerChain(
    side: SideSign,
    { crotch: from, innerLeft: left, innerRight: right }: NonNullable<typeof legs>,
  ): Place[] {
    const to = side > 0 ? left : right;
    return Array.from({ length: SAMPLES + 1 }, (_, at) => {
      const plain = mixPlaces(from, to, at / SAMPLES);
      if (at === 0 || at === SAMPLES) return plain;
      const start = mixPlaces(plain, outerAt(side, plain.y), 0.5);
      const end = { x: plain.x - side * REACH_SHARE * width, y: plain.y };
      const seen = flat.edgeBetween(start, end, "with-inner");
      // Legs that touch in the photo part in the middle.
      return seen === null || side * (seen.x - middleAt(seen.y)) < 0 ? plain : seen;
    });
  }
  const leg = (side: SideSign, across: number, down: number): Place => {
    const from = legs?.crotch.y ?? 0;
    const outer = outerAt(side, from + (hem(side).y - from) * down);
    const inner = innerWalk.get(side)?.(down) ?? outer;
    const place = mixPlaces(inner, outer, INSET + across * (1 - 2 * INSET));
    // A drawn thigh line bends the first rows; towards the hem that fades.
    const level = mixPlaces(thigh(side)(0), outerAt(side, from), across);
    const drawn = thigh(side)(across);
    const fade = (1 - down) ** 2;
    return { x: place.x + fade * (drawn.x - level.x), y: place.y + fade * (drawn.y - level.y) };
  };
  const trunkPixels = bottom(0).y - waistFront.y;
  return {
    trunk,
    leg: legs === null ? null : leg,
    waistWidth: (width + distance(outerAt(1, waistFront.y), outerAt(-1, waistFront.y))) / 2,
    trunkWidth: (down) => distance(edge(1, down), edge(-1, down)),
    legWidth: (side, down) => distance(leg(side, 0, down), leg(side, 1, down)),
    trunkPixels,
    legPixels: legs === null ? 0 : (hemLeft.y + hemRight.y) / 2 - legs.crotch.y,
  };
}

/** Where the cloth ends above the middle of a waistband, the inside of its back included. */
function backOfWaist(flat: FlatFrame, waistFront: Place, widthPixels: number): Place {
  const above = { x: waistFront.x, y: waistFront.y - MOST_RISE_SHARE * widthPixels };
  return flat.edgeBetween(waistFront, above, "with-inner") ?? waistFront;
}
