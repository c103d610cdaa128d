/** The bones that carry clothes, parents before children. Left is the wearer's left. */
export const BONES = [
  "hips",
  "spine",
  "chest",
  "neck",
  "head",
  "leftClavicle",
  "leftUpperArm",
  "leftForearm",
  "leftHand",
  "rightClavicle",
  "rightUpperArm",
  "rightForearm",
  "rightHand",
  "leftThigh",
  "leftShin",
  "leftFoot",
  "rightThigh",
  "rightShin",
  "rightFoot",
] as const;
export type BoneName = (typeof BONES)[number];
export const BONE_COUNT = BONES.length;

/** A bone of the CC0 body at rest. Metres; x towards the wearer's LEFT, y up, z to the wearer's front. */
export interface RestBone {
  readonly name: BoneName;
  readonly parent: BoneName | null;
  readonly head: readonly [number, number, number];
  readonly tail: readonly [number, number, number];
}

/**
 * The shopper's body in one frame, between landmarks and scene.
 *
 * Scene space: x right in the unmirrored picture, in pixels of the camera frame from its left edge;
 * y UP, 0 at the picture's top edge (so visible points have y from −height to 0); z towards the viewer,
 * in the same pixels, 0 at the hips. Orthographic: x and y alone say where a point shows.
 * A person who faces the camera has the rest axes x (wearer's left) along scene +x.
 *
 * A rest point p bound to bone b goes to
 *   position_b + rotation_b · (S_b · (p − head_b)),
 * where S_b scales by `scales[2b]` along the rest bone's direction and by `scales[2b+1]` across it
 * (pixels per rest metre).
 */
export interface BodyState {
  /** 3 floats a bone: where its head is, scene space. */
  readonly positions: Float32Array;
  /** 4 floats a bone: unit quaternion x, y, z, w from rest axes to scene axes. */
  readonly rotations: Float32Array;
  /** 2 floats a bone: along, across; pixels per rest metre. */
  readonly scales: Float32Array;
  /** 1 float a bone, 0..1: how well its two ends were seen. */
  readonly confidences: Float32Array;
  /** Turn about the vertical, −π..π: 0 faces the camera; positive turns the wearer to his or her own left. */
  readonly yawRadians: number;
  /** Overall size: pixels in the picture per metre of the person. */
  readonly pixelsPerMetre: number;
  /** Girth of this person over the rest body's at the scale of the bone that carries it, from the mask; 1 where unknown. */
  readonly girthRatios: { readonly chest: number; readonly waist: number; readonly hip: number };
  /** 0..1 for the whole body; below TRACK_LOST_CONFIDENCE nothing is drawn. */
  readonly confidence: number;
}

export const TRACK_LOST_CONFIDENCE = 0.3;
