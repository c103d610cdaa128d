import type { GarmentAsset } from "../../../content/garments/schema/garment-asset.ts";

/** Each garment lies this much behind the next one over it, so that near-equal depths do not fight. */
const LAYER_PUSH_METRES = 0.02;
/** Beneath a jacket cloth lies this much further back, down to the hips. */
const JACKET_PUSH_METRES = 0.025;
/** Share of the way to the skin that cloth is drawn in beneath a jacket. */
const JACKET_TIGHT_SHARE = 1;
/** Covered skin stands at least this far back, and behind the innermost cloth: no tracking error lets it pierce. */
const SKIN_PUSH_METRES = 0.045;

const SKIN_BEHIND_CLOTH_METRES = 0.01;

/** How far one garment gives way to those over it. */
export interface Layering {
  /** Away from the viewer. */
  readonly pushMetres: number;
  /** The same again for what lies beneath a jacket: above the hips. */
  readonly beneathMetres: number;
  /** 0 hangs as cut, 1 lies on the skin. */
  readonly tightShare: number;
}

/** How a garment gives way among those that are worn. */
export function layeringOf(garment: GarmentAsset, worn: readonly GarmentAsset[]): Layering {
  const over = worn.filter((other) => other.layer > garment.layer);
  const beneathJacket = over.some((other) => other.category === "jacket");
  const steps = new Set(over.map((other) => other.layer)).size;
  return {
    pushMetres: steps * LAYER_PUSH_METRES,
    beneathMetres: beneathJacket ? JACKET_PUSH_METRES : 0,
    tightShare: beneathJacket ? JACKET_TIGHT_SHARE : 0,
  };
}

/** How far covered skin stands back among the worn garments. */
export function skinPushMetres(worn: readonly GarmentAsset[]): number {
  const pushes = worn.map((garment) => {
    const { pushMetres, beneathMetres } = layeringOf(garment, worn);
    return pushMetres + beneathMetres;
  });
  return Math.max(SKIN_PUSH_METRES, Math.max(0, ...pushes) + SKIN_BEHIND_CLOTH_METRES);
}
