import type { FlatFrame } from "./flat-frame.ts";
import type { SideSign } from "./flat-top.ts";
import { OUTLINE_SAMPLES, type Snap, unit } from "./outline-snap.ts";
import { alongChain, chainLength, mixPlaces, type Place } from "./plane.ts";

/** A sleeve shorter than this share of the chest's width is an armhole. */
const LEAST_SLEEVE_SHARE = 0.12;
/** The texture stays this share inside of the outline, so that no background is dragged along. */
const INSET = 0.024;
/** Places between here and the cuff at which a sleeve's breadth is looked at. */
const WIDTH_SAMPLES = 8;

/** Both sleeves laid flat. */
export interface FlatSleeves {
  /** From the armhole (0) to the cuff (1), from its outer (0) to its inner edge (1); null without sleeves. */
  readonly sleeve: ((side: SideSign, along: number, across: number) => Place) | null;
  readonly lengths: (side: SideSign) => { readonly outer: number; readonly inner: number };
  /** The way from the armhole to the cuff, unit. */
  readonly way: (side: SideSign) => Place;
  /** Breadth square to that way, pixels: an armhole runs slantwise across its sleeve. */
  readonly width: (side: SideSign, along: number) => number;
}

/** Corners of the armholes, and the armholes themselves from the shoulder (0) to the armpit (1). */
interface Armholes {
  readonly shoulder: (side: SideSign) => Place;
  readonly armpit: (side: SideSign) => Place;
  /** Null where it runs straight. */
  readonly drawn: (side: SideSign) => ((down: number) => Place) | null;
}

export function flatSleeves(
  flat: FlatFrame,
  snap: Snap,
  chestPixels: number,
  armholes: Armholes,
): FlatSleeves {
  const { shoulder, armpit, drawn } = armholes;
  const chain = (side: SideSign, edge: "Outer" | "Inner"): readonly Place[] | null => {
    const cuff = flat.landmark(`cuff${edge}${side > 0 ? "Left" : "Right"}`);
    if (cuff === null) return null;
    const from = edge === "Outer" ? shoulder(side) : armpit(side);
    const along = unit({ x: cuff.x - from.x, y: cuff.y - from.y });
    const turn = edge === "Outer" ? side : -side;
    const outwards = { x: along.y * turn, y: -along.x * turn };
    return Array.from({ length: OUTLINE_SAMPLES + 1 }, (_, at) => {
      const plain = mixPlaces(from, cuff, at / OUTLINE_SAMPLES);
      return at === 0 || at === OUTLINE_SAMPLES ? plain : snap(plain, outwards);
    });
  };
  const sides = new Map(
    ([1, -1] as const).map((side) => [
      side as SideSign,
      { outer: chain(side, "Outer"), inner: chain(side, "Inner") },
    ]),
  );
  const lengths = (side: SideSign) => {
    const { outer = null, inner = null } = sides.get(side) ?? {};
    return { outer: outer ? chainLength(outer) : 0, inner: inner ? chainLength(inner) : 0 };
  };
  const walks = new Map(
    [...sides].flatMap(([side, { outer, inner }]) =>
      outer === null || inner === null
        ? []
        : [[side, { outer: alongChain(outer), inner: alongChain(inner) }] as const],
    ),
  );
  const hasSleeves = ([1, -1] as const).every(
    (side) => lengths(side).outer > LEAST_SLEEVE_SHARE * chestPixels,
  );
  const way = (side: SideSign): Place => {
    const { outer, inner } = walks.get(side) ?? {};
    const [outerCuff, innerCuff] = [outer?.(1) ?? shoulder(side), inner?.(1) ?? armpit(side)];
    const [from, to] = [mixPlaces(shoulder(side), armpit(side), 0.5), mixPlaces(outerCuff, innerCuff, 0.5)];
    return unit({ x: to.x - from.x, y: to.y - from.y });
  };
  const squareWidth = (side: SideSign, along: number): number => {
    const { outer, inner } = walks.get(side) ?? {};
    if (outer === undefined || inner === undefined) return 0;
    const [from, to, direction] = [outer(along), inner(along), way(side)];
    return Math.abs((to.x - from.x) * direction.y - (to.y - from.y) * direction.x);
  };
  // Sleeves taper: near the armhole, whose slant cuts a part away, they are as broad as further down at least.
  const width = (side: SideSign, along: number): number =>
    Math.max(
      ...Array.from({ length: WIDTH_SAMPLES + 1 }, (_, at) =>
        squareWidth(side, along + ((1 - along) * at) / WIDTH_SAMPLES),
      ),
    );
  if (!hasSleeves || walks.size < 2) return { sleeve: null, lengths, way, width };
  return {
    lengths,
    way,
    width,
    sleeve(side, along, across) {
      const walk = walks.get(side);
      if (walk === undefined) return shoulder(side);
      const share = INSET + across * (1 - 2 * INSET);
      const place = mixPlaces(walk.outer(along), walk.inner(along), share);
      const curve = drawn(side)?.(across);
      if (curve === undefined) return place;
      // A drawn armhole bends the first rows; towards the cuff that fades.
      const straight = mixPlaces(shoulder(side), armpit(side), across);
      const fade = (1 - along) ** 2;
      return { x: place.x + fade * (curve.x - straight.x), y: place.y + fade * (curve.y - straight.y) };
    },
  };
}
