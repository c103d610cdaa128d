import type { GarmentGirths } from "../../garments/schema/garment-asset.ts";
import { createBodyLimbs } from "./body-limbs.ts";
import { type BodyRelief, createBodyRelief } from "./body-relief.ts";
import { createBodyRings } from "./body-ring.ts";
import type { FlatFrame } from "./flat-frame.ts";
import type { IntakeBody } from "./intake-body.ts";
import type { Scale } from "./metres-per-pixel.ts";
import type { SewnMesh } from "./sheet-mesh.ts";

/** A garment sewn around the body, with the frames in which its flat places are told. */
export interface SewnGarment {
  readonly sewn: SewnMesh;
  readonly front: FlatFrame;
  readonly back: FlatFrame;
  readonly scale: Scale;
  /** Of the garment itself, all around. */
  readonly girthsMetres: GarmentGirths;
  readonly lengthMetres: number;
  /** Length of a sleeve over the shoulders' width: 0 without sleeves, null for what has no arms. */
  readonly sleeveShare: number | null;
}

/** What the body gives to every shell; made once a body. */
export interface BodyTools {
  readonly body: IntakeBody;
  readonly relief: BodyRelief;
  readonly rings: ReturnType<typeof createBodyRings>;
  readonly limbs: ReturnType<typeof createBodyLimbs>;
}

export function bodyTools(body: IntakeBody): BodyTools {
  return {
    body,
    relief: createBodyRelief(body),
    rings: createBodyRings(body),
    limbs: createBodyLimbs(body),
  };
}
