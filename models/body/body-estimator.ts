import type { BodyState, PersonMask, Pose } from "../contract/index.ts";
import { carried, createBodyArrays } from "./body-arrays.ts";
import { createGirthLearner } from "./girth.ts";
import { createHead } from "./head.ts";
import { LANDMARK } from "./landmark.ts";
import { createLandmarkLead } from "./landmark-lead.ts";
import { createLimb, createLimbLengths, type LimbPlan } from "./limb.ts";
import { createOneEuro } from "./one-euro.ts";
import { rotate } from "./quaternion.ts";
import { restBone } from "./rest-body.ts";
import { PICTURE_TUNING, type SegmentFrame } from "./segment.ts";
import { createSighting } from "./sighting.ts";
import { boneRotation } from "./skin-point.ts";
import { createSwapGate } from "./swap-gate.ts";
import { createTorso, type Trunk } from "./torso.ts";
import { length, mix, type Vector } from "./vector.ts";
import { createViewFromAbove, type StandingCamera } from "./view-from-above.ts";

/** Distance to the camera changes slowly; unit: natural logarithm of the size. */
const SIZE_TUNING = { calmHz: 0.2, quickness: 5, speedHz: 1 };
/** Nobody grows by half or crosses their own shoulders' width between two frames. */
const SIZE_JUMP = 1.5;
const PLACE_JUMP_WIDTHS = 1.2;
/** Jumps that last are a new person or a new place: begin anew. */
const JUMP_BELIEVED_AFTER_MS = 400;
/** After so long without a pose nothing of before is of use. */
const FORGET_AFTER_MS = 1_000;
/** Girths are learnt over seconds, from a look at the mask this often: in every frame they were a third of all work on a body. */
const GIRTHS_EVERY_SECONDS = 0.2;
const SHORTEST_STEP_SECONDS = 0.001;
const LONGEST_STEP_SECONDS = 0.25;
/** A frame that is held in place of a bad one is worth less each time. */
const HELD_CONFIDENCE = 0.85;
/** Visibility of the shoulders below which a pose says nothing of a body. */
const SHOULDERS_MIN = 0.3;

type Size = { readonly widthPixels: number; readonly heightPixels: number };

/** Turns poses of one person into body states. Not for two people: reset between them. */
export interface BodyEstimator {
  /**
   * The body in this frame; null where there is none. A bad frame repeats the last state at less confidence.
   * The state is written anew by the next call: copy to keep.
   */
  update(pose: Pose | null, size: Size, atMs: number): BodyState | null;
  /** Forgets the person: lengths, girths, motion. */
  reset(): void;
}

const ARMS = [limb("left", "Arm"), limb("right", "Arm")] as const;
const LEGS = [limb("left", "Leg"), limb("right", "Leg")] as const;

function limb(side: "left" | "right", kind: "Arm" | "Leg"): LimbPlan {
  return kind === "Arm"
    ? {
        bones: [`${side}UpperArm`, `${side}Forearm`, `${side}Hand`],
        landmarks: [
          LANDMARK[`${side}Shoulder`],
          LANDMARK[`${side}Elbow`],
          LANDMARK[`${side}Wrist`],
          LANDMARK[`${side}Knuckles`],
        ],
        hinge: null,
      }
    : {
        bones: [`${side}Thigh`, `${side}Shin`, `${side}Foot`],
        landmarks: [
          LANDMARK[`${side}Hip`],
          LANDMARK[`${side}Knee`],
          LANDMARK[`${side}Ankle`],
          LANDMARK[`${side}Toes`],
        ],
        hinge: [1, 0, 0],
      };
}

export interface BodyEstimatorOptions {
  /** Default false. True for pictures that stand alone: what one mask shows is believed at once. */
  readonly learnAtOnce?: boolean;
  /** Default true: poses come from the task's video mode, which smooths them and so holds them back. */
  readonly smoothedLandmarks?: boolean;
  /** Asked at each pose; where it is not known (the default), the feet alone tell from where the camera looks. */
  readonly camera?: () => StandingCamera | null;
}

