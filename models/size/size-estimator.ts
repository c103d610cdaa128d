import { GIRTHS, type GirthEstimates, type Pose } from "../contract/index.ts";
import { type Features, featuresOf, measuresOf, middleMeasures, straightest } from "./features.ts";
import { type FrameReading, readFrame } from "./frame-reading.ts";
import { type FrameScale, scaledBy, scaleFromFloor, scaleFromStature } from "./frame-scale.ts";
import { applyRule } from "./girth-regression.ts";
import { GIRTH_RULES } from "./girth-rules.ts";
import type { SizeCamera } from "./size-camera.ts";

export type { SizeCamera } from "./size-camera.ts";

export interface SizeEstimatorOptions {
  /** Null where nobody measured how the camera stands: a typed height takes its place. */
  readonly camera: SizeCamera | null;
  readonly heightCm: number | null;
}

/** Learns one shopper's girths from the frames of a visit. In memory only; `reset` forgets the person. */
export interface SizeEstimator {
  /** Any frame: what cannot serve is passed over. Nothing of the pose is kept but some widths. */
  add(pose: Pose, size: { readonly widthPixels: number; readonly heightPixels: number }): void;
  /** As the shopper typed it; counts for the frames before as well. */
  setHeightCm(heightCm: number | null): void;
  /** Null: cannot be told. */
  estimate(): GirthEstimates | null;
  /** Frames that served, by view. */
  readonly seen: { readonly front: number; readonly profile: number };
  reset(): void;
}

/** Frames kept of each view, the newest; half a minute at two a second. */
const MAX_FRAMES = 60;
/** A frame in which arms hide more of the torso's edges says little of its width. */
const MOST_ARM_SHARE = 0.25;
/** Soles and hair: so much taller than people are do they look. Mean over made people. */
const SHOD_AND_HAIRED_CM = 3.5;
/** Half an interval, quadratic mean over the three girths, beyond which nothing is said. */
const MOST_UNSURE_CM = 4.7;
/** Heights that a camera measures and a person has. */
const STATURE_CM = { least: 135, most: 215 } as const;

export function createSizeEstimator(options: SizeEstimatorOptions): SizeEstimator {
  let { heightCm } = options;
  const kept: Record<FrameReading["view"], FrameReading[]> = { front: [], profile: [] };

  const scaleOf = (reading: FrameReading): FrameScale | null => {
    if (options.camera === null) return heightCm === null ? null : scaleFromStature(reading, heightCm);
    const seen = scaleFromFloor(reading, options.camera);
    if (seen === null || heightCm === null) return seen;
    return scaledBy(seen, (1 + (heightCm + SHOD_AND_HAIRED_CM) / seen.statureCm) / 2);
  };
  const measures = (view: FrameReading["view"]): Features | null =>
    middleMeasures(
      straightest(
        kept[view].flatMap((reading) => {
          const scale = scaleOf(reading);
          const isPerson =
            scale !== null && scale.statureCm >= STATURE_CM.least && scale.statureCm <= STATURE_CM.most;
          return isPerson ? [measuresOf(reading, scale)] : [];
        }),
        view,
      ),
    );

  return {
    add(pose, size) {
      const reading = readFrame(pose, size, options.camera);
      if (reading === null || reading.armShare > MOST_ARM_SHARE) return;
      const frames = kept[reading.view];
      frames.push(reading);
      if (frames.length > MAX_FRAMES) frames.shift();
    },
    setHeightCm(next) {
      heightCm = next;
    },
    estimate() {
      const front = measures("front");
      if (front === null) return null;
      const profile = measures("profile");
      const rule =
        GIRTH_RULES[options.camera === null ? "height" : "camera"][profile === null ? "front" : "both"];
      const girths = applyRule(rule, featuresOf(front, profile));
      return girths === null || unsureCm(girths) > MOST_UNSURE_CM ? null : girths;
    },
    get seen() {
      return { front: kept.front.length, profile: kept.profile.length };
    },
    reset() {
      kept.front.length = 0;
      kept.profile.length = 0;
      heightCm = null;
    },
  };
}

function unsureCm(girths: GirthEstimates): number {
  const squares = GIRTHS.map((girth) => ((girths[girth].highCm - girths[girth].lowCm) / 2) ** 2);
  return Math.sqrt(squares.reduce((a, b) => a + b, 0) / squares.length);
}
