import type { BoneName } from "../contract/index.ts";
import type { BodyArrays } from "./body-arrays.ts";
import { createLearntLength, type LearntLength } from "./learnt-length.ts";
import { aim, type Quaternion, rotate, swing } from "./quaternion.ts";
import { restBetween, restBone } from "./rest-body.ts";
import { createSegment, type SegmentFrame } from "./segment.ts";
import { add, cross, dot, length, mix, smoothStep, unit, type Vector } from "./vector.ts";

/**
 * Sines of a bend below and above which its plane says nothing and all of how the limb is twisted: the network leans
 * forearms that hang too far towards the viewer, by 10° ± 14° on 72 made people, which is a bend where there is none.
 */
const STRAIGHT_SINE = 0.2;
const BENT_SINE = 0.6;
/**
 * An upper arm takes this share of the twist that its elbow's bend tells; the forearm takes all. Cloth is sewn to the chest
 * above, and one bone must stand for a twist that grows from none at the shoulder. Hanging arms hardly bend besides: by
 * what the network sees of it they twist by 30° (standard deviation) to and fro, which moved made people's short cuffs
 * by another 1 % of the shoulder width.
 */
const SLEEVE_TWIST = 0.33;

/** An arm or a leg: three bones, of which the middle joint is a hinge. */
export interface LimbPlan {
  readonly bones: readonly [BoneName, BoneName, BoneName];
  /** Landmarks at the root, the hinge, the third joint and the tip. */
  readonly landmarks: readonly [number, number, number, number];
  /** Axis about which the hinge bends, rest axes; `null` takes the rest body's own bend. */
  readonly hinge: Vector | null;
}

/** Lengths of a limb's bones; both sides of the body share them. */
export type LimbLengths = readonly [LearntLength, LearntLength, LearntLength];

export function createLimbLengths(plan: LimbPlan): LimbLengths {
  const [root, hinge, end, tip] = plan.landmarks;
  const rest = (from: number, to: number) => createLearntLength(length(restBetween(from, to)));
  return [rest(root, hinge), rest(hinge, end), rest(end, tip)];
}

/** Follows one limb. */
export interface Limb {
  /** `root` is where it hangs; `parent` the rotation of the bone it hangs from. */
  follow(frame: SegmentFrame, root: Vector, parent: Quaternion, acrossScale: number, out: BodyArrays): void;
  reset(): void;
}

export function createLimb(plan: LimbPlan, lengths: LimbLengths): Limb {
  const [a, b, c, d] = plan.landmarks;
  const upper = { rest: restBone(plan.bones[0]), segment: createSegment(a, b, lengths[0]) };
  const lower = { rest: restBone(plan.bones[1]), segment: createSegment(b, c, lengths[1]) };
  const end = { rest: restBone(plan.bones[2]), segment: createSegment(c, d, lengths[2]) };
  const restHinge = plan.hinge ?? unit(cross(upper.rest.direction, lower.rest.direction));
  const upperTwist = plan.hinge === null ? SLEEVE_TWIST : 1;
  const restTip = unit(restBetween(c, d));
  // The tip's landmark lies off the bone's own line, so the bone's length is scaled, not replaced.
  const restTipMetres = length(restBetween(c, d));

  return {
    follow(frame, root, parent, acrossScale, out) {
      const first = upper.segment.follow(frame, rotate(parent, upper.rest.direction));
      const carry = swing(rotate(parent, upper.rest.direction), first);
      const hingeIfStraight = rotate(carry, rotate(parent, restHinge));
      const restBend = rotate(carry, rotate(parent, lower.rest.direction));
      const second = lower.segment.follow(frame, restBend);
      const hinge = hingeAxis(first, second, hingeIfStraight);
      const lowerRotation = aim(lower.rest.direction, restHinge, second, hinge);
      const third = end.segment.follow(frame, rotate(lowerRotation, restTip));

      const joint = add(root, first);
      out.put({
        rest: upper.rest,
        position: root,
        rotation: aim(upper.rest.direction, restHinge, first, mix(hingeIfStraight, hinge, upperTwist)),
        along: length(first) / upper.rest.lengthMetres,
        across: acrossScale,
        confidence: upper.segment.confidence,
      });
      out.put({
        rest: lower.rest,
        position: joint,
        rotation: lowerRotation,
        along: length(second) / lower.rest.lengthMetres,
        across: acrossScale,
        confidence: lower.segment.confidence,
      });
      out.put({
        rest: end.rest,
        position: add(joint, second),
        rotation: aim(restTip, restHinge, third, hinge),
        along: length(third) / restTipMetres,
        across: acrossScale,
        confidence: end.segment.confidence,
      });
    },
    reset() {
      for (const part of [upper, lower, end]) part.segment.reset();
      for (const learnt of lengths) learnt.reset();
    },
  };
}

/** Elbows and knees bend one way: the plane of the bend tells how the bones are twisted about themselves. */
function hingeAxis(first: Vector, second: Vector, ifStraight: Vector): Vector {
  const bend = cross(unit(first), unit(second));
  const bent = smoothStep(STRAIGHT_SINE, BENT_SINE, length(bend));
  // Opposite the expected axis a small bend is noise, and half-way mixtures would have no direction.
  const against = dot(unit(bend), ifStraight) < -0.5 && bent < 1;
  return against ? ifStraight : mix(ifStraight, unit(bend, ifStraight), bent);
}
