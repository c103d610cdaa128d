import { type FrameReading, ROWS } from "./frame-reading.ts";
import type { FrameScale } from "./frame-scale.ts";

/** What girths are worked out from: widths from the front, depths from the side, lengths; centimetres. */
export type Features = readonly number[];

/** Where the scale comes from, and which views there are. */
export const SCALES = ["camera", "height"] as const;
export type ScaleSource = (typeof SCALES)[number];
export const VIEWS = ["front", "both"] as const;
export type Views = (typeof VIEWS)[number];

const COUNT = ROWS.length;
const STATURE = COUNT;
const TORSO = COUNT + 1;
/** Between the joints of the shoulders. */
const SHOULDERS = COUNT + 4;

/** One frame in centimetres: extents across, stature, torso, then what clothes hide least. */
export function measuresOf(reading: FrameReading, scale: FrameScale): Features {
  const { bare, joints, shouldersPixels, hipsPixels, solePixels } = reading;
  const at = (row: number) => scale.centimetresPerPixel(row);
  return [
    ...reading.acrossPixels.map((pixels, i) => pixels * at(reading.rowPixels[i] ?? 0)),
    scale.statureCm,
    scale.heightCmAt(shouldersPixels) - scale.heightCmAt(hipsPixels),
    bare.kneePixels * at(hipsPixels),
    bare.shinPixels * at(solePixels),
    joints.shouldersPixels * at(shouldersPixels),
    joints.hipsPixels * at(hipsPixels),
  ];
}

/** Shoulders that look narrower than this share of the widest are turned: 0.95 is 18 degrees. */
const FACING_SHARE = 0.95;
/** Shoulders that look wider than the narrowest by more are not seen from the side, centimetres. */
const PROFILE_SPREAD_CM = 2.5;
/** The widest and the narrowest are taken from within, so that one odd frame decides nothing. */
const WITHIN = 0.9;

/**
 * Of the frames of one view those that face most, or lie most in profile. The network sees a small turn as half of
 * what it is, and a turn of 25 degrees narrows a person by a tenth; the extent of the shoulders tells it better.
 */
export function straightest(frames: readonly Features[], view: "front" | "profile"): readonly Features[] {
  const extents = frames.map((frame) => frame[SHOULDERS] ?? 0).toSorted((a, b) => a - b);
  const at = (share: number) => extents[Math.round(share * (extents.length - 1))] ?? 0;
  return view === "front"
    ? frames.filter((frame) => (frame[SHOULDERS] ?? 0) >= FACING_SHARE * at(WITHIN))
    : frames.filter((frame) => (frame[SHOULDERS] ?? 0) <= at(1 - WITHIN) + PROFILE_SPREAD_CM);
}

/** The middle of each measure over frames of one view; null for none. */
export function middleMeasures(frames: readonly Features[]): Features | null {
  const [first] = frames;
  if (first === undefined) return null;
  return first.map((_, i) => {
    const sorted = frames.map((frame) => frame[i] ?? 0).toSorted((a, b) => a - b);
    const half = (sorted.length - 1) / 2;
    return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
  });
}

/**
 * Features in the order of the fitted coefficients. The side is measured in the scale of the front: where the soles
 * of somebody in profile touch the floor depends on how far apart they stand.
 */
export function featuresOf(front: Features, profile: Features | null): Features {
  const of = (measures: Features, i: number) => measures[i] ?? 0;
  const side =
    profile === null
      ? []
      : [...profile.slice(0, COUNT), of(profile, TORSO)].map(
          (cm) => (cm * of(front, STATURE)) / of(profile, STATURE),
        );
  return [...front, ...side];
}
