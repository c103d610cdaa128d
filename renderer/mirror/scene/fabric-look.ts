import type { Fabric } from "../../../content/garments/schema/garment-asset.ts";

/** How a fabric takes the light. Lengths in metres of cloth. */
export interface FabricLook {
  /** Edge of one tile of the weave picture. */
  readonly tileMetres: number;
  /** How much the weave changes the colour, 0..1. */
  readonly tint: number;
  /** Depth of the weave. */
  readonly reliefMetres: number;
  /** Depth of the folds. */
  readonly foldMetres: number;
  /** Brightness of the fuzz seen at grazing angles, 0..1. */
  readonly sheen: number;
  /** Strength and sharpness of the highlight. */
  readonly gloss: number;
  readonly shininess: number;
  /** How much the highlight takes the cloth's own colour, 0..1: threads shine in theirs, a coat of wax in the light's. */
  readonly glossTint: number;
  /** How much paler ridges of folds are than valleys, 0..1: cloth that wears where it rubs. */
  readonly wear: number;
  /** How much white weft shows between the threads, 0..1. */
  readonly fleck: number;
  /** Rib at collar, cuffs and hem, 0..1. */
  readonly rib: number;
  /** Strength of the stitch lines along the edges, 0..1. */
  readonly stitch: number;
  /** Thread of another colour, `#rrggbb`; null where stitches only show as a darker line. */
  readonly thread: string | null;
}

export const FABRIC_LOOKS: Readonly<Record<Fabric, FabricLook>> = {
  jersey: {
    tileMetres: 0.05,
    tint: 0.1,
    reliefMetres: 0.0002,
    foldMetres: 0.07,
    sheen: 0.1,
    gloss: 0.02,
    shininess: 8,
    glossTint: 0,
    wear: 0,
    fleck: 0,
    rib: 0,
    stitch: 0.16,
    thread: null,
  },
  knit: {
    tileMetres: 0.09,
    tint: 0.5,
    reliefMetres: 0.002,
    foldMetres: 0.07,
    sheen: 0.22,
    gloss: 0,
    shininess: 4,
    glossTint: 0,
    wear: 0,
    fleck: 0,
    rib: 1,
    stitch: 0,
    thread: null,
  },
  denim: {
    tileMetres: 0.11,
    tint: 0.5,
    reliefMetres: 0.0006,
    foldMetres: 0.07,
    sheen: 0.06,
    gloss: 0.03,
    shininess: 10,
    glossTint: 0,
    wear: 0.7,
    fleck: 0.2,
    rib: 0,
    stitch: 0.7,
    thread: "#c99a55",
  },
  wool: {
    tileMetres: 0.07,
    tint: 0.16,
    reliefMetres: 0.0003,
    foldMetres: 0.05,
    sheen: 0.16,
    gloss: 0.015,
    shininess: 6,
    glossTint: 0,
    wear: 0,
    fleck: 0,
    rib: 0,
    stitch: 0.12,
    thread: null,
  },
  poplin: {
    tileMetres: 0.04,
    tint: 0.06,
    reliefMetres: 0.0001,
    foldMetres: 0.09,
    sheen: 0.05,
    gloss: 0.05,
    shininess: 18,
    glossTint: 0,
    wear: 0,
    fleck: 0,
    rib: 0,
    stitch: 0.18,
    thread: null,
  },
  crepe: {
    tileMetres: 0.06,
    tint: 0.03,
    reliefMetres: 0.0001,
    foldMetres: 0.05,
    sheen: 0.12,
    gloss: 0.02,
    shininess: 10,
    glossTint: 0,
    wear: 0,
    fleck: 0,
    rib: 0,
    stitch: 0.1,
    thread: null,
  },
  silk: {
    tileMetres: 0.05,
    tint: 0.02,
    reliefMetres: 0.00002,
    foldMetres: 0.11,
    sheen: 0.04,
    gloss: 0.34,
    shininess: 9,
    glossTint: 0.85,
    wear: 0,
    fleck: 0,
    rib: 0,
    stitch: 0.08,
    thread: null,
  },
  leather: {
    tileMetres: 0.05,
    tint: 0.16,
    reliefMetres: 0.0007,
    foldMetres: 0.065,
    sheen: 0,
    gloss: 0.2,
    shininess: 26,
    glossTint: 0,
    wear: 0.12,
    fleck: 0,
    rib: 0,
    stitch: 0.34,
    thread: null,
  },
};
