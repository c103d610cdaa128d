import type { BackgroundDistance } from "./background-distance.ts";
import { blurPlane } from "./blur-plane.ts";
import { countBits, type Grid, invert, type Mask, maskWhere } from "./grid.ts";
import { open, squaredDistanceTo } from "./morphology.ts";
import { quantile } from "./quantile.ts";
import { settleBorder } from "./settle-border.ts";

/** Farthest that a shadow reaches beyond the garment, share of the shorter side. */
const REACH_SHARE = 0.05;
/** Darkest shadow, units of lightness below the background. */
const DARKEST = 60;
/** Colour that a shadow may add: so much anyway, and so much a unit of darkness. */
const TINT = { least: 1.5, share: 0.12 };
/** Colour that JPEG carries over from the cloth beside it, share of that cloth's, over a reach in pixels. */
const CARRIED = { share: 0.12, reachPixels: 12 };
/** Farther than so many times that from any shadow's colour, a single pixel is cloth; nearer, only a patch is. */
const SURE_TINT = 3;
/** Half the width of a patch that is cloth, in pixels: grain and JPEG make smaller ones within a shadow. */
const PATCH_PIXELS = 2;
/** Where more than this share of the garment itself looks like shadow (white or grey cloth), only what is lighter than it may be. */
const MOST_LIKE_SHADOW = 0.3;
/** A shadow beside grey cloth has at most this share of its darkness, and is none where cloth is paler than the least. */
const BESIDE_GREY = { share: 0.7, leastDarkness: 12 };

/** What in a picture looks like shadow on its background. */
export interface ShadowLooks {
  /** In a grainy picture patches are judged, in a clean one every pixel. */
  readonly picture: "clean" | "grainy";
  /** Over the background's, evened where it is grainy. */
  readonly lightness: Float32Array;
  /** Colour over what a shadow of that darkness may have: below 1 like a shadow. */
  readonly tint: Float32Array;
}

export function shadowLooks(
  grid: Grid,
  background: BackgroundDistance,
  picture: ShadowLooks["picture"],
): ShadowLooks {
  const evened = (plane: Float32Array): Float32Array =>
    picture === "grainy" ? blurPlane(grid, plane, 1) : plane;
  const [lightness, a, b] = [evened(background.lightness), evened(background.a), evened(background.b)];
  const tint = Float32Array.from(a, (red, at) => Math.hypot(red, b[at] ?? 0));
  const carried = blurPlane(grid, tint, CARRIED.reachPixels);
  for (let at = 0; at < tint.length; at += 1) {
    const least =
      TINT.least + CARRIED.share * (carried[at] ?? 0) - TINT.share * Math.min(0, lightness[at] ?? 0);
    tint[at] = (tint[at] ?? 0) / least;
  }
  return { picture, lightness, tint };
}

/** The garment without the shadow that it throws on the background: darker, of the same colour, with a soft rim. */
export function withoutShadow(
  garment: Mask,
  { picture, lightness, tint }: ShadowLooks,
  change: Float32Array,
): Mask {
  const side = Math.min(garment.width, garment.height);
  const grainy = picture === "grainy";
  const isLike = (at: number, darkest: number): boolean => {
    const light = lightness[at] ?? 0;
    return light < 0 && light > -darkest && (tint[at] ?? 0) < 1;
  };
  const away = squaredDistanceTo(invert(garment));
  const reach = (REACH_SHARE * side) ** 2;
  const core = maskWhere(garment, (at) => (away[at] ?? 0) > reach / 4);
  const alike: number[] = [];
  for (let at = 0; at < core.bits.length; at += 1)
    if (core.bits[at] === 1 && isLike(at, DARKEST)) alike.push(-(lightness[at] ?? 0));
  const grey = alike.length > MOST_LIKE_SHADOW * countBits(core);
  const darkest = grey ? BESIDE_GREY.share * quantile(alike, 0.1) : DARKEST;
  if (grey && (!grainy || darkest < BESIDE_GREY.share * BESIDE_GREY.leastDarkness)) return garment;
  const cloth = maskWhere(garment, (at) => garment.bits[at] === 1 && !isLike(at, darkest));
  const patches = grainy ? open(cloth, PATCH_PIXELS) : cloth;
  const undecided = maskWhere(
    garment,
    (at) =>
      garment.bits[at] === 1 &&
      patches.bits[at] === 0 &&
      (away[at] ?? 0) <= reach &&
      (cloth.bits[at] === 0 || ((tint[at] ?? 0) < SURE_TINT && (lightness[at] ?? 0) > -darkest)),
  );
  return settleBorder(garment, undecided, change);
}
