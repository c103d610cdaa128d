import { LANDMARK, LANDMARK_STRIDE, type Pose } from "../contract/index.ts";
import { rowBetween } from "./body-rows.ts";
import {
  acrossAt,
  armLines,
  bareWidths,
  between,
  bodySides,
  headAndSoles,
  middle,
  type Place,
} from "./outline.ts";
import type { SizeCamera } from "./size-camera.ts";

/** What one frame says of a body's outline. Pixels of the picture, rows from the top. */
export interface FrameReading {
  readonly view: "front" | "profile";
  /** Picture's size when it was read. */
  readonly widthPixels: number;
  readonly heightPixels: number;
  /** Outline's extent across at each of `ROWS`; from the front without the arms. */
  readonly acrossPixels: readonly number[];
  /** Picture row of each of `ROWS`. */
  readonly rowPixels: readonly number[];
  readonly topPixels: number;
  readonly anklesPixels: number;
  readonly heelsPixels: number;
  readonly solePixels: number;
  readonly shouldersPixels: number;
  readonly hipsPixels: number;
  /** What clothes hide least: a leg at the knee and below; 0 where not seen. Necks are left to long hair. */
  readonly bare: { readonly kneePixels: number; readonly shinPixels: number };
  /** Between the joints of both shoulders and of both hips, along the picture's row. */
  readonly joints: { readonly shouldersPixels: number; readonly hipsPixels: number };
  /** Share of the rows from armpit to hip at which an arm hid the torso's edge, 0..1. */
  readonly armShare: number;
}

/** Rows at which the outline is read: 0 at the shoulders, 1 at the hips. */
export const ROWS = [
  0.1, 0.18, 0.26, 0.34, 0.42, 0.5, 0.58, 0.66, 0.74, 0.82, 0.9, 1, 1.1, 1.2, 1.3, 1.4,
] as const;

/** Turns up to which a width, and from which a depth, is seen. */
const FRONT_RADIANS = 0.4;
const PROFILE_RADIANS = 1.15;
/** Landmarks that must be seen to believe a frame. */
const VISIBLE = 0.5;
/** The torso fills at least this share of the picture's height: below, a pixel is more than a centimetre. */
const LEAST_TORSO = 0.12;
/** The torso leans no more than this, sine. */
const MOST_LEAN = 0.2;
/** Rows of the torso that arms must leave free. */
const FREE_ROWS = { from: 0.42, to: 1.1 } as const;
/** From the side wrists keep this near the line from shoulders to hips, as a share of the torso: else arms add depth. */
const MOST_ARM_FORWARD = 0.28;
/** Soles this near the lower edge are cut off, share of the height. */
const FLOOR_EDGE = 0.99;
/** Outlines of neighbouring rows are averaged over this share of the torso. */
const ROW_SPREAD = [-0.025, 0, 0.025] as const;

/**
 * Reads a frame, at even heights of the body where the camera's place is known, else at even rows of the picture.
 * Null where it cannot serve: not upright, turned half-way, feet or head out of the picture.
 */
