import type { BoneName } from "../../../../models/contract/index.ts";
import { isBehindTrunk } from "./arm-order.ts";
import { type BodyPlaces, fromLine, type Place } from "./body-places.ts";
import { apartFrom, type ColourCluster, colourClusters, likeOneOf, unlikeness } from "./colour-clusters.ts";
import { grow, type Region, smooth } from "./grow.ts";
import { inShade } from "./part-colours.ts";
import { pixelsOf } from "./part-pixels.ts";
import type { PersonPicture } from "./person-picture.ts";
import { OPENING_STRETCHES } from "./sleeve-ends.ts";
import { withoutBeside } from "./without-beside.ts";

/** So many times as far from the axis the person is looked at, for what lies beside the arm. */
const AROUND_REACHES = 1.3;
/** Nothing of an arm or a hand is further from its axis. */
const MOST_REACH_METRES = 0.085;

/** From the wrist to the finger tips, in lengths of the palm. */
const FINGER_SHARE = 2.2;

/** A stretch of an arm: between two places of bones, read near its axis, believed within its reach. */
interface Stretch {
  readonly from: readonly [BoneName, number];
  readonly to: readonly [BoneName, number];
  readonly coreMetres: number;
  readonly reachMetres: number;
  /** Hands are bare. */
  readonly isHand: boolean;
}

const stretches = (side: "left" | "right"): readonly Stretch[] => [
  {
    from: [`${side}UpperArm`, 0.45],
    to: [`${side}Forearm`, 0],
    coreMetres: 0.022,
    reachMetres: 0.075,
    isHand: false,
  },
  { from: [`${side}Forearm`, 0], to: [`${side}Hand`, 0], coreMetres: 0.02, reachMetres: 0.07, isHand: false },
  {
    from: [`${side}Hand`, 0],
    to: [`${side}Hand`, FINGER_SHARE],
    coreMetres: 0.022,
    reachMetres: MOST_REACH_METRES,
    isHand: true,
  },
];

const LIKE_SPREADS = 2.8;
const CLEARLY = 0.8;
const APART_SPREADS = 1.7;
/** An arm's colours make up this much of its axis at least: less is what lies beside it. */
const OWN_SHARE = 0.12;
/** Where none of them is like the face, the arm is sleeved: one colour along most of the axis. */
const SLEEVE_SHARE = 0.5;
const SKIN_SPREADS = 3;
/** Fewer pixels of the person than this near the axis: no arm is there to be seen. */
const LEAST_CORE_PIXELS = 6;

/** What the picture shows of one arm. */
export interface ArmReading {
  readonly region: Region;
  /** The picture decides alone: what it does not show of the limb is not there, in a pocket or behind the back. */
  readonly knowsArm: boolean;
  readonly knowsHand: boolean;
}

/**
 * The outline of an arm where our own 3D order puts it before the trunk: whatever has the colours of its tracked
 * axis (skin or sleeve, nobody asks), is connected with the axis and lies within a capsule around it, beyond `sleeve`,
 * where the tried garment's own sleeve ends. Where those colours are the trunk's own, it finds nothing and knows
 * nothing.
 */
