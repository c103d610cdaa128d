import type { Fabric } from "../../../content/garments/schema/garment-asset.ts";
import type { FitMap } from "../../../models/contract/size.ts";

/** A second colour on the cloth; stripes lie across body and limbs, pinstripes along them. */
export interface ClothPattern {
  readonly kind: "stripes" | "check" | "pinstripes";
  /** `#rrggbb`. */
  readonly colour: string;
  /** One repeat. */
  readonly repeatMetres: number;
}
/** Everything about a garment that is not its shape. */
export interface GarmentLook {
  /** `#rrggbb`. */
  readonly colour: string;
  /** Null: the fabric of the asset. */
  readonly fabric: Fabric | null;
  readonly pattern: ClothPattern | null;
  /**
   * `#rrggbb`: dyes photographed cloth, which `colour` leaves as it is; light, shade and prints of other colours
   * stay. Null or left out: as photographed.
   */
  readonly recolour?: string | null;
  /** How a size would sit, drawn as bands about the girths. Null or left out: not drawn. */
  readonly fit?: FitMap | null;
  /** Lies over others of its layer: a jumper, a coat. False or left out: nothing of its layer is worn with it. */
  readonly wornOver?: boolean;
}

/** Number of a pattern in the shader. */
export function patternNumber(pattern: ClothPattern | null): number {
  if (pattern === null) return 0;
  return { stripes: 1, check: 2, pinstripes: 3 }[pattern.kind];
}
