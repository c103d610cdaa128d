import { type FrameReading, ROWS } from "./frame-reading.ts";
import type { FrameScale } from "./frame-scale.ts";

/** What girths are worked out from: widths from the front, depths from the side, lengths; centimetres. */
export type Features = readonly number[];

/** Where the scale comes from, and which views there are. */
export const SCALES = ["camera", "height", "prior"] as const;
export type ScaleSource = (typeof SCALES)[number];
export type Views = "front" | "both";

const COUNT = ROWS.length;
const STATURE = COUNT;
const TORSO = COUNT + 1;
const KNEE = COUNT + 2;

/** One frame in centimetres: extents across, stature, torso, then what clothes hide least. */
export function measuresOf(reading: FrameReading, scale: FrameScale): Features {
  const { bare, joints, shouldersPixels, hipsPixels, solePixels } = reading;
  const at = (row: number) => scale.centimetresPerPixel(row);
  return [
    ...reading.acrossPixels.map((pixels, i) => pixels * at(reading.rowPixels[i] ?? 0)),
    scale.statureCm,
    (hipsPixels - shouldersPixels) * at((hipsPixels + shouldersPixels) / 2),
    bare.kneePixels * at(hipsPixels),
    bare.shinPixels * at(solePixels),
    joints.shouldersPixels * at(shouldersPixels),
    joints.hipsPixels * at(hipsPixels),
  ];
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

/** Features in the order of the fitted coefficients. Without a known scale the stature says nothing and is left out. */
export function featuresOf(front: Features, profile: Features | null, scale: ScaleSource): Features {
  const of = (measures: Features, i: number) => measures[i] ?? 0;
  const stature = profile === null ? of(front, STATURE) : (of(front, STATURE) + of(profile, STATURE)) / 2;
  return [
    ...front.slice(0, COUNT),
    ...(profile === null ? [] : profile.slice(0, COUNT)),
    ...(scale === "prior" ? [] : [stature]),
    of(front, TORSO),
    ...(profile === null ? [] : [of(profile, TORSO)]),
    ...front.slice(KNEE),
  ];
}
