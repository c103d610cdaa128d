import type { PersonMask } from "../contract/index.ts";
import type { BodyArrays } from "./body-arrays.ts";
import { restBone } from "./rest-body.ts";
import { REST_GIRTHS, type RestSlice } from "./rest-skeleton.ts";
import { torsoEdges } from "./torso-edges.ts";
import { smoothStep, type Vector } from "./vector.ts";

/** A width that is seen all the time is learnt to two thirds in so long. */
const LEARNING_SECONDS = 3;
/** Beyond these it is a coat, a bag or a mistake. */
const RATIO_SPANS = {
  chest: { least: 0.85, most: 1.3 },
  waist: { least: 0.8, most: 1.45 },
  hip: { least: 0.85, most: 1.3 },
};
/** Where an arm hides one edge, the other tells both, worth this share. */
const ONE_SIDE_TRUST = 0.4;
/** Seen from the side a torso's depth, not its width, shows: sines of the turn up to which widths count. */
const TURN_FULL_SINE = 0.35;
const TURN_NONE_SINE = 0.7;
/** Bent forward a torso shows its back, not its width: cosines of the lean up to which widths count. */
const LEAN_NONE_COSINE = 0.9;
const LEAN_FULL_COSINE = 0.97;
/** Legs apart or lifted widen what shows at the hips: cosines of a thigh's way from the vertical. */
const THIGH_NONE_COSINE = 0.95;
const THIGH_FULL_COSINE = 0.98;

export interface GirthRatios {
  chest: number;
  waist: number;
  hip: number;
}

/** Where to look for the torso's edges in one frame. */
export interface GirthFrame {
  readonly mask: PersonMask;
  /** Picture pixels per mask pixel. */
  readonly pixelsPerMaskPixel: number;
  readonly yawRadians: number;
  /** How upright the torso is: 1 stands, 0 lies. */
  readonly uprightCosine: number;
  /** Middle of the torso at a height of the rest body, metres, in scene pixels. */
  readonly centreAt: (heightMetres: number) => Vector;
  /** Pixels per rest metre across the torso, of the bone that carries each girth. */
  readonly acrossScales: Readonly<Record<keyof GirthRatios, number>>;
  /** Infinite for a picture that stands alone: what it shows is all that will be known. */
  readonly elapsedSeconds: number;
  readonly body: BodyArrays;
}

/**
 * Learns how much wider this person is than the rest body at the scale of the bones, slowly and only from
 * edges of the torso that no arm hides.
 */
export interface GirthLearner {
  readonly ratios: Readonly<GirthRatios>;
  learn(frame: GirthFrame): void;
  reset(): void;
}

export function createGirthLearner(): GirthLearner {
  const ratios: GirthRatios = { chest: 1, waist: 1, hip: 1 };
  return {
    ratios,
    learn(frame) {
      const upright = smoothStep(LEAN_NONE_COSINE, LEAN_FULL_COSINE, frame.uprightCosine);
      const turned = smoothStep(TURN_FULL_SINE, TURN_NONE_SINE, Math.abs(Math.sin(frame.yawRadians)));
      const trust = upright * (1 - turned);
      if (trust === 0) return;
      for (const part of ["chest", "waist", "hip"] as const) {
        const seen = ratioAt(frame, REST_GIRTHS[part], frame.acrossScales[part]);
        if (seen === null) continue;
        const { least, most } = RATIO_SPANS[part];
        const bounded = Math.min(most, Math.max(least, seen.ratio));
        const legs = part === "hip" ? legsTogether(frame.body) : 1;
        const seconds = frame.elapsedSeconds * trust * seen.trust * legs;
        if (seconds > 0)
          ratios[part] += (1 - Math.exp(-seconds / LEARNING_SECONDS)) * (bounded - ratios[part]);
      }
    },
    reset() {
      ratios.chest = 1;
      ratios.waist = 1;
      ratios.hip = 1;
    },
  };
}

/** Width in the mask over the rest body's as it would show at this turn; null where both edges are hidden. */
function ratioAt(
  frame: GirthFrame,
  slice: RestSlice,
  acrossScale: number,
): { readonly ratio: number; readonly trust: number } | null {
  const edges = torsoEdges({
    mask: frame.mask,
    pixelsPerMaskPixel: frame.pixelsPerMaskPixel,
    centre: frame.centreAt(slice.heightMetres),
    pixelsPerRestMetre: acrossScale,
    body: frame.body,
  });
  if (edges === null) return null;
  const { leftPixels, rightPixels } = edges;
  const onlySide = leftPixels ?? rightPixels;
  if (onlySide === null) return null;
  const areBoth = leftPixels !== null && rightPixels !== null;
  const widthPixels = areBoth ? leftPixels + rightPixels : 2 * onlySide;
  const cosine = Math.cos(frame.yawRadians) * slice.widthMetres;
  const sine = Math.sin(frame.yawRadians) * slice.depthMetres;
  return {
    ratio: widthPixels / (Math.hypot(cosine, sine) * acrossScale),
    trust: areBoth ? 1 : ONE_SIDE_TRUST,
  };
}

/** 1 where both thighs hang, 0 where one is apart or lifted. */
function legsTogether({ positions }: BodyArrays): number {
  let least = 1;
  for (const side of ["left", "right"] as const) {
    const hip = 3 * restBone(`${side}Thigh`).index;
    const knee = 3 * restBone(`${side}Shin`).index;
    const away = [0, 1, 2].map(
      (axis) => (positions[knee + axis] as number) - (positions[hip + axis] as number),
    );
    const cosine = -(away[1] as number) / Math.max(1e-6, Math.hypot(...away));
    least = Math.min(least, smoothStep(THIGH_NONE_COSINE, THIGH_FULL_COSINE, cosine));
  }
  return least;
}
