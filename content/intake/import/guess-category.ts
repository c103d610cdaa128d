import type { GarmentCategory } from "../../garments/schema/garment-asset.ts";
import type { Cloth } from "./cloth.ts";
import { spansOf } from "./measure-cloth.ts";
import { openingsOf } from "./openings.ts";

/** What a garment is by its openings: where it stands does not matter, upright it must be. */
export function guessCategory(cloth: Cloth): GarmentCategory {
  const [x, y] = spansOf(cloth.positions);
  const height = y.high - y.low;
  const middle = (x.low + x.high) / 2;
  const large = openingsOf(cloth).filter(({ lengthMetres }) => lengthMetres > 0.12);
  const aside = large.filter(({ centre }) => Math.abs(centre[0] - middle) > 0.06);
  const ends = (sign: 1 | -1) => aside.filter(({ centre }) => (centre[0] - middle) * sign > 0);
  const paired = ends(1).length > 0 && ends(-1).length > 0;
  const low = y.low + 0.15 * height;
  if (paired && aside.every(({ centre }) => centre[1] < low)) return "trousers";
  const tall = large.some(({ vertices }) => {
    const heights = vertices.map((vertex) => cloth.positions[vertex]?.[1] ?? 0);
    return Math.max(...heights) - Math.min(...heights) > 0.6 * height;
  });
  if (!paired) return height > 0.85 ? "dress" : "skirt";
  if (tall) return "jacket";
  if (height > 0.85) return "dress";
  return x.high - x.low > 0.85 ? "top-long" : "top-short";
}
