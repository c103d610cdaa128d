import type { Place } from "./plane.ts";
import type { Panel } from "./sheet-mesh.ts";

/** Longest edge of an atlas. */
export const ATLAS_PIXELS = 2_048;

/** Front and back side by side. */
export interface Atlas {
  readonly widthPixels: number;
  readonly heightPixels: number;
  /** Where a place of a panel's flat frame lies, 0..1 from the top left. */
  readonly place: (panel: Panel, place: Place) => { readonly u: number; readonly v: number };
  /** The flat place that an atlas pixel's middle shows. */
  readonly flatOf: (column: number, row: number) => { readonly panel: Panel; readonly place: Place };
}

export interface FlatBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Lays two boxes of flat frames side by side, in their own resolution or less. */
export function layAtlas(boxes: Readonly<Record<Panel, FlatBox>>): Atlas {
  const { front, back } = boxes;
  const scale = Math.min(
    1,
    ATLAS_PIXELS / 2 / Math.max(front.width, back.width),
    ATLAS_PIXELS / Math.max(front.height, back.height),
  );
  const half = Math.ceil(Math.max(front.width, back.width) * scale);
  const widthPixels = 2 * half;
  const heightPixels = Math.ceil(Math.max(front.height, back.height) * scale);
  return {
    widthPixels,
    heightPixels,
    place(panel, { x, y }) {
      const box = boxes[panel];
      const column = Math.min(half - 1, Math.max(1, (x - box.left) * scale)) + (panel === "back" ? half : 0);
      const row = Math.min(heightPixels - 1, Math.max(1, (y - box.top) * scale));
      return { u: column / widthPixels, v: row / heightPixels };
    },
    flatOf(column, row) {
      const panel = column < half ? "front" : "back";
      const box = boxes[panel];
      const own = column - (panel === "back" ? half : 0);
      return { panel, place: { x: box.left + (own + 0.5) / scale, y: box.top + (row + 0.5) / scale } };
    },
  };
}
