import type { PersonMask } from "../contract/index.ts";
import type { BodyArrays } from "./body-arrays.ts";
import { restBone } from "./rest-body.ts";
import { REST_GIRTHS, type RestSlice } from "./rest-skeleton.ts";
import { smoothStep, type Vector } from "./vector.ts";

const PERSON = 128;
/** Share of a new width in a frame's estimate: about two seconds at 20 frames a second. */
const LEARNING_SHARE = 0.03;
/** Beyond these it is a coat, a bag or a mistake. */
const RATIO_MIN = 0.75;
const RATIO_MAX = 1.5;
/** Seen from the side a torso's depth, not its width, shows: sines of the turn up to which widths count. */
const TURN_FULL_SINE = 0.35;
const TURN_NONE_SINE = 0.7;
/** Bent forward a torso shows its back, not its width: cosines of the lean up to which widths count. */
const LEAN_NONE_COSINE = 0.9;
const LEAN_FULL_COSINE = 0.97;
/** A forearm's half thickness, rest metres: an arm this near the edge belongs to the run, and spoils it. */
const ARM_RADIUS_METRES = 0.06;

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
  /** Pixels per rest metre, across the torso. */
  readonly acrossScale: number;
  readonly body: BodyArrays;
}

/** Learns how wide this person is beside the rest body, slowly; arms held away from the torso are needed. */
export interface GirthLearner {
  readonly ratios: Readonly<GirthRatios>;
  learn(frame: GirthFrame): void;
  reset(): void;
}

const ARM_BONES = ["leftUpperArm", "leftForearm", "rightUpperArm", "rightForearm"] as const;
const ARM_LINES = ARM_BONES.map((name) => ({
  from: restBone(name).index,
  to: restBone(name).index + 1,
}));

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
        const ratio = ratioAt(frame, REST_GIRTHS[part]);
        if (ratio === null) continue;
        const bounded = Math.min(RATIO_MAX, Math.max(RATIO_MIN, ratio));
        ratios[part] += LEARNING_SHARE * trust * (bounded - ratios[part]);
      }
    },
    reset() {
      ratios.chest = 1;
      ratios.waist = 1;
      ratios.hip = 1;
    },
  };
}

/** Width in the mask over the rest body's as it would show at this turn; null where arms or edges spoil it. */
function ratioAt(frame: GirthFrame, slice: RestSlice): number | null {
  const { mask, pixelsPerMaskPixel, acrossScale } = frame;
  const [x, y] = frame.centreAt(slice.heightMetres);
  const row = Math.round(-y / pixelsPerMaskPixel);
  const centre = Math.round(x / pixelsPerMaskPixel);
  if (row < 0 || row >= mask.heightPixels || centre < 1 || centre >= mask.widthPixels - 1) return null;
  const start = row * mask.widthPixels;
  if ((mask.alpha[start + centre] as number) < PERSON) return null;
  const right = edge(mask, start, centre, 1);
  const left = edge(mask, start, centre, -1);
  if (left === 0 || right === mask.widthPixels - 1) return null;
  const leftPixels = left * pixelsPerMaskPixel;
  const rightPixels = (right + 1) * pixelsPerMaskPixel;
  if (armWithin(frame, y, leftPixels, rightPixels)) return null;
  const cosine = Math.cos(frame.yawRadians) * slice.widthMetres;
  const sine = Math.sin(frame.yawRadians) * slice.depthMetres;
  return (rightPixels - leftPixels) / (Math.hypot(cosine, sine) * acrossScale);
}

function edge(mask: PersonMask, start: number, from: number, step: 1 | -1): number {
  let at = from;
  while (
    at + step >= 0 &&
    at + step < mask.widthPixels &&
    (mask.alpha[start + at + step] as number) >= PERSON
  ) {
    at += step;
  }
  return at;
}

function armWithin(frame: GirthFrame, y: number, left: number, right: number): boolean {
  const { positions } = frame.body;
  const margin = ARM_RADIUS_METRES * frame.acrossScale;
  return ARM_LINES.some(({ from, to }) => {
    const y0 = positions[3 * from + 1] as number;
    const y1 = positions[3 * to + 1] as number;
    if (Math.min(y0, y1) - margin > y || Math.max(y0, y1) + margin < y) return false;
    const share = y0 === y1 ? 0.5 : Math.min(1, Math.max(0, (y - y0) / (y1 - y0)));
    const x0 = positions[3 * from] as number;
    const x = x0 + share * ((positions[3 * to] as number) - x0);
    return x > left - margin / 2 && x < right + margin / 2;
  });
}
