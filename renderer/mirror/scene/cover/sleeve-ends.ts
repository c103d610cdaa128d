import { BONES, type RestBone } from "../../../../models/contract/index.ts";
import { fromLine, type Place } from "./body-places.ts";
import type { SleeveEnds } from "./cover-quads.ts";

/** Single covered vertices beyond a cuff are noise of the cut: the sleeve ends where this share of them lies above. */
const SHARE = 0.96;
/** A vertex further than this from an arm's axis belongs to the trunk. */
const ARM_REACH_METRES = 0.09;

/** The skin of the body at rest and what of it is covered. */
export interface CoveredSkin {
  readonly vertexCount: number;
  /** Rest metres. */
  readonly place: (vertex: number) => readonly [number, number, number];
  readonly isCovered: (vertex: number) => boolean;
}

/** How far the worn garments reach along each arm. */
export function sleeveEnds(skin: CoveredSkin, rest: readonly RestBone[]): SleeveEnds {
  return { left: endOf(skin, rest, "left"), right: endOf(skin, rest, "right") };
}

function endOf(skin: CoveredSkin, rest: readonly RestBone[], side: "left" | "right"): number {
  const bones = ([`${side}UpperArm`, `${side}Forearm`, `${side}Hand`] as const).map(
    (name) => rest[BONES.indexOf(name)],
  );
  const shares: number[] = [];
  for (let vertex = 0; vertex < skin.vertexCount; vertex += 1) {
    if (!skin.isCovered(vertex)) continue;
    const [x, y, z] = skin.place(vertex);
    let nearest = { away: ARM_REACH_METRES, share: -1 };
    bones.forEach((bone, stretch) => {
      if (bone === undefined) return;
      const [from, to] = [placeOf(bone.head), placeOf(bone.tail)];
      const { away, share } = fromLine(x, y, from, to);
      const depth = z - (from.z + share * (to.z - from.z));
      const distance = Math.hypot(away, depth);
      if (distance < nearest.away) nearest = { away: distance, share: stretch + share };
    });
    if (nearest.share > 0) shares.push(nearest.share);
  }
  return shares.toSorted((a, b) => a - b)[Math.floor(SHARE * (shares.length - 1))] ?? 0;
}

function placeOf([x, y, z]: readonly [number, number, number]): Place {
  return { x, y, z };
}
