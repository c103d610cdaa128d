import { type Failure, fail } from "../../../main/base/result.ts";
import type { PhotoFault } from "../contract/photo-fault.ts";
import type { BackgroundDistance } from "./background-distance.ts";
import { connectedParts } from "./connected-parts.ts";
import type { CutOut } from "./cut-out.ts";
import { countBits, type Mask } from "./grid.ts";
import type { LabPicture } from "./lab-picture.ts";
import { personSigns } from "./person-signs.ts";
import { quantile } from "./quantile.ts";
import type { Silhouette } from "./silhouette.ts";

/** Least share of the picture that a garment covers. */
const LEAST_AREA = 0.012;
/** Most; beyond it there is no background to cut from. */
const MOST_AREA = 0.9;
/** A second thing of at least this share of the largest is a second garment. */
const SECOND_SHARE = 0.25;
/** The garment may meet a picture's edge along this share of its own extent: sleeves often just touch it. */
const MOST_AT_EDGE = 0.18;
/** Least agreement of the picture's border with one smooth background. */
const LEAST_AGREEMENT = 0.45;
/** Least agreement with its own mirror picture. */
const LEAST_SYMMETRY = 0.68;
/** Rounder (4πA/P²) or more of a box (area over frame) than any garment. */
const SHAPELESS = { round: 0.86, box: 0.95 };

/** Of a cut-out whose shape is none of a garment: it is half of one if most of it differs less, in thresholds. */
const FAINT = 3;

const LOW_CONTRAST: Failure<PhotoFault> = fail(
  "low-contrast",
  "The garment hardly differs from its background; lay it on a lighter or darker one.",
);

/** What to say of a shape that is none of a garment's: of cloth as dark as its background only scraps are cut out. */
export function faintFault(
  garment: Mask,
  { distance }: Pick<BackgroundDistance, "distance">,
  threshold: number,
): Failure<PhotoFault> | null {
  const inside = everySo(distance.filter((_, at) => garment.bits[at] === 1));
  return quantile(inside, 0.5) < FAINT * threshold ? LOW_CONTRAST : null;
}

/** Why a cut-out is no single, whole garment lying alone; null where nothing speaks against it. */
export function cutOutFault(picture: LabPicture, cut: CutOut): Failure<PhotoFault> | null {
  const { garment, background } = cut;
  const pixels = garment.width * garment.height;
  const area = countBits(garment) / pixels;
  if (cut.agreement < LEAST_AGREEMENT || area > MOST_AREA) {
    return fail(
      "busy-background",
      "The background is patterned or fills with cloth; lay the garment on a plain sheet with some room around.",
    );
  }
  if (area < LEAST_AREA) {
    const strong = quantile(everySo(background.distance), 0.995) > 2 * cut.threshold;
    return strong
      ? LOW_CONTRAST
      : fail(
          "empty-picture",
          "Nothing stands out from the background; lay one garment flat and alone on a surface of another colour.",
        );
  }
  const [first, second] = connectedParts(garment).parts;
  if (first !== undefined && second !== undefined && second.area > SECOND_SHARE * first.area) {
    return fail(
      "several-garments",
      "There is more than one thing in the photo; photograph each garment alone.",
    );
  }
  const edge = atEdge(garment);
  const { face, limbs, head } = personSigns(picture, garment);
  if ((face && limbs) || (head && (face || limbs)) || (face && edge > MOST_AT_EDGE)) {
    return fail(
      "worn-by-a-person",
      "Somebody wears the garment; photograph it flat or on a hanger, without a person.",
    );
  }
  if (edge > MOST_AT_EDGE) {
    return fail(
      "cropped",
      "The photo's edge cuts the garment; take it again with some room around the garment.",
    );
  }
  return null;
}

/** Why an outline is none of a garment; null where it may be one. */
export function shapeFault(shape: Silhouette | null): Failure<PhotoFault> | null {
  const fault = (): Failure<PhotoFault> =>
    fail(
      "not-a-garment",
      "No garment was recognised; photograph one garment flat, upright, sleeves beside the body.",
    );
  if (shape === null || shape.axis.agreement < LEAST_SYMMETRY) return fault();
  const { outline, width, height } = shape;
  let [twice, rim] = [0, 0];
  outline.forEach((point, index) => {
    const next = outline[(index + 1) % outline.length] ?? point;
    twice += point.x * next.y - next.x * point.y;
    rim += Math.hypot(next.x - point.x, next.y - point.y);
  });
  const area = Math.abs(twice) / 2;
  const round = (4 * Math.PI * area) / (rim * rim);
  return round > SHAPELESS.round || area > SHAPELESS.box * width * height ? fault() : null;
}

/** Share of the garment's frame that lies on the picture's edges: the most of the four. */
export function atEdge({ width, height, bits }: Mask): number {
  const sides = { top: 0, bottom: 0, left: 0, right: 0 };
  let [low, high, first, last] = [height, 0, width, 0];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (bits[y * width + x] !== 1) continue;
      [low, high, first, last] = [Math.min(low, y), Math.max(high, y), Math.min(first, x), Math.max(last, x)];
      if (x <= 1) sides.left += 0.5;
      if (x >= width - 2) sides.right += 0.5;
      if (y <= 1) sides.top += 0.5;
      if (y >= height - 2) sides.bottom += 0.5;
    }
  }
  const [across, down] = [Math.max(1, last - first), Math.max(1, high - low)];
  return Math.max(sides.left / down, sides.right / down, sides.top / across, sides.bottom / across);
}

function everySo(values: Float32Array): number[] {
  const out: number[] = [];
  for (let at = 0; at < values.length; at += 11) out.push(values[at] ?? 0);
  return out;
}
