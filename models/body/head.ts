import { type BodyArrays, placedBy } from "./body-arrays.ts";
import { LANDMARK } from "./landmark.ts";
import { createLearntLength } from "./learnt-length.ts";
import { aim, blend, rotate } from "./quaternion.ts";
import { restBetween, restBone, restLandmark } from "./rest-body.ts";
import { createSegment, type SegmentFrame } from "./segment.ts";
import type { Trunk } from "./torso.ts";
import { cross, length } from "./vector.ts";

const REST_EARS = restBetween(LANDMARK.rightEar, LANDMARK.leftEar);
const REST_NOSE = restBetween(LANDMARK.midEars, LANDMARK.nose);
const REST_UP = cross(REST_NOSE, REST_EARS);

/** Follows neck and head: ears and nose give the head's turn, the middle of the ears its place. */
export interface Head {
  follow(frame: SegmentFrame, trunk: Trunk, out: BodyArrays): void;
  reset(): void;
}

export function createHead(): Head {
  const line = (from: number, to: number) => {
    const learnt = createLearntLength(length(restBetween(from, to)));
    return { learnt, segment: createSegment(from, to, learnt) };
  };
  const ears = line(LANDMARK.rightEar, LANDMARK.leftEar);
  const nose = line(LANDMARK.midEars, LANDMARK.nose);
  return {
    follow(frame, trunk, out) {
      const { chest } = trunk;
      const across = ears.segment.follow(frame, rotate(chest.rotation, REST_EARS));
      const front = nose.segment.follow(frame, rotate(chest.rotation, REST_NOSE));
      const confidence = Math.min(ears.segment.confidence, nose.segment.confidence);
      const head = placedBy(
        {
          rest: restBone("head"),
          rotation: aim(REST_UP, REST_EARS, cross(front, across), across),
          along: trunk.limbScale,
          across: trunk.limbScale,
          confidence,
        },
        restLandmark(LANDMARK.midEars),
        trunk.midEars,
      );
      // No longer than it is wide, wherever the head is: this bone is 5 cm short, and two of error would tilt a collar by 20°.
      out.put({
        rest: restBone("neck"),
        position: trunk.neckBase,
        rotation: blend(chest.rotation, head.rotation, 0.5),
        along: trunk.limbScale,
        across: trunk.limbScale,
        confidence: Math.min(confidence, chest.confidence),
      });
      out.put(head);
    },
    reset() {
      for (const part of [ears, nose]) {
        part.segment.reset();
        part.learnt.reset();
      }
    },
  };
}
