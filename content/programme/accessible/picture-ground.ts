import { LOOK_SIDE } from "./flash-count.ts";
import { luminance } from "./luminance.ts";

/** What lies below words is known in so many cells a side. */
export const GROUND_SIDE = 16;
const CELLS = GROUND_SIDE * GROUND_SIDE;
/** Luminances are kept as whole thousandths. */
const THOUSAND = 1_000;

/** How dark and how light each cell of a picture gets over all of its time, thousandths of luminance, row by row. */
export interface PictureGround {
  readonly darkest: readonly number[];
  readonly lightest: readonly number[];
}

/** Follows a picture over its time; `rgb` as the flash count sees it. */
export function createGroundLook(): { see(rgb: Uint8Array): void; ground(): PictureGround } {
  const darkest = Array.from({ length: CELLS }, () => THOUSAND);
  const lightest = Array.from({ length: CELLS }, () => 0);
  return {
    see(rgb) {
      for (let at = 0; at < LOOK_SIDE * LOOK_SIDE; at++) {
        const cell = cellOf((at % LOOK_SIDE) / LOOK_SIDE, Math.floor(at / LOOK_SIDE) / LOOK_SIDE);
        const light = luminance([rgb[3 * at] ?? 0, rgb[3 * at + 1] ?? 0, rgb[3 * at + 2] ?? 0]);
        const thousandths = Math.round(THOUSAND * light);
        darkest[cell] = Math.min(darkest[cell] ?? THOUSAND, thousandths);
        lightest[cell] = Math.max(lightest[cell] ?? 0, thousandths);
      }
    },
    ground: () => ({ darkest: [...darkest], lightest: [...lightest] }),
  };
}

/** Luminances between which a place of the picture stays; x and y from 0 to below 1. */
export function groundAt({ darkest, lightest }: PictureGround, x: number, y: number): Light {
  const cell = cellOf(x, y);
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
