import { carried, type PlacedBone } from "./body-arrays.ts";
import { LANDMARK } from "./landmark.ts";
import { createLearntLength } from "./learnt-length.ts";
import { rotate } from "./quaternion.ts";
import { restBetween, restBone } from "./rest-body.ts";
import { createSegment, type SegmentFrame } from "./segment.ts";
import { add, length, mix, smoothStep, type Vector } from "./vector.ts";

/**
 * The neck leaves the chest at this share of the way from the shoulders' middle to the ears', on the rest body as on
 * 222 made people who stand, whose neck's base the trunk alone missed by 4.4 % of the shoulder width and this misses by
 * 2.5 %; with the network's own ears 2.7 % instead of 4.2 %.
 */
const BASE_SHARE = 0.41;
/** Behind that way: 20 mm on the rest body, whose arms are half lifted, none to 14 mm where they hang. */
const BEHIND_METRES = 0.007;
/** Visibility of the ears below and above which nothing and all of that is believed. */
const DOUBTED = 0.2;
const BELIEVED = 0.5;

const REST_RISE = restBetween(LANDMARK.midShoulders, LANDMARK.midEars);
const REST_BASE = restBone("neck").head;

/** Where the neck begins and ends, scene pixels. */
export interface NeckLine {
  readonly base: Vector;
  readonly midEars: Vector;
}

/** Follows the neck from the shoulders' middle to the ears'. */
export interface NeckFollower {
  /** `hanging` is where the shoulders' middle would be if nobody lifted them. Without ears the chest carries the neck. */
  follow(frame: SegmentFrame, midShoulders: Vector, hanging: Vector, chest: PlacedBone): NeckLine;
  reset(): void;
}

export function createNeckFollower(): NeckFollower {
  const learnt = createLearntLength(length(REST_RISE));
  const rise = createSegment(LANDMARK.midShoulders, LANDMARK.midEars, learnt);
  return {
    follow(frame, midShoulders, hanging, chest) {
      const midEars = add(midShoulders, rise.follow(frame, rotate(chest.rotation, REST_RISE)));
      const behind = rotate(chest.rotation, [0, 0, -BEHIND_METRES * chest.across]);
      const seen = add(mix(hanging, midEars, BASE_SHARE), behind);
      const share = smoothStep(DOUBTED, BELIEVED, rise.confidence);
      return { base: mix(carried(chest, REST_BASE), seen, share), midEars };
    },
    reset() {
      rise.reset();
      learnt.reset();
    },
  };
}
