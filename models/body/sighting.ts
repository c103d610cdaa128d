import { LANDMARK_COUNT, LANDMARK_STRIDE, type Pose } from "../contract/index.ts";
import { drawBack, drawBackInPicture, lowerShoulders } from "./joint-offsets.ts";
import { LANDMARK, MIDPOINTS, mirrored } from "./landmark.ts";
import { standUpright } from "./stand-upright.ts";
import { smoothStep, type Vector } from "./vector.ts";

/** Landmarks of one frame in scene axes. Valid until the next `read`. */
export interface Sighting {
  /** Difference of two landmarks: x and y in pixels from the picture, z in pixels from the world landmarks. */
  between(from: number, to: number): Vector;
  /** Difference of two world landmarks, metres, scene axes. */
  betweenWorld(from: number, to: number): Vector;
  /** A landmark's place in the picture, scene pixels. */
  at(index: number): readonly [number, number];
  /** 0..1: how well the picture itself shows it; 0 beyond the picture's edge. */
  visibility(index: number): number;
  /** 0..1: the network's own say-so, which it also gives to what it can only guess, such as knees below the edge. */
  sayso(index: number): number;
  /** Pixels per metre of the world landmarks in this frame alone; 0 where it makes no sense. */
  readonly pixelsPerMetre: number;
}

/**
 * Landmarks that carry the estimate of size: large, far apart, weighed by visibility. With the ankles it varies
 * by 2.7 % over a real person's squats, without by 3.5 %.
 */
const SIZE_LANDMARKS = [
  LANDMARK.leftShoulder,
  LANDMARK.rightShoulder,
  LANDMARK.leftHip,
  LANDMARK.rightHip,
  LANDMARK.leftKnee,
  LANDMARK.rightKnee,
  LANDMARK.leftAnkle,
  LANDMARK.rightAnkle,
] as const;

/**
 * A part that shows larger in the picture than in the network's world is as much deeper, so that its turn is the
 * network's own; up to this factor, for a part that points at the camera has no size of its own.
 */
const OWN_SCALE = 1.25;

/**
 * Beyond the picture's edge landmarks are the network's imagination, whatever visibility it gives them: of a still
 * cut at the thighs (visibility 0.67) sensor noise alone moved a knee by 7 % of the shoulder width a frame.
 * This far beyond the edge, as a share of the picture, nothing is seen any more.
 */
const EDGE_REACH = 0.06;

/**
 * Reads poses into one buffer, again and again. `swap` reads the left as right: for frames that mix them up;
 * `viewRadians` is the angle from which the camera looks down on the trunk.
 */
export function createSighting(): Sighting & {
  read(
    pose: Pose,
    size: { readonly widthPixels: number; readonly heightPixels: number },
    swap: boolean,
    viewRadians: number,
  ): void;
} {
  const count = LANDMARK_COUNT + MIDPOINTS.length;
  const picture = new Float64Array(count * 2);
  const world = new Float64Array(count * 3);
  const seen = new Float64Array(count);
  const said = new Float64Array(count);
  let pixelsPerMetre = 0;
  const of = (array: Float64Array, index: number) => array[index] as number;

  return {
    get pixelsPerMetre() {
      return pixelsPerMetre;
    },
    read(pose, size, swap, viewRadians) {
      for (let i = 0; i < LANDMARK_COUNT; i++) {
        const from = (swap ? mirrored(i) : i) * LANDMARK_STRIDE;
        picture[2 * i] = (pose.landmarks[from] as number) * size.widthPixels;
        picture[2 * i + 1] = -(pose.landmarks[from + 1] as number) * size.heightPixels;
        world[3 * i] = pose.worldLandmarks[from] as number;
        world[3 * i + 1] = -(pose.worldLandmarks[from + 1] as number);
        world[3 * i + 2] = -(pose.worldLandmarks[from + 2] as number);
        said[i] = pose.landmarks[from + 3] as number;
        seen[i] =
          (said[i] as number) * inPicture(pose.landmarks[from] as number, pose.landmarks[from + 1] as number);
      }
      const roughly = fitSize(picture, world, seen);
      const rise = drawBack(world);
      standUpright(world, LANDMARK_COUNT, viewRadians);
      drawBackInPicture(picture, world, roughly);
      lowerShoulders(picture, rise);
      MIDPOINTS.forEach(([a, b], i) => {
        const to = LANDMARK_COUNT + i;
        for (let axis = 0; axis < 2; axis++)
          picture[2 * to + axis] = middle(picture, 2 * a + axis, 2 * b + axis);
        for (let axis = 0; axis < 3; axis++) world[3 * to + axis] = middle(world, 3 * a + axis, 3 * b + axis);
        seen[to] = Math.min(seen[a] as number, seen[b] as number);
        said[to] = Math.min(said[a] as number, said[b] as number);
      });
      pixelsPerMetre = fitSize(picture, world, seen);
    },
    between(from, to) {
      const x = of(picture, 2 * to) - of(picture, 2 * from);
      const y = of(picture, 2 * to + 1) - of(picture, 2 * from + 1);
      const worldPlane = Math.hypot(
        of(world, 3 * to) - of(world, 3 * from),
        of(world, 3 * to + 1) - of(world, 3 * from + 1),
      );
      const own = worldPlane < 1e-6 ? pixelsPerMetre : Math.hypot(x, y) / worldPlane;
      const bounded = Math.min(OWN_SCALE * pixelsPerMetre, Math.max(pixelsPerMetre / OWN_SCALE, own));
      return [x, y, (of(world, 3 * to + 2) - of(world, 3 * from + 2)) * bounded];
    },
    betweenWorld(from, to) {
      return [
        of(world, 3 * to) - of(world, 3 * from),
        of(world, 3 * to + 1) - of(world, 3 * from + 1),
        of(world, 3 * to + 2) - of(world, 3 * from + 2),
      ];
    },
    at: (index) => [of(picture, 2 * index), of(picture, 2 * index + 1)],
    visibility: (index) => of(seen, index),
    sayso: (index) => of(said, index),
  };
}

/** 1 inside the picture, 0 from `EDGE_REACH` beyond its edge on. Both places normalized. */
function inPicture(x: number, y: number): number {
  const beyond = Math.max(-x, x - 1, -y, y - 1);
  return 1 - smoothStep(0, EDGE_REACH, beyond);
}

function middle(array: Float64Array, a: number, b: number): number {
  return ((array[a] as number) + (array[b] as number)) / 2;
}

/** Least-squares scale from world landmarks to the picture, about their means, weighed by visibility. */
function fitSize(picture: Float64Array, world: Float64Array, seen: Float64Array): number {
  let weight = 0;
  let px = 0;
  let py = 0;
  let wx = 0;
  let wy = 0;
  for (const i of SIZE_LANDMARKS) {
    const w = seen[i] as number;
    weight += w;
    px += w * (picture[2 * i] as number);
    py += w * (picture[2 * i + 1] as number);
    wx += w * (world[3 * i] as number);
    wy += w * (world[3 * i + 1] as number);
  }
  if (weight < 1) return 0;
  let product = 0;
  let square = 0;
  for (const i of SIZE_LANDMARKS) {
    const w = seen[i] as number;
    const x = (world[3 * i] as number) - wx / weight;
    const y = (world[3 * i + 1] as number) - wy / weight;
    product +=
      w *
      (x * ((picture[2 * i] as number) - px / weight) + y * ((picture[2 * i + 1] as number) - py / weight));
    square += w * (x * x + y * y);
  }
  return square < 1e-6 ? 0 : Math.max(0, product / square);
}
