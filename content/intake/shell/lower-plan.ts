import { type Result, succeed } from "../../../main/base/result.ts";
import type { ShellRequest } from "../contract/built-garment.ts";
import type { GarmentReading } from "../contract/garment-reading.ts";
import { flatFrame } from "./flat-frame.ts";
import { flatLower } from "./flat-lower.ts";
import { NO_GIRTHS, rounded } from "./garment-sizes.ts";
import { girthRule } from "./girth-rule.ts";
import { CROTCH_METRES } from "./lower-cut.ts";
import { metresPerPixel, type Scale } from "./metres-per-pixel.ts";
import { missingLandmarks } from "./missing-landmarks.ts";
import { sewLower as sew } from "./sew-lower.ts";
import type { BodyTools, SewnGarment } from "./sewn-garment.ts";
import type { ShellFault } from "./shell-fault.ts";

const UPPER = ["waistLeft", "waistRight"] as const;
const LOWER = ["hemLeft", "hemRight"] as const;
/** Where waistbands of trousers and skirts may lie on the rest body. */
const WAIST_METRES = { least: 0.9, most: 1.09 };
/** From the waistband to the crotch, and how far cuts differ: from 0.15 m at the hips to 0.32 over the waist. */
const RISE = { metres: 0.22, spread: 0.25 };
const SKIRT_LENGTH = { metres: 0.6, spread: 0.4 };
/** Where skirts sit: their girth, half known from a photo, tells the height as well as this does. */
const SKIRT_WAIST_METRES = 1;

/** Sews trousers and skirts; `back` is mirrored, as `mirroredReading` makes it. */
export function sewLower(
  request: ShellRequest,
  back: GarmentReading | null,
  tools: BodyTools,
): Result<SewnGarment, ShellFault> {
  const frame = flatFrame(request.front, UPPER, LOWER);
  const front = frame === null ? null : flatLower(frame, "front");
  const backFrame = back === null ? frame : flatFrame(back, UPPER, LOWER);
  const backFlat = backFrame === null ? null : flatLower(backFrame, "back");
  if (frame === null || front === null || backFrame === null || backFlat === null) {
    return missingLandmarks(back ?? request.front, ["waist", "hem"]);
  }
  const whole = front.trunkPixels + front.legPixels;
  const scale = metresPerPixel(
    {
      chestPixels: null,
      shoulderPixels: null,
      armhole: null,
      waistPixels: front.waistWidth,
      hipPixels: front.leg === null ? null : front.trunkWidth(0.8),
      lengthPixels: front.leg === null ? whole : front.trunkPixels,
      chartLengthPixels: whole,
      typicalLength: front.leg === null ? SKIRT_LENGTH : RISE,
      hasSleeves: false,
      sleevePixels: null,
      legPixels: front.leg === null ? null : front.legPixels,
    },
    request.sizeChart,
    request.photographedSize,
  );
  const girthAt = girthRule(scale, tools.rings);
  const metres = (pixels: number): number => pixels * scale.metresPerPixel;
  const waistWidth = metres(front.waistWidth);
  const waistMetres =
    front.leg === null
      ? skirtWaist(
          heightOfWaistband(tools.rings.girthMetres, (height) => girthAt(height, waistWidth)),
          scale,
        )
      : Math.min(WAIST_METRES.most, Math.max(WAIST_METRES.least, CROTCH_METRES + metres(front.trunkPixels)));
  return succeed({
    sewn: sew(
      {
        front,
        back: backFlat,
        metresPerPixel: scale.metresPerPixel,
        waistMetres,
        girthAt,
        filledShare: scale.filledShare,
      },
      tools,
    ),
    front: frame,
    back: backFrame,
    scale,
    girthsMetres: {
      ...NO_GIRTHS,
      waist: rounded(girthAt(waistMetres, waistWidth)),
      hip: rounded(girthAt(0.84, metres(front.trunkWidth(front.leg === null ? 0.4 : 0.75)))),
      hem: rounded(2 * metres(front.leg === null ? front.trunkWidth(1) : front.legWidth(1, 1))),
      thigh: front.leg === null ? null : rounded(2 * metres(front.legWidth(1, 0.1))),
    },
    lengthMetres: rounded(metres(whole)),
    sleeveShare: null,
  });
}

/** A girth that a chart tells says where a waistband rests; one of a photo says it half. */
function skirtWaist(slipMetres: number, { girthOverTwiceWidth }: Scale): number {
  return girthOverTwiceWidth === null ? (slipMetres + SKIRT_WAIST_METRES) / 2 : slipMetres;
}

/** The highest place, going down from the waist, at which a waistband no longer slips. */
function heightOfWaistband(
  bodyGirthMetres: (heightMetres: number) => number,
  ownGirthMetres: (heightMetres: number) => number,
): number {
  for (let height = WAIST_METRES.most; height > WAIST_METRES.least; height -= 0.005) {
    if (bodyGirthMetres(height) >= ownGirthMetres(height)) return height;
  }
  return WAIST_METRES.least;
}
