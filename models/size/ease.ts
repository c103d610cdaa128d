import type { Fabric, GarmentCategory } from "../../content/schema/product.ts";
import type { Girth } from "../contract/index.ts";

/** How much larger than the body a garment is meant to be at a girth, centimetres. */
export interface Ease {
  readonly leastCm: number;
  readonly mostCm: number;
}

/** Wearing ease in woven cloth, as pattern books give it for an ordinary fit. Null: the garment does not decide there. */
const WOVEN: Readonly<Record<GarmentCategory, Readonly<Record<Girth, Ease | null>>>> = {
  "top-short": { chest: { leastCm: 6, mostCm: 14 }, waist: null, hip: null },
  "top-long": { chest: { leastCm: 6, mostCm: 14 }, waist: null, hip: null },
  jacket: { chest: { leastCm: 10, mostCm: 18 }, waist: null, hip: null },
  dress: {
    chest: { leastCm: 4, mostCm: 10 },
    waist: { leastCm: 2, mostCm: 10 },
    hip: { leastCm: 4, mostCm: 14 },
  },
  skirt: { chest: null, waist: { leastCm: 0, mostCm: 4 }, hip: { leastCm: 3, mostCm: 14 } },
  trousers: { chest: null, waist: { leastCm: 0, mostCm: 4 }, hip: { leastCm: 3, mostCm: 12 } },
};
/** Knitted cloth gives: it may be this much smaller and still sit as meant. */
const GIVES_CM = 6;
const KNITTED: ReadonlySet<Fabric> = new Set(["jersey", "knit", "fleece"]);

/** Ease that a garment is meant to have at a girth; null where that girth does not decide its size. */
export function easeOf(category: GarmentCategory, fabric: Fabric, girth: Girth): Ease | null {
  const ease = WOVEN[category][girth];
  if (ease === null || !KNITTED.has(fabric)) return ease;
  return { leastCm: ease.leastCm - GIVES_CM, mostCm: ease.mostCm };
}
