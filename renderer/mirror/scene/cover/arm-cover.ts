import type { BoneName } from "../../../../models/contract/index.ts";
import { type BodyPlaces, fromLine, type Place } from "./body-places.ts";
import { apartFrom, type ColourCluster, colourClusters, likeOneOf, unlikeness } from "./colour-clusters.ts";
import { grow, type Region, smooth } from "./grow.ts";
import { pixelsOf } from "./part-pixels.ts";
import type { PersonPicture } from "./person-picture.ts";

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
  { from: [`${side}Hand`, 0], to: [`${side}Hand`, 2.2], coreMetres: 0.022, reachMetres: 0.075, isHand: true },
];

/** An arm that our own order puts further behind the trunk than this is not looked for. */
const BEHIND_METRES = 0.1;
const LIKE_SPREADS = 2.8;
const CLEARLY = 0.8;
const APART_SPREADS = 1.7;
/** An arm's colours make up this much of its axis at least: less is what lies beside it. */
const OWN_SHARE = 0.12;
/** Where none of them is like the face, the arm is sleeved: one colour along most of the axis. */
const SLEEVE_SHARE = 0.5;
const SKIN_SPREADS = 3;
/** Fewer pixels than this near the axis: the arm is out of the picture. */
const LEAST_CORE_PIXELS = 6;

/**
 * The outline of an arm where our own 3D order puts it before the trunk: whatever has the colours of its tracked
 * axis (skin or sleeve, nobody asks), is connected with the axis and lies within a capsule around it. Empty where
 * those colours are the trunk's own.
 */
export function armCover(
  picture: PersonPicture,
  places: BodyPlaces,
  trunk: readonly ColourCluster[],
  skin: readonly ColourCluster[],
  side: "left" | "right",
): Region {
  const { widthPixels, heightPixels, colours, person } = picture;
  const metre = places.pixelsPerMetre;
  const may = new Uint8Array(widthPixels * heightPixels);
  const seeds: number[] = [];
  const depth = places.along("spine", 0.5).z - BEHIND_METRES * metre;
  for (const stretch of stretches(side)) {
    const [from, to] = [places.along(...stretch.from), places.along(...stretch.to)];
    if ((from.z + to.z) / 2 < depth) continue;
    const core = pixelsOf(picture, near(from, to, stretch.coreMetres * metre));
    if (core.length < LEAST_CORE_PIXELS) continue;
    const seen = colourClusters(colours, core, 3).filter(({ share }) => share >= OWN_SHARE);
    const apart = apartFrom(seen, trunk, APART_SPREADS);
    const bare = likeOneOf(apart, skin, SKIN_SPREADS);
    const own = bare.length > 0 || stretch.isHand ? bare : apart.filter(({ share }) => share >= SLEEVE_SHARE);
    if (own.length === 0) continue;
    const isNear = near(from, to, stretch.reachMetres * metre);
    for (const at of pixelsOf(picture, isNear)) {
      const unlike = unlikeness(own, colours, at);
      if (unlike < LIKE_SPREADS && unlike < CLEARLY * unlikeness(trunk, colours, at)) may[at] = 1;
    }
    seeds.push(...core.filter((at) => (person[at] ?? 0) > 0));
  }
  return smooth(grow({ widthPixels, heightPixels, inside: may }, seeds), 2);
}

function near(from: Place, to: Place, reach: number): (x: number, y: number) => boolean {
  return (x, y) => fromLine(x, y, from, to).away < reach;
}
