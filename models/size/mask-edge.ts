import type { PersonMask } from "../contract/index.ts";

/** Half-way between nobody and somebody. */
const HALF = 128;

const WAYS = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] } as const;

/**
 * Where the person ends, seen from a place inside along a row or a column; in mask pixels from the left or upper
 * edge, between pixels by the mask's soft bytes. Null where the place itself is nobody.
 */
export function edgeFrom(
  mask: PersonMask,
  from: { readonly column: number; readonly row: number },
  way: keyof typeof WAYS,
): number | null {
  const [dx, dy] = WAYS[way];
  let column = Math.floor(from.column);
  let row = Math.floor(from.row);
  let inside = valueAt(mask, column, row);
  if (inside < HALF) return null;
  for (;;) {
    column += dx;
    row += dy;
    const next = valueAt(mask, column, row);
    if (next < HALF) {
      const share = (inside - HALF) / Math.max(1, inside - next);
      const last = dx === 0 ? row - dy : column - dx;
      return last + 0.5 + (dx + dy) * share;
    }
    inside = next;
  }
}

/** 0 outside of the mask: the picture's edge ends everybody. */
function valueAt({ alpha, widthPixels, heightPixels }: PersonMask, column: number, row: number): number {
  if (column < 0 || row < 0 || column >= widthPixels || row >= heightPixels) return 0;
  return alpha[row * widthPixels + column] ?? 0;
}
