import type { BackgroundDistance } from "./background-distance.ts";
import { blurPlane } from "./blur-plane.ts";
import { type ConnectedPart, type ConnectedParts, connectedParts, maskOf } from "./connected-parts.ts";
import { countBits, emptyMask, invert, type Mask, maskWhere } from "./grid.ts";
import { open as openMask, squaredDistanceTo } from "./morphology.ts";
import { quantile } from "./quantile.ts";
import { settleBorder } from "./settle-border.ts";

/**
 * The quiet middle of an opening has room for a disc of this radius. A narrower slit between two straps keeps
 * its background: nothing tells it from a white stripe, and a stripe cut out of a sleeve is the worse mistake.
 */
const LEAST_RADIUS_PIXELS = 2.5;
/** Least share of the garment that an opening covers. */
const LEAST_SHARE = 0.0008;
/** Least change of the picture along an opening's rim, units of L*a*b* a pixel. */
const LEAST_RIM = 0.7;
/** Farthest that an opening's mean colour is from the background's. */
const MOST_OFFSET = 0.6;
/** What a gap looks like: lightness and tint beside the background's, area over the garment's, least change of its rim. */
const GAP = { lightest: 2, darkest: 30, tint: 3, tintShare: 0.15, leastShare: 0.0012, rim: 2 };
/** Its lower end lies so near the outside, share of the shorter side. */
const GAP_END_SHARE = 0.12;
/** Wide gaps may lie in shadow; narrow ones have the background's colour and are long: least radius, height over width, farthest mean colour. */
const GAPS = {
  wide: { radiusShare: 0.006, tall: 1.6, offset: 14 },
  narrow: { radiusShare: 0.0022, tall: 3, offset: 2.5 },
} as const;
/** Ringing of JPEG levels out over this reach, in pixels. */
const EVEN_PIXELS = 2;
/** A spot in the middle of the chest is a print, not an opening, unless it is so much of the garment's height or lies in its top. */
const MIDDLE = { widthShare: 0.22, heightShare: 0.3, topShare: 0.22 };

/**
 * Openings within the garment that show the background, as between sleeve and torso. A white print may have
 * the background's colour too: an opening is as even as the background, has a clear rim, and does not lie on
 * the chest.
 */
export function trueHoles(
  garment: Mask,
  background: BackgroundDistance,
  threshold: number,
  undecided: Mask,
  change: Float32Array,
): Mask {
  const quiet = maskWhere(
    garment,
    (at) => garment.bits[at] === 1 && (background.distance[at] ?? 0) < threshold,
  );
  const like = maskWhere(
    garment,
    (at) => garment.bits[at] === 1 && (quiet.bits[at] === 1 || undecided.bits[at] === 1),
  );
  const spots = connectedParts(openMask(quiet, LEAST_RADIUS_PIXELS));
  const [frame] = connectedParts(garment).parts;
  if (frame === undefined) return emptyMask(garment);
  const least = Math.max(20, LEAST_SHARE * countBits(garment));
  const real = spots.parts.filter((part) => {
    if (part.area < least || isPrint(part, frame)) return false;
    const { rim, offset } = looks(spots, part, background, change, garment.width);
    return rim > LEAST_RIM && offset < Math.max(MOST_OFFSET, background.noise);
  });
  const cores = maskOf(like, spots.labels, new Set(real.map(({ label }) => label)));
  const [wide, narrow] = [GAPS.wide, GAPS.narrow].map((gap) =>
    gapsOf(garment, background, change, frame, gap),
  );
  const open = maskWhere(
    garment,
    (at) => cores.bits[at] === 1 || wide?.bits[at] === 1 || narrow?.bits[at] === 1,
  );
  const around = maskWhere(garment, (at) => open.bits[at] === 0 && like.bits[at] === 1);
  const cloth = settleBorder(invert(open), around, change);
  return maskWhere(garment, (at) => garment.bits[at] === 1 && cloth.bits[at] === 0);
}