export function readFrame(
  pose: Pose,
  size: { readonly widthPixels: number; readonly heightPixels: number },
  camera: SizeCamera | null,
): FrameReading | null {
  const { mask } = pose;
  if (mask === null) return null;
  const at = (index: number): Place => ({
    x: (pose.landmarks[index * LANDMARK_STRIDE] ?? 0) * size.widthPixels,
    y: (pose.landmarks[index * LANDMARK_STRIDE + 1] ?? 0) * size.heightPixels,
  });
  const seen = (index: number) => pose.landmarks[index * LANDMARK_STRIDE + 3] ?? 0;
  const view = viewOf(pose);
  if (view === null || !isSeen(seen)) return null;
  const shoulders = middle(at(LANDMARK.leftShoulder), at(LANDMARK.rightShoulder));
  const hips = middle(at(LANDMARK.leftHip), at(LANDMARK.rightHip));
  const torso = Math.hypot(hips.x - shoulders.x, hips.y - shoulders.y);
  if (hips.y - shoulders.y < LEAST_TORSO * size.heightPixels) return null;
  if (Math.abs(hips.x - shoulders.x) > MOST_LEAN * torso) return null;

  if (view === "profile" && armsForward(at, shoulders, hips) > MOST_ARM_FORWARD * torso) return null;

  const step = size.heightPixels / mask.heightPixels;
  const outline = { mask, step, stepX: size.widthPixels / mask.widthPixels };
  const ends = headAndSoles(outline, at);
  if (ends === null || ends.solePixels > FLOOR_EDGE * size.heightPixels) return null;
  const sides = bodySides(at, shoulders, hips, view);
  const arms = view === "front" ? armLines(at, torso) : null;
  const acrossPixels: number[] = [];
  const rowPixels: number[] = [];
  let free = 0;
  let hidden = 0;
  for (const row of ROWS) {
    const y = rowBetween(camera, size.heightPixels, [shoulders.y, hips.y], row);
    let sum = 0;
    let count = 0;
    for (const spread of ROW_SPREAD) {
      const across = acrossAt(outline, y + spread * torso, sides, arms);
      if (across === null) continue;
      sum += across.pixels;
      count++;
      if (row < FREE_ROWS.from || row > FREE_ROWS.to) continue;
      free += 2;
      hidden += across.hidden;
    }
    if (count === 0) return null;
    acrossPixels.push(sum / count);
    rowPixels.push(y);
  }
  return {
    view,
    ...size,
    acrossPixels,
    rowPixels,
    ...ends,
    anklesPixels: middle(at(LANDMARK.leftAnkle), at(LANDMARK.rightAnkle)).y,
    heelsPixels: middle(at(LANDMARK.leftHeel), at(LANDMARK.rightHeel)).y,
    shouldersPixels: shoulders.y,
    hipsPixels: hips.y,
    bare: bareWidths(outline, at),
    joints: {
      shouldersPixels: Math.abs(at(LANDMARK.leftShoulder).x - at(LANDMARK.rightShoulder).x),
      hipsPixels: Math.abs(at(LANDMARK.leftHip).x - at(LANDMARK.rightHip).x),
    },
    armShare: free === 0 ? 1 : hidden / free,
  };
}

/** Facing, from behind, or from the side; null between. */
function viewOf({ worldLandmarks }: Pose): FrameReading["view"] | null {
  const turn = (left: number, right: number) => {
    const across =
      (worldLandmarks[left * LANDMARK_STRIDE] ?? 0) - (worldLandmarks[right * LANDMARK_STRIDE] ?? 0);
    const away =
      (worldLandmarks[left * LANDMARK_STRIDE + 2] ?? 0) - (worldLandmarks[right * LANDMARK_STRIDE + 2] ?? 0);
    return Math.atan2(Math.abs(away), Math.abs(across));
  };
  const yaw =
    (turn(LANDMARK.leftShoulder, LANDMARK.rightShoulder) + turn(LANDMARK.leftHip, LANDMARK.rightHip)) / 2;
  if (yaw < FRONT_RADIANS) return "front";
  return yaw > PROFILE_RADIANS ? "profile" : null;
}

/** How far the farther wrist lies before or behind the line from shoulders to hips, and beneath the hips, pixels. */
function armsForward(at: (index: number) => Place, shoulders: Place, hips: Place): number {
  const off = [LANDMARK.leftWrist, LANDMARK.rightWrist].map((wrist) => {
    const share = Math.min(1, (at(wrist).y - shoulders.y) / (hips.y - shoulders.y));
    return Math.abs(at(wrist).x - between(shoulders, hips, share).x);
  });
  return Math.max(...off);
}

function isSeen(seen: (index: number) => number): boolean {
  const { leftShoulder, rightShoulder, leftHip, rightHip, leftAnkle, rightAnkle } = LANDMARK;
  return (
    Math.max(seen(leftShoulder), seen(rightShoulder)) > VISIBLE &&
    Math.max(seen(leftHip), seen(rightHip)) > VISIBLE &&
    Math.max(seen(leftAnkle), seen(rightAnkle)) > VISIBLE
  );
}
