import { type Result, succeed } from "../../../main/base/result.ts";
import type { GarmentCategory } from "../../garments/schema/garment-asset.ts";
import type { ShellRequest } from "../contract/built-garment.ts";
import type { GarmentReading } from "../contract/garment-reading.ts";
import { flatFrame } from "./flat-frame.ts";
import { type FlatTop, flatTop } from "./flat-top.ts";
import { rounded } from "./garment-sizes.ts";
import { type GirthRule, girthRule } from "./girth-rule.ts";
import { type FlatMeasures, metresPerPixel } from "./metres-per-pixel.ts";
import { missingLandmarks } from "./missing-landmarks.ts";
import { distance } from "./plane.ts";
import { sewTop } from "./sew-top.ts";
import type { BodyTools, SewnGarment } from "./sewn-garment.ts";
import type { ShellFault } from "./shell-fault.ts";
import { EASE_METRES } from "./top-plan.ts";

/** Heights at which girths are told: of the chest, and of waist and hip below it. */
const CHEST_HEIGHT_METRES = 1.26;
const WAIST_BELOW_ARMPIT_METRES = 0.19;
const HIP_BELOW_ARMPIT_METRES = 0.42;
/** Armpits of garments that fit lie here, 3 cm below the body's: so do those of twelve tops on the rest body. */
const FITTING_ARMPIT_METRES = 1.256;
/** From the neck to the hem, and how far cuts differ: a dress says nothing by its length. */
const TYPICAL_LENGTH: Readonly<Record<GarmentCategory, FlatMeasures["typicalLength"]>> = {
  "top-short": { metres: 0.6, spread: 0.13 },
  "top-long": { metres: 0.62, spread: 0.13 },
  jacket: { metres: 0.66, spread: 0.15 },
  dress: { metres: 0.95, spread: 0.35 },
  skirt: { metres: 0.6, spread: 0.4 },
  trousers: { metres: 1, spread: 0.12 },
};
const TOP = { upper: ["collarLeft", "collarRight"], lower: ["hemLeft", "hemRight"] } as const;

/** Sews tops, jackets and dresses; `back` is mirrored, as `mirroredReading` makes it. */
export function sewUpper(
  request: ShellRequest,
  back: GarmentReading | null,
  tools: BodyTools,
): Result<SewnGarment, ShellFault> {
  const frame = flatFrame(request.front, TOP.upper, TOP.lower);
  const front = frame === null ? null : flatTop(frame, "front");
  if (frame === null || front === null)
    return missingLandmarks(request.front, ["shoulder", "armpit", "collar", "hem"]);
  const backFrame = back === null ? frame : flatFrame(back, TOP.upper, TOP.lower);
  const backFlat = backFrame === null ? null : flatTop(backFrame, "back");
  if (backFrame === null || backFlat === null) {
    return missingLandmarks(back ?? request.front, ["shoulder", "armpit", "collar", "hem"]);
  }
  const { category } = request.front;
  const scale = metresPerPixel(
    measuresOf(front, category, tools),
    request.sizeChart,
    request.photographedSize,
  );
  const girthAt = girthRule(scale, tools.rings);
  return succeed({
    sewn: sewTop(
      {
        front,
        back: backFlat,
        metresPerPixel: scale.metresPerPixel,
        girthAt,
        filledShare: scale.filledShare,
      },
      tools,
    ),
    front: frame,
    back: backFrame,
    scale,
    ...measuredTop(front, scale.metresPerPixel, girthAt),
  });
}

function lengthPixels(front: FlatTop): number {
  return front.trunk(0, 1).y - (front.collar(1).y + front.collar(-1).y) / 2;
}

function measuresOf(front: FlatTop, category: GarmentCategory, { relief }: BodyTools): FlatMeasures {
  const collarPixels = (front.collar(1).x - front.collar(-1).x) / 2;
  const armhole = {
    pixels: (front.armpit(1).y + front.armpit(-1).y - front.collar(1).y - front.collar(-1).y) / 2,
    metresAt: (scale: number) =>
      relief.ridge(collarPixels * scale).yMetres + EASE_METRES - FITTING_ARMPIT_METRES,
  };
  return {
    armhole: front.sleeve !== null && front.armpitsShow ? armhole : null,
    chestPixels: distance(front.armpit(1), front.armpit(-1)),
    waistPixels: null,
    hipPixels: null,
    shoulderPixels: distance(front.shoulder(1), front.shoulder(-1)),
    lengthPixels: lengthPixels(front),
    chartLengthPixels: lengthPixels(front),
    typicalLength: TYPICAL_LENGTH[category],
    hasSleeves: front.sleeve !== null,
    sleevePixels:
      front.sleeve === null ? null : (front.sleeveLengths(1).outer + front.sleeveLengths(-1).outer) / 2,
    legPixels: null,
  };
}

function measuredTop(front: FlatTop, scale: number, girthAt: GirthRule) {
  const around = (down: number): number => {
    const { left, right } = front.halfWidths(down);
    const y = CHEST_HEIGHT_METRES - down * trunkMetres;
    return rounded(girthAt(y, (left + right) * scale));
  };
  const sleeveGirth = (along: number): number | null =>
    front.sleeve === null ? null : rounded(2 * front.sleeveWidth(1, along) * scale);
  const trunkMetres = (front.trunk(0, 1).y - (front.armpit(1).y + front.armpit(-1).y) / 2) * scale;
  const below = (metres: number): number | null =>
    trunkMetres > metres ? around(metres / trunkMetres) : null;
  return {
    girthsMetres: {
      chest: around(0),
      waist: below(WAIST_BELOW_ARMPIT_METRES),
      hip: below(HIP_BELOW_ARMPIT_METRES),
      hem: around(1),
      upperArm: sleeveGirth(0.15),
      cuff: sleeveGirth(1),
      thigh: null,
    },
    lengthMetres: rounded(lengthPixels(front) * scale),
    sleeveShare:
      front.sleeve === null
        ? 0
        : front.sleeveLengths(1).outer / Math.max(1, distance(front.shoulder(1), front.shoulder(-1))),
  };
}