/**
 * Gaps between sleeve and body, or between legs, also where the background lies in shadow there: tall, beside the
 * middle or low, below the shoulders, with a sharp rim, and ending where a cuff or hem ends. Stripes begin higher.
 */
function gapsOf(
  garment: Mask,
  background: BackgroundDistance,
  change: Float32Array,
  frame: ConnectedPart,
  { radiusShare, tall, offset: farthest }: { radiusShare: number; tall: number; offset: number },
): Mask {
  const side = Math.min(garment.width, garment.height);
  const [lightness, a, b] = [background.lightness, background.a, background.b].map((plane) =>
    blurPlane(garment, plane, EVEN_PIXELS),
  );
  const like = maskWhere(garment, (at) => {
    const light = lightness?.[at] ?? 0;
    const tint = Math.hypot(a?.[at] ?? 0, b?.[at] ?? 0);
    return (
      garment.bits[at] === 1 &&
      light < GAP.lightest &&
      light > -GAP.darkest &&
      tint < GAP.tint - GAP.tintShare * Math.min(0, light)
    );
  });
  const spots = connectedParts(openMask(like, Math.max(1.5, radiusShare * side)));
  const toOutside = squaredDistanceTo(invert(garment));
  const least = GAP.leastShare * countBits(garment);
  const real = spots.parts.filter((part) => {
    const [width, height] = [part.right - part.left, part.bottom - part.top];
    if (part.area < least || height < tall * width || isPrint(part, frame)) return false;
    if (part.top < frame.top + MIDDLE.topShare * (frame.bottom - frame.top)) return false;
    if (lowEnd(spots, part, toOutside, garment.width) > (GAP_END_SHARE * side) ** 2) return false;
    const { rim, offset } = looks(spots, part, background, change, garment.width);
    return rim > GAP.rim && offset < farthest;
  });
  return maskOf(like, spots.labels, new Set(real.map(({ label }) => label)));
}

/** Squared distance from the lower quarter of a part to the outside. */
function lowEnd(
  { labels }: ConnectedParts,
  { label, left, right, top, bottom }: ConnectedPart,
  toOutside: Float32Array,
  width: number,
): number {
  let nearest = Infinity;
  for (let y = Math.floor(bottom - (bottom - top) / 4); y <= bottom; y += 1) {
    for (let x = left; x <= right; x += 1) {
      const at = y * width + x;
      if (labels[at] === label) nearest = Math.min(nearest, toOutside[at] ?? Infinity);
    }
  }
  return nearest;
}

/** Change along a spot's rim (median), and how far its mean colour is from the background's: ringing levels out. */
function looks(
  { labels }: ConnectedParts,
  { label, area, left, right, top, bottom }: ConnectedPart,
  { lightness, a, b }: BackgroundDistance,
  change: Float32Array,
  width: number,
): { rim: number; offset: number } {
  const rim: number[] = [];
  const sums = [0, 0, 0];
  for (let y = top; y <= bottom; y += 1) {
    for (let x = left; x <= right; x += 1) {
      const at = y * width + x;
      if (labels[at] !== label) continue;
      [lightness, a, b].forEach((plane, index) => {
        sums[index] = (sums[index] ?? 0) + (plane[at] ?? 0);
      });
      const beyond = [at - 1, at + 1, at - width, at + width].filter((other) => labels[other] !== label);
      if (beyond.length > 0)
        rim.push(Math.max(...beyond.map((other) => change[other] ?? 0), change[at] ?? 0));
    }
  }
  return { rim: quantile(rim, 0.5), offset: Math.hypot(...sums) / area };
}

function isPrint(part: ConnectedPart, frame: ConnectedPart): boolean {
  const [width, height] = [frame.right - frame.left, frame.bottom - frame.top];
  const off = Math.abs((part.left + part.right) / 2 - (frame.left + frame.right) / 2);
  const tall = part.bottom - part.top > MIDDLE.heightShare * height;
  const high = part.bottom < frame.top + MIDDLE.topShare * height;
  return off < MIDDLE.widthShare * width && !tall && !high;
}
