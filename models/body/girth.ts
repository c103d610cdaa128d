import type { PersonMask } from "../contract/index.ts";
import type { BodyArrays } from "./body-arrays.ts";
import { restBone } from "./rest-body.ts";
import { REST_TORSO, type TorsoLevel } from "./rest-torso.ts";
import { solveSymmetric } from "./solve-symmetric.ts";
import { armPoints, torsoEdges } from "./torso-edges.ts";
import { smoothStep, type Vector } from "./vector.ts";

/** A width that is seen all the time is learnt to two thirds in so long. */
const LEARNING_SECONDS = 3;
/** Beyond these it is a coat, a bag or a mistake. */
const RATIO_SPANS = {
  chest: { least: 0.85, most: 1.3 },
  waist: { least: 0.8, most: 1.45 },
  hip: { least: 0.85, most: 1.3 },
};
/** An edge further out or in than any body's is somebody's hair, a bag, or the next person. */
const EDGE_SPAN = { least: -0.3, most: 0.5 };
/** How people differ from the rest body, and how far an outline of cloth lies from theirs: standard deviations. */
const PERSON_SPREAD = 0.12;
const EDGE_SPREAD = 0.1;
/** How far the torso's middle lies beside the landmarks'. */
const SHIFT_SPREAD_METRES = 0.008;
/** So many edges make a frame count in full. */
const FULL_EDGES = 4;
/** Below this height thighs make the outline. */
const THIGHS_BELOW_METRES = 0.93;
/** Seen from the side a torso's depth, not its width, shows: sines of the turn up to which widths count. */
const TURN_FULL_SINE = 0.35;
const TURN_NONE_SINE = 0.7;
/** Bent forward a torso shows its back, not its width: cosines of the lean up to which widths count. */
const LEAN_NONE_COSINE = 0.9;
const LEAN_FULL_COSINE = 0.97;
/** Legs apart or lifted widen what shows at the hips: cosines of a thigh's way from the vertical. */
const THIGH_NONE_COSINE = 0.95;
const THIGH_FULL_COSINE = 0.98;

/**
 * Chests are told by waists, of whose difference they have this share: what shows beside a chest is arms and what leads to
 * them. Of 40 made people true chest ratios go with the chest's outline by r = -0.25, with the waist's by 0.6; their
 * chests' widths are missed by 9 % of themselves instead of 12.5 %.
 */
const CHEST_PER_WAIST = 0.5;
/** From here upwards hanging arms make the outline. */
const ARMS_FROM_METRES = 1.22;

/** Unknowns: two ratios less one, and the shift of the torso's middle at chest and hips, metres. */
const UNKNOWNS = 4;
const PRIORS = [
  ...[1, 1].map(() => 1 / PERSON_SPREAD ** 2),
  ...[1, 1].map(() => 1 / SHIFT_SPREAD_METRES ** 2),
];

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
  /** Where a point in the middle of the rest body's torso shows: height and depth in metres to scene pixels. */
  readonly centreAt: (heightMetres: number, depthMetres: number) => Vector;
  /** Pixels per rest metre across the torso, of the bone that carries each girth. */
  readonly acrossScales: Readonly<Record<keyof GirthRatios, number>>;
  /** Infinite for a picture that stands alone: what it shows is all that will be known. */
  readonly elapsedSeconds: number;
  readonly body: BodyArrays;
}

/**
 * Learns how much wider this person is than the rest body at the scale of the bones, slowly and only from
 * edges of the torso that no arm hides. All levels together say how wide waist and hips are, by least
 * squares with the spread of people as a prior: few edges move little. Chests follow waists.
 */
export interface GirthLearner {
  readonly ratios: Readonly<GirthRatios>;
  learn(frame: GirthFrame): void;
  reset(): void;
}

