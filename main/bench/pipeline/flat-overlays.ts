import { type Place, thinPlate } from "./thin-plate.ts";

/** A garment laid flat, as a photo would show it: places of its parts in metres, x to the wearer's left, y up. */
export interface FlatGarment {
  readonly places: Readonly<Record<string, Place>>;
  readonly box: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** Shoulder and hip joints of the body that it was made on. */
  readonly shoulders: { readonly left: Place; readonly right: Place };
  readonly hips: { readonly left: Place; readonly right: Place };
}

/** The four joints that flat overlays go by, in the picture: pixels, y down. */
export interface TorsoJoints {
  readonly leftShoulder: Place;
  readonly rightShoulder: Place;
  readonly leftHip: Place;
  readonly rightHip: Place;
}

/** Takes a place of the flat garment into the picture. */
export type Overlay = (place: Place) => Place;

/**
 * The rectangle rule of open mirrors: left edge 0.55 shoulder widths beside the shoulders, top 0.10 torsos above
 * them, 2.1 shoulder widths wide, 1.35 torsos high; the photo is stretched into it. The wearer's left is on the
 * picture's right.
 */
export function rectangleOverlay(garment: FlatGarment, joints: TorsoJoints): Overlay {
  const { left, right, top, bottom } = garment.box;
  const width = distance(joints.leftShoulder, joints.rightShoulder);
  const shoulders = middle(joints.leftShoulder, joints.rightShoulder);
  const torso = distance(shoulders, middle(joints.leftHip, joints.rightHip));
  const fromX = Math.min(joints.leftShoulder[0], joints.rightShoulder[0]) - 0.55 * width;
  const fromY = shoulders[1] - 0.1 * torso;
  return ([x, y]) => [
    fromX + ((x - left) / (right - left)) * 2.1 * width,
    fromY + ((top - y) / (top - bottom)) * 1.35 * torso,
  ];
}

const ANCHORS = ["shoulderLeft", "shoulderRight", "waistLeft", "waistRight", "hemLeft", "hemRight"] as const;

/**
 * The six-anchor thin-plate spline: shoulders, waist and hem. Each anchor keeps the distance to the joints that it
 * has on the body the garment was made on, measured in shoulder widths and torsos: better than its peers place it.
 */
export function splineOverlay(garment: FlatGarment, joints: TorsoJoints): Overlay {
  const anchors = ANCHORS.map((id) => {
    const place = garment.places[id];
    if (place === undefined) throw new Error(`The garment has no ${id}.`);
    return place;
  });
  return thinPlate(anchors, anchors.map(byJoints(garment, joints)));
}

/** Along the torso by how far between shoulders and hips, across it by the width at that height. */
function byJoints({ shoulders, hips }: FlatGarment, joints: TorsoJoints): Overlay {
  const restTop = middle(shoulders.left, shoulders.right)[1];
  const restBottom = middle(hips.left, hips.right)[1];
  const across = (share: number, from: Place, to: Place): Place => [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share,
  ];
  return ([x, y]) => {
    const down = (restTop - y) / (restTop - restBottom);
    const left = across(down, joints.leftShoulder, joints.leftHip);
    const right = across(down, joints.rightShoulder, joints.rightHip);
    const restLeft = across(down, shoulders.left, hips.left)[0];
    const restRight = across(down, shoulders.right, hips.right)[0];
    return across((x - restRight) / (restLeft - restRight), right, left);
  };
}

export function middle([ax, ay]: Place, [bx, by]: Place): Place {
  return [(ax + bx) / 2, (ay + by) / 2];
}

export function distance([ax, ay]: Place, [bx, by]: Place): number {
  return Math.hypot(ax - bx, ay - by);
}
