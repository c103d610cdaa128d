import type { Scale } from "./metres-per-pixel.ts";
import type { BodyTools } from "./sewn-garment.ts";

/** Girth of the garment, metres, at a height of the rest body where its flat width shows in the photo, metres. */
export type GirthRule = (heightMetres: number, widthMetres: number) => number;

/** Of a loop around a body, seen from the front. */
const LEAST_WIDTH_OVER_GIRTH = 0.34;

/** Girth of the garment where its flat width shows in the photo. */
export function girthRule(scale: Scale, rings: BodyTools["rings"]): GirthRule {
  const { filledShare, girthOverTwiceWidth } = scale;
  return (heightMetres, widthMetres) => {
    const flat = 2 * widthMetres;
    if (girthOverTwiceWidth !== null) return flat * girthOverTwiceWidth;
    const seen = Math.min(
      rings.girthOfWidth(heightMetres, widthMetres),
      widthMetres / LEAST_WIDTH_OVER_GIRTH,
    );
    return flat + filledShare * (Math.max(flat, seen) - flat);
  };
}