export function createGirthLearner(): GirthLearner {
  const ratios: GirthRatios = { chest: 1, waist: 1, hip: 1 };
  const known = { square: new Float64Array(UNKNOWNS ** 2), product: new Float64Array(UNKNOWNS) };
  return {
    ratios,
    learn(frame) {
      const upright = smoothStep(LEAN_NONE_COSINE, LEAN_FULL_COSINE, frame.uprightCosine);
      const turned = smoothStep(TURN_FULL_SINE, TURN_NONE_SINE, Math.abs(Math.sin(frame.yawRadians)));
      const trust = upright * (1 - turned);
      if (trust === 0) return;
      const seen = observe(frame, trust);
      if (seen.edges === 0) return;
      const seconds = frame.elapsedSeconds * trust * Math.min(1, seen.edges / FULL_EDGES);
      const share = 1 - Math.exp(-seconds / LEARNING_SECONDS);
      blend(known.square, seen.square, share);
      blend(known.product, seen.product, share);
      const square = known.square.slice();
      for (let i = 0; i < UNKNOWNS; i++) add(square, i * (UNKNOWNS + 1), PRIORS[i] as number);
      const solved = solveSymmetric(square, known.product, UNKNOWNS);
      const [waist = 0, hip = 0] = solved;
      const wider = { chest: CHEST_PER_WAIST * waist, waist, hip };
      for (const part of ["chest", "waist", "hip"] as const) {
        const { least, most } = RATIO_SPANS[part];
        ratios[part] += share * (Math.min(most, Math.max(least, 1 + wider[part])) - ratios[part]);
      }
    },
    reset() {
      ratios.chest = 1;
      ratios.waist = 1;
      ratios.hip = 1;
      known.square.fill(0);
      known.product.fill(0);
    },
  };
}

function blend(known: Float64Array, seen: Float64Array, share: number): void {
  for (let i = 0; i < known.length; i++) {
    known[i] = (known[i] as number) + share * ((seen[i] as number) - (known[i] as number));
  }
}

function add(to: Float64Array, at: number, what: number): void {
  to[at] = (to[at] as number) + what;
}

interface Observed {
  readonly edges: number;
  readonly square: Float64Array;
  readonly product: Float64Array;
}

/** Normal equations of all edges that show in a frame. */
function observe(frame: GirthFrame, trust: number): Observed {
  const square = new Float64Array(UNKNOWNS ** 2);
  const product = new Float64Array(UNKNOWNS);
  const legs = legsTogether(frame.body);
  const arms = armPoints(frame.body);
  let edges = 0;
  for (const level of REST_TORSO) {
    if (level.heightMetres > ARMS_FROM_METRES) break;
    const weight = (trust * (level.heightMetres < THIGHS_BELOW_METRES ? legs : 1)) / EDGE_SPREAD ** 2;
    if (weight === 0) continue;
    for (const { row, wider } of rowsAt(frame, level, arms)) {
      if (wider < EDGE_SPAN.least || wider > EDGE_SPAN.most) continue;
      edges++;
      for (let i = 0; i < UNKNOWNS; i++) {
        add(product, i, weight * (row[i] as number) * wider);
        for (let k = 0; k < UNKNOWNS; k++)
          add(square, i * UNKNOWNS + k, weight * (row[i] as number) * (row[k] as number));
      }
    }
  }
  return { edges, square, product };
}

interface EdgeRow {
  readonly row: readonly number[];
  /** How much further out the edge is than the rest body's, as a share of its half width. */
  readonly wider: number;
}

/** What the edges at a level say of the unknowns. */
function rowsAt(frame: GirthFrame, level: TorsoLevel, arms: readonly Vector[]): EdgeRow[] {
  const { chest, spine, hips, frontMetres, backMetres } = level;
  const { acrossScales } = frame;
  const scale = chest * acrossScales.chest + spine * acrossScales.waist + hips * acrossScales.hip;
  const edges = torsoEdges({
    mask: frame.mask,
    pixelsPerMaskPixel: frame.pixelsPerMaskPixel,
    centre: frame.centreAt(level.heightMetres, (frontMetres + backMetres) / 2),
    pixelsPerRestMetre: scale,
    arms,
  });
  if (edges === null) return [];
  const halfMetres = Math.hypot(
    Math.cos(frame.yawRadians) * level.halfWidthMetres,
    (Math.sin(frame.yawRadians) * (frontMetres - backMetres)) / 2,
  );
  // The shift runs evenly from the hips' to the chest's along the back.
  const up = chest + spine / 2;
  const edgeRow = (pixels: number | null, side: 1 | -1): EdgeRow[] =>
    pixels === null
      ? []
      : [
          {
            row: [
              CHEST_PER_WAIST * chest + spine,
              hips,
              (side * up) / halfMetres,
              (side * (1 - up)) / halfMetres,
            ],
            wider: pixels / scale / halfMetres - 1,
          },
        ];
  return [...edgeRow(edges.leftPixels, -1), ...edgeRow(edges.rightPixels, 1)];
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
