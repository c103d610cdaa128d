import type { GarmentAsset } from "../../../content/garments/schema/garment-asset.ts";

/** Most garments worn at once: as many as there are layers on a body (trousers, shirt, jumper, jacket, coat). */
export const MAX_WORN_GARMENTS = 5;
/** Each garment lies this much behind the next one over it, so that near-equal depths do not fight. */
const LAYER_PUSH_METRES = 0.02;
/** Beneath a jacket or jumper cloth lies this much further back, down to the hips. */
const JACKET_PUSH_METRES = 0.025;
/** Share of the way to the skin that cloth is drawn in beneath a jacket or jumper; a jacket beneath a coat keeps half its room. */
const JACKET_TIGHT_SHARE = 1;
const COAT_TIGHT_SHARE = 0.5;
/** Above its own layer and beneath the next one lies what is worn over others: jumpers between tops and jackets, coats last. */
const OVER_STEP = 0.5;
/** Covered skin stands at least this far back, and behind the innermost cloth: no tracking error lets it pierce. */
const SKIN_PUSH_METRES = 0.045;

const SKIN_BEHIND_CLOTH_METRES = 0.01;

/** How far one garment gives way to those over it. */
export interface Layering {
  /** Away from the viewer. */
  readonly pushMetres: number;
  /** The same again for what lies beneath a jacket or jumper: above the hips. */
  readonly beneathMetres: number;
  /** 0 hangs as cut, 1 lies on the skin. */
  readonly tightShare: number;
  /** Garments that lie over it one upon the other. */
  readonly steps: number;
}

/** What layering asks of a worn garment. */
export interface Layered {
  readonly asset: { readonly paper: Pick<GarmentAsset, "category" | "layer"> };
  readonly wornOver?: boolean;
}

/** How a garment gives way among those that are worn. */
export function layeringOf(garment: Layered, worn: readonly Layered[]): Layering {
  const over = worn.filter((other) => liesOver(other, garment));
  const isPressed = over.some(
    ({ asset, wornOver }) => asset.paper.category === "jacket" || wornOver === true,
  );
  const isJacket = garment.asset.paper.category === "jacket";
  const tightShare = isJacket ? COAT_TIGHT_SHARE : JACKET_TIGHT_SHARE;
  const steps = stepsUnder(garment, worn);
  return {
    pushMetres: steps * LAYER_PUSH_METRES,
    beneathMetres: isPressed ? JACKET_PUSH_METRES : 0,
    tightShare: isPressed ? tightShare : 0,
    steps,
  };
}

function stepsUnder(garment: Layered, worn: readonly Layered[]): number {
  const over = worn.filter((other) => liesOver(other, garment));
  return over.length === 0 ? 0 : 1 + Math.max(...over.map((other) => stepsUnder(other, worn)));
}

/** Whether a garment lies over another one. */
export function liesOver(other: Layered, garment: Layered): boolean {
  return heightOf(other) > heightOf(garment);
}

function heightOf({ asset, wornOver = false }: Layered): number {
  return asset.paper.layer + (wornOver ? OVER_STEP : 0);
}

/** How far covered skin stands back among the worn garments. */
export function skinPushMetres(worn: readonly Layered[]): number {
  const pushes = worn.map((garment) => {
    const { pushMetres, beneathMetres } = layeringOf(garment, worn);
    return pushMetres + beneathMetres;
  });
  return Math.max(SKIN_PUSH_METRES, Math.max(0, ...pushes) + SKIN_BEHIND_CLOTH_METRES);
}
