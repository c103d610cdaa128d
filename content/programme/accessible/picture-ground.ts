import { LOOK_SIDE } from "./flash-count.ts";
import { luminance } from "./luminance.ts";

/** What lies below words is known in so many cells a side. */
export const GROUND_SIDE = 16;
const CELLS = GROUND_SIDE * GROUND_SIDE;
/** Luminances are kept as whole thousandths. */
const THOUSAND = 1_000;
/** Of 255: what is as solid as that hides what lies below it, and what is as clear shows nothing of its own. */
const SOLID = 250;
const CLEAR = 5;

/** Whether a cell hides what lies below it, over all of its time. */
export const CELL_COVERS = ["solid", "partly", "clear"] as const;
export type CellCover = (typeof CELL_COVERS)[number];

/** How dark and how light each cell of a picture gets over all of its time, thousandths of luminance, row by row. */
export interface PictureGround {
  readonly darkest: readonly number[];
  readonly lightest: readonly number[];
  /** Left out where all of it is solid. */
  readonly covers?: readonly CellCover[] | undefined;
}

/** Follows a picture over its time; `rgb` as the flash count sees it, `alpha` a byte a pixel where it has any. */
export function createGroundLook(): {
  see(rgb: Uint8Array, alpha?: Uint8Array): void;
  ground(): PictureGround;
} {
  const darkest = Array.from({ length: CELLS }, () => THOUSAND);
  const lightest = Array.from({ length: CELLS }, () => 0);
  const clearest = Array.from({ length: CELLS }, () => 255);
  const densest = Array.from({ length: CELLS }, () => 0);
  return {
    see(rgb, alpha) {
      for (let at = 0; at < LOOK_SIDE * LOOK_SIDE; at++) {
        const cell = cellOf((at % LOOK_SIDE) / LOOK_SIDE, Math.floor(at / LOOK_SIDE) / LOOK_SIDE);
        const light = luminance([rgb[3 * at] ?? 0, rgb[3 * at + 1] ?? 0, rgb[3 * at + 2] ?? 0]);
        const thousandths = Math.round(THOUSAND * light);
        const dense = alpha?.[at] ?? 255;
        darkest[cell] = Math.min(darkest[cell] ?? THOUSAND, thousandths);
        lightest[cell] = Math.max(lightest[cell] ?? 0, thousandths);
        clearest[cell] = Math.min(clearest[cell] ?? 255, dense);
        densest[cell] = Math.max(densest[cell] ?? 0, dense);
      }
    },
    ground() {
      const covers = clearest.map((least, cell) => coverOf(least, densest[cell] ?? 255));
      const light = { darkest: [...darkest], lightest: [...lightest] };
      return covers.every((cover) => cover === "solid") ? light : { ...light, covers };
    },
  };
}

function coverOf(least: number, most: number): CellCover {
  if (least >= SOLID) return "solid";
  return most <= CLEAR ? "clear" : "partly";
}

/**
 * Luminances between which a place of the picture stays; x and y from 0 to below 1. `clear`: one looks through it;
 * `partly`: what is seen there depends on what lies below.
 */
export function groundAt(
  { covers, darkest, lightest }: PictureGround,
  x: number,
  y: number,
): Light | "clear" | "partly" {
  const cell = cellOf(x, y);
  const cover = covers?.[cell] ?? "solid";
  if (cover !== "solid") return cover;
  return { darkest: (darkest[cell] ?? 0) / THOUSAND, lightest: (lightest[cell] ?? THOUSAND) / THOUSAND };
}

/** Luminances between which something stays, 0 to 1. */
export interface Light {
  readonly darkest: number;
  readonly lightest: number;
}

function cellOf(x: number, y: number): number {
  return Math.floor(y * GROUND_SIDE) * GROUND_SIDE + Math.floor(x * GROUND_SIDE);
}
