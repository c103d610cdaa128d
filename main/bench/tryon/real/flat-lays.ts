import type { GarmentReading, LandmarkId } from "../../../../content/intake/contract/garment-reading.ts";
import { distance, middle, type TorsoJoints } from "../../pipeline/flat-overlays.ts";
import { type Place, thinPlate } from "../../pipeline/thin-plate.ts";

/** How a flat photo is laid over a person: from the photo's pixels to the picture's, and back. */
export interface FlatLay {
  readonly forth: (flat: Place) => Place;
  readonly back: (worn: Place) => Place;
}

/** The cut-out's edges in its photo, pixels. */
export interface FlatBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function boxOf({ cutOut, photo }: Pick<GarmentReading, "cutOut" | "photo">): FlatBox {
  let [left, right, top, bottom] = [photo.widthPixels, 0, photo.heightPixels, 0];
  cutOut.forEach((alpha, at) => {
    if (alpha <= 127) return;
    const [x, y] = [at % photo.widthPixels, Math.floor(at / photo.widthPixels)];
    left = Math.min(left, x);
    right = Math.max(right, x + 1);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y + 1);
  });
  return { left, right, top, bottom };
}

/** The rectangle rule of open mirrors (METRICS): the cut-out stretched into a box about shoulders and torso. */
export function rectangleLay(box: FlatBox, joints: TorsoJoints): FlatLay {
  const width = distance(joints.leftShoulder, joints.rightShoulder);
  const shoulders = middle(joints.leftShoulder, joints.rightShoulder);
  const torso = distance(shoulders, middle(joints.leftHip, joints.rightHip));
  const left = Math.min(joints.leftShoulder[0], joints.rightShoulder[0]) - 0.55 * width;
  const top = shoulders[1] - 0.1 * torso;
  const acrossScale = (2.1 * width) / (box.right - box.left);
  const downScale = (1.35 * torso) / (box.bottom - box.top);
  return {
    forth: ([x, y]) => [left + (x - box.left) * acrossScale, top + (y - box.top) * downScale],
    back: ([x, y]) => [box.left + (x - left) / acrossScale, box.top + (y - top) / downScale],
  };
}

const ANCHORS = [
  "shoulderLeft",
  "shoulderRight",
  "waistLeft",
  "waistRight",
  "hemLeft",
  "hemRight",
] as const satisfies readonly LandmarkId[];
/** A torso as it hangs in its garment: hips so far below the shoulders and so wide, in shoulder widths. */
const TORSO_WIDTHS = 1.45;
const HIPS_WIDTHS = 0.62;
/** A garment's shoulder tips lie so far apart, in shoulder widths of who wears it. */
const TIPS_WIDTHS = 1.12;

/**
 * The six-anchor thin-plate spline: shoulders, waist and hem of the photo, each taken to where it lies beside the
 * joints on a body that the garment fits. Null where the photo has no such anchors.
 */
export function splineLay(reading: GarmentReading, joints: TorsoJoints): FlatLay | null {
  const anchors: Place[] = ANCHORS.flatMap((id) => {
    const found = reading.landmarks.find((landmark) => landmark.id === id);
    return found === undefined ? [] : [[found.xPixels, found.yPixels] as const];
  });
  const [tipLeft, tipRight] = anchors;
  if (anchors.length < ANCHORS.length || tipLeft === undefined || tipRight === undefined) return null;
  const targets = anchors.map(byJoints(tipLeft, tipRight, joints));
  return { forth: thinPlate(anchors, targets), back: thinPlate(targets, anchors) };
}

/** Down the torso by how far between shoulders and hips, across it by the width at that height. */
function byJoints(tipLeft: Place, tipRight: Place, joints: TorsoJoints): (place: Place) => Place {
  const width = distance(tipLeft, tipRight) / TIPS_WIDTHS;
  const [middleX, topY] = middle(tipLeft, tipRight);
  const mixed = (share: number, from: Place, to: Place): Place => [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share,
  ];
  return ([x, y]) => {
    const down = (y - topY) / (TORSO_WIDTHS * width);
    const restHalf = (width / 2) * (1 + (HIPS_WIDTHS - 1) * down);
    const right = mixed(down, joints.rightShoulder, joints.rightHip);
    const left = mixed(down, joints.leftShoulder, joints.leftHip);
    return mixed((x - middleX + restHalf) / (2 * restHalf), right, left);
  };
}