export function createBodyEstimator({
  learnAtOnce = false,
  smoothedLandmarks = true,
  camera = () => null,
}: BodyEstimatorOptions = {}): BodyEstimator {
  const sighting = createSighting();
  const lead = smoothedLandmarks ? createLandmarkLead() : null;
  const swaps = createSwapGate();
  const sizeFilter = createOneEuro(1, SIZE_TUNING);
  const placeFilter = createOneEuro(2, PICTURE_TUNING);
  const view = createViewFromAbove(camera);
  const torso = createTorso();
  const head = createHead();
  const armLengths = createLimbLengths(ARMS[0]);
  const legLengths = createLimbLengths(LEGS[0]);
  const arms = ARMS.map((plan) => createLimb(plan, armLengths));
  const legs = LEGS.map((plan) => createLimb(plan, legLengths));
  const girths = createGirthLearner();
  const body = createBodyArrays();
  const logSize = new Float64Array(1);
  const place = new Float64Array(2);
  const state = {
    positions: body.positions,
    rotations: body.rotations,
    scales: body.scales,
    confidences: body.confidences,
    yawRadians: 0,
    pixelsPerMetre: 0,
    girthRatios: girths.ratios,
    confidence: 0,
  };
  let lastAtMs: number | null = null;
  let shoulders: Vector | null = null;
  let shoulderMetres = 0;
  let jumpedSinceMs: number | null = null;
  /** Since girths were learnt. */
  let unlearntSeconds = 0;

  const reset = () => {
    for (const part of [swaps, sizeFilter, placeFilter, view, torso, head, ...arms, ...legs, girths])
      part.reset();
    lead?.reset();
    lastAtMs = null;
    shoulders = null;
    jumpedSinceMs = null;
    unlearntSeconds = 0;
    state.confidence = 0;
  };

  const hold = (): BodyState | null => {
    if (shoulders === null) return null;
    state.confidence *= HELD_CONFIDENCE;
    return state;
  };

  /** The pose without the delay of the task's own smoothing. */
  const led = (pose: Pose, { widthPixels, heightPixels }: Size, atMs: number): Pose => {
    if (lead === null || lastAtMs === null || state.pixelsPerMetre === 0) return pose;
    const span = {
      widthMetres: widthPixels / state.pixelsPerMetre,
      heightMetres: heightPixels / state.pixelsPerMetre,
    };
    const elapsedSeconds = Math.max(SHORTEST_STEP_SECONDS, (atMs - lastAtMs) / 1000);
    return { ...pose, landmarks: lead.apply(pose.landmarks, span, elapsedSeconds) };
  };

  /** Reads the pose the right way round. */
  const readPose = (smoothed: Pose, size: Size, atMs: number) => {
    const pose = led(smoothed, size, atMs);
    const viewRadians = (view.hipsRadians + view.shouldersRadians) / 2;
    sighting.read(pose, size, false, viewRadians);
    const seen = sighting.between(LANDMARK.rightShoulder, LANDMARK.leftShoulder);
    const verdict = swaps.judge(seen, shoulders, atMs);
    if (verdict === "swapped") sighting.read(pose, size, true, viewRadians);
    if (verdict === "believe") reset();
  };

  const isUsable = () =>
    sighting.pixelsPerMetre > 0 &&
    Number.isFinite(sighting.pixelsPerMetre) &&
    sighting.visibility(LANDMARK.midShoulders) >= SHOULDERS_MIN;

  const hasJumped = () => {
    if (shoulders === null) return false;
    const growth = sighting.pixelsPerMetre / state.pixelsPerMetre;
    const [x, y] = sighting.at(LANDMARK.midShoulders);
    const unitPixels = shoulderMetres * state.pixelsPerMetre;
    const moved = Math.hypot(x - (place[0] as number) * unitPixels, y - (place[1] as number) * unitPixels);
    return growth > SIZE_JUMP || growth < 1 / SIZE_JUMP || moved > PLACE_JUMP_WIDTHS * unitPixels;
  };

  const follow = (elapsedSeconds: number): Trunk => {
    logSize[0] = Math.log(sighting.pixelsPerMetre);
    sizeFilter.apply(logSize, elapsedSeconds);
    const pixelsPerMetre = Math.exp(logSize[0]);
    // The filters' unit is fixed at first sight: a changing one would look like motion.
    if (shoulders === null) {
      shoulderMetres = Math.max(
        0.2,
        length(sighting.betweenWorld(LANDMARK.rightShoulder, LANDMARK.leftShoulder)),
      );
    }
    const unitPixels = shoulderMetres * pixelsPerMetre;
    const frame: SegmentFrame = { sighting, pixelsPerMetre, unitPixels, elapsedSeconds, view };
    const [x, y] = sighting.at(LANDMARK.midShoulders);
    place[0] = x / unitPixels;
    place[1] = y / unitPixels;
    placeFilter.apply(place, elapsedSeconds);
    const trunk = torso.follow(frame, [place[0] * unitPixels, place[1] * unitPixels], body);
    head.follow(frame, trunk, body);
    followLimbs(frame, trunk);
    shoulders = trunk.shoulders;
    state.pixelsPerMetre = pixelsPerMetre;
    state.yawRadians = Math.atan2(-trunk.shoulders[2], trunk.shoulders[0]);
    state.confidence = trunk.confidence;
    return trunk;
  };

  const followLimbs = (frame: SegmentFrame, trunk: Trunk) => {
    const [leftArm, rightArm] = arms;
    const [leftLeg, rightLeg] = legs;
    const left = boneRotation(state, restBone("leftClavicle").index);
    const right = boneRotation(state, restBone("rightClavicle").index);
    leftArm?.follow(frame, trunk.leftShoulder, left, trunk.limbScale, body);
    rightArm?.follow(frame, trunk.rightShoulder, right, trunk.limbScale, body);
    leftLeg?.follow(frame, trunk.leftHip, trunk.hips.rotation, trunk.limbScale, body);
    rightLeg?.follow(frame, trunk.rightHip, trunk.hips.rotation, trunk.limbScale, body);
  };

  const learnGirths = (mask: PersonMask, size: Size, trunk: Trunk, elapsedSeconds: number) => {
    unlearntSeconds += elapsedSeconds;
    if (unlearntSeconds < GIRTHS_EVERY_SECONDS) return;
    girths.learn({
      mask,
      pixelsPerMaskPixel: size.widthPixels / mask.widthPixels,
      yawRadians: state.yawRadians,
      uprightCosine: rotate(trunk.chest.rotation, [0, 1, 0])[1],
      acrossScales: {
        chest: trunk.chest.across,
        waist: (trunk.chest.across + trunk.hips.across) / 2,
        hip: trunk.hips.across,
      },
      elapsedSeconds: unlearntSeconds,
      centreAt: (heightMetres, depthMetres) => torsoCentre(trunk, [0, heightMetres, depthMetres]),
      body,
    });
    unlearntSeconds = 0;
  };

  return {
    update(pose, size, atMs) {
      const sinceMs = lastAtMs === null ? 0 : atMs - lastAtMs;
      if (sinceMs > FORGET_AFTER_MS) reset();
      if (pose === null) return hold();
      if (lastAtMs !== null && sinceMs <= 0) return hold();
      view.follow(pose, lastAtMs === null ? SHORTEST_STEP_SECONDS : sinceMs / 1000);
      readPose(pose, size, atMs);
      if (!isUsable()) return hold();
      if (hasJumped()) {
        jumpedSinceMs ??= atMs;
        if (atMs - jumpedSinceMs < JUMP_BELIEVED_AFTER_MS) return hold();
        reset();
      }
      jumpedSinceMs = null;
      const seconds = lastAtMs === null ? SHORTEST_STEP_SECONDS : sinceMs / 1000;
      lastAtMs = atMs;
      const elapsedSeconds = Math.min(LONGEST_STEP_SECONDS, Math.max(SHORTEST_STEP_SECONDS, seconds));
      const trunk = follow(elapsedSeconds);
      if (pose.mask !== null)
        learnGirths(pose.mask, size, trunk, learnAtOnce ? Number.POSITIVE_INFINITY : elapsedSeconds);
      return state;
    },
    reset,
  };
}

/** Where a point in the middle of the rest body's torso shows: carried by the chest, the hips, or between them. */
function torsoCentre(trunk: Trunk, point: Vector): Vector {
  const chestFrom = trunk.chest.rest.head[1];
  const hipsTo = trunk.hips.rest.tail[1];
  const share = Math.min(1, Math.max(0, (point[1] - hipsTo) / (chestFrom - hipsTo)));
  return mix(carried(trunk.hips, point), carried(trunk.chest, point), share);
}
