import type { GarmentGirths } from "../../garments/schema/garment-asset.ts";
import { fail, type Result, succeed } from "../../../main/base/result.ts";
import type { GarmentReading, LandmarkId } from "../contract/garment-reading.ts";
import type { ShellRequest } from "../contract/built-garment.ts";
import { type BodyRelief, createBodyRelief } from "./body-relief.ts";
import { createBodyRings } from "./body-ring.ts";
import { type FlatFrame, flatFrame } from "./flat-frame.ts";
import { type FlatTop, flatTop } from "./flat-top.ts";
import { rounded } from "./garment-sizes.ts";
import type { IntakeBody } from "./intake-body.ts";
import { metresPerPixel, type Scale } from "./metres-per-pixel.ts";
import { distance } from "./plane.ts";
import { sewTop } from "./sew-top.ts";
import type { SewnMesh } from "./sheet-mesh.ts";
import type { ShellFault } from "./shell-fault.ts";

/** A garment sewn around the body, with the frames in which its flat places are told. */
export interface SewnGarment {
  readonly sewn: SewnMesh;
  readonly front: FlatFrame;
  readonly back: FlatFrame;
  readonly scale: Scale;
  /** Of the garment itself, all around. */
  readonly girthsMetres: GarmentGirths;
  readonly lengthMetres: number;
}

/** Where waist and hip lie below the armpits. */
const WAIST_BELOW_ARMPIT_METRES = 0.19;
const HIP_BELOW_ARMPIT_METRES = 0.42;
const TOP = { upper: ["collarLeft", "collarRight"], lower: ["hemLeft", "hemRight"] } as const;

/** What the body gives to every shell; made once a body. */
export interface BodyTools {
  readonly body: IntakeBody;
  readonly relief: BodyRelief;
  readonly rings: ReturnType<typeof createBodyRings>;
}

export function bodyTools(body: IntakeBody): BodyTools {
  return { body, relief: createBodyRelief(body), rings: createBodyRings(body) };
}

/** Sews tops, jackets and dresses; `back` is mirrored, as `mirroredReading` makes it. */
export function sewUpper(
  request: ShellRequest,
  back: GarmentReading | null,
  { body, relief, rings }: BodyTools,
): Result<SewnGarment, ShellFault> {
  const frame = flatFrame(request.front, TOP.upper, TOP.lower);
  const front = frame === null ? null : flatTop(frame, "front");
  if (frame === null || front === null)
    return missing(request.front, ["shoulder", "armpit", "collar", "hem"]);
  const backFrame = back === null ? frame : flatFrame(back, TOP.upper, TOP.lower);
  const backFlat = backFrame === null ? null : flatTop(backFrame, "back");
  if (backFrame === null || backFlat === null) {
    return missing(back ?? request.front, ["shoulder", "armpit", "collar", "hem"]);
  }
  const scale = metresPerPixel(measuresOf(front), request.sizeChart, request.photographedSize);
  return succeed({
    sewn: sewTop({ front, back: backFlat, metresPerPixel: scale.metresPerPixel }, body, relief, rings),
    front: frame,
    back: backFrame,
    scale,
    ...measuredTop(front, scale.metresPerPixel),
  });
}

function measuresOf(front: FlatTop) {
  const collarY = (front.collar(1).y + front.collar(-1).y) / 2;
  return {
    chestPixels: 2 * distance(front.armpit(1), front.armpit(-1)),
    waistPixels: null,
    hipPixels: null,
    shoulderPixels: distance(front.shoulder(1), front.shoulder(-1)),
    lengthPixels: front.trunk(0, 1).y - collarY,
    hasSleeves: front.sleeve !== null,
  };
}

function measuredTop(front: FlatTop, scale: number) {
  const around = (down: number): number => {
    const { left, right } = front.halfWidths(down);
    return rounded(2 * (left + right) * scale);
  };
  const sleeveGirth = (along: number): number | null =>
    front.sleeve === null
      ? null
      : rounded(2 * distance(front.sleeve(1, along, 0), front.sleeve(1, along, 1)) * scale);
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
    lengthMetres: rounded(measuresOf(front).lengthPixels * scale),
  };
}

function missing(reading: GarmentReading, roots: readonly string[]): Result<never, "landmarks-missing"> {
  const known = new Set<LandmarkId>(reading.landmarks.map(({ id }) => id));
  const lacking = roots.filter((root) => ![...known].some((id) => id.startsWith(root)));
  return fail(
    "landmarks-missing",
    `The photo does not show ${lacking.join(", ") || "both sides of the garment"}; set these points by hand.`,
  );
}

/** Sews any category. */
export function sewGarment(
  request: ShellRequest,
  back: GarmentReading | null,
  tools: BodyTools,
): Result<SewnGarment, ShellFault> {
  switch (request.front.category) {
    case "top-short":
    case "top-long":
    case "jacket":
    case "dress":
      return sewUpper(request, back, tools);
    case "trousers":
    case "skirt":
      return fail("implausible-shape", "Trousers and skirts are not sewn yet.");
  }
}