export function armCover(
  picture: PersonPicture,
  places: BodyPlaces,
  trunk: readonly ColourCluster[],
  skin: readonly ColourCluster[],
  side: "left" | "right",
  sleeve: number,
): ArmReading {
  const { widthPixels, heightPixels, colours, person } = picture;
  const metre = places.pixelsPerMetre;
  const inside = new Uint8Array(widthPixels * heightPixels);
  const around = new Uint8Array(inside.length);
  const seeds: number[] = [];
  const known = { arm: [] as boolean[], hand: [] as boolean[] };
  const canTellSkin = apartFrom(skin, trunk, APART_SPREADS).length > 0;
  for (const stretch of stretches(side)) {
    const [from, to] = [places.along(...stretch.from), places.along(...stretch.to)];
    if (isBehindTrunk(places, from, to)) continue;
    const core = pixelsOf(picture, near(from, to, stretch.coreMetres * metre));
    const own = ownColours(colours, core, stretch.isHand, trunk, skin);
    const isKnown = core.length < LEAST_CORE_PIXELS || own.length > 0 || (stretch.isHand && canTellSkin);
    known[stretch.isHand ? "hand" : "arm"].push(isKnown);
    if (own.length === 0) continue;
    for (const at of pixelsOf(picture, near(from, to, AROUND_REACHES * stretch.reachMetres * metre)))
      around[at] = 1;
    for (const at of pixelsOf(picture, near(from, to, stretch.reachMetres * metre))) {
      const unlike = unlikeness(own, colours, at);
      if (unlike < LIKE_SPREADS && unlike < CLEARLY * unlikeness(trunk, colours, at)) inside[at] = 1;
    }
    seeds.push(...core.filter((at) => (person[at] ?? 0) > 0));
  }
  const size = { widthPixels, heightPixels };
  const lines = armLines(places, side);
  const rim: number[] = [];
  around.forEach((value, at) => {
    if (value === 1 && nearestOf(lines, at, widthPixels).away > MOST_REACH_METRES * metre) rim.push(at);
  });
  const found = grow({ ...size, inside }, seeds);
  const bare = withoutBeside(
    picture,
    found,
    { person: { ...size, inside: around }, axis: seeds, rim },
    metre,
  );
  if (sleeve > 0) cutSleeve(bare, lines, sleeve);
  const all = (words: readonly boolean[]): boolean => words.length > 0 && words.every(Boolean);
  return {
    region: smooth(bare, 2),
    knowsArm: all(known.arm),
    knowsHand: all(known.hand),
  };
}

/** Leaves out what lies nearest to where the tried garment's sleeve is: it covers what the wearer's own leaves bare. */
function cutSleeve({ widthPixels, inside }: Region, lines: readonly ArmLine[], sleeve: number): void {
  for (let pixel = 0; pixel < inside.length; pixel += 1) {
    if (inside[pixel] === 0) continue;
    if (nearestOf(lines, pixel, widthPixels).along < sleeve - OPENING_STRETCHES) inside[pixel] = 0;
  }
}

/** A bone of an arm in the picture, and how far along it the arm goes. */
interface ArmLine {
  readonly from: Place;
  readonly to: Place;
  readonly length: number;
}

/** Upper arm, forearm, hand to the finger tips. */
function armLines(places: BodyPlaces, side: "left" | "right"): readonly ArmLine[] {
  return ([`${side}UpperArm`, `${side}Forearm`, `${side}Hand`] as const).map((bone, at) => {
    const length = at === 2 ? FINGER_SHARE : 1;
    return { from: places.along(bone, 0), to: places.along(bone, length), length };
  });
}

/** How far a pixel is from an arm's axis, and how far along it: 1 the elbow, 2 the wrist. */
function nearestOf(
  lines: readonly ArmLine[],
  pixel: number,
  widthPixels: number,
): { readonly away: number; readonly along: number } {
  const [x, y] = [(pixel % widthPixels) + 0.5, Math.floor(pixel / widthPixels) + 0.5];
  let nearest = { away: Number.POSITIVE_INFINITY, along: 0 };
  lines.forEach(({ from, to, length }, at) => {
    const { away, share } = fromLine(x, y, from, to);
    if (away < nearest.away) nearest = { away, along: at + share * length };
  });
  return nearest;
}

/** Colours along an arm's axis that can be told from the trunk's. */
function ownColours(
  colours: Float32Array,
  core: readonly number[],
  isHand: boolean,
  trunk: readonly ColourCluster[],
  skin: readonly ColourCluster[],
): readonly ColourCluster[] {
  if (core.length < LEAST_CORE_PIXELS) return [];
  const seen = colourClusters(colours, core, 3).filter(({ share }) => share >= OWN_SHARE);
  const apart = apartFrom(seen, trunk, APART_SPREADS);
  const bare = likeOneOf(apart, inShade(skin), SKIN_SPREADS);
  if (bare.length > 0) return inShade(bare);
  return isHand ? [] : apart.filter(({ share }) => share >= SLEEVE_SHARE);
}

function near(from: Place, to: Place, reach: number): (x: number, y: number) => boolean {
  return (x, y) => fromLine(x, y, from, to).away < reach;
}
