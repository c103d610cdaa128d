import type { BackgroundDistance } from "./background-distance.ts";
import { countBits, invert, type Mask, maskWhere } from "./grid.ts";
import { squaredDistanceTo } from "./morphology.ts";
import { settleBorder } from "./settle-border.ts";

/** Farthest that a shadow reaches beyond the garment, share of the shorter side. */
const REACH_SHARE = 0.05;
/** Darkest shadow, units of lightness below the background. */
const DARKEST = 60;
/** Colour that a shadow may add: so much anyway, and so much a unit of darkness. */
const TINT = { least: 1.5, share: 0.12 };
/** Where more than this share of the garment itself looks like shadow (white or grey cloth), none is taken away. */
const MOST_LIKE_SHADOW = 0.3;

/** The garment without the shadow that it throws on the background: darker, of the same colour, with a soft rim. */
export function withoutShadow(garment: Mask, background: BackgroundDistance, change: Float32Array): Mask {
  const side = Math.min(garment.width, garment.height);
  const like = maskWhere(garment, (at) => {
    const lightness = background.lightness[at] ?? 0;
    if (lightness >= 0 || lightness < -DARKEST) return false;
    const tint = Math.sqrt((background.a[at] ?? 0) ** 2 + (background.b[at] ?? 0) ** 2);
    return tint < TINT.least - TINT.share * lightness;
  });
  const away = squaredDistanceTo(invert(garment));
  const reach = (REACH_SHARE * side) ** 2;
  const core = maskWhere(garment, (at) => (away[at] ?? 0) > reach / 4);
  const alike = maskWhere(garment, (at) => core.bits[at] === 1 && like.bits[at] === 1);
  if (countBits(alike) > MOST_LIKE_SHADOW * countBits(core)) return garment;
  const undecided = maskWhere(
    garment,
    (at) => like.bits[at] === 1 && garment.bits[at] === 1 && (away[at] ?? 0) <= reach,
  );
  return settleBorder(garment, undecided, change);
}
