/** A picture of three bytes a pixel, rows from the top. */
export interface RgbPicture {
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly rgb: ArrayLike<number>;
}

/** The garment of the coherence bench is dyed in a colour that nothing else of the clip has. */
export const SIGNAL_COLOUR = "#ff00d0";
/** How far red and blue stand above green in cloth of that colour, whatever light falls on it. */
const SIGNAL_LEAST = 40;

/** Where the cloth of the signal colour lies: its centroid, which rows it touches, how many pixels. */
export interface ColourPlace {
  readonly xPixels: number;
  readonly pixels: number;
  readonly fromRow: number;
  readonly toRow: number;
}

/** Null where there is none. */
export function placeOfColour({ widthPixels, heightPixels, rgb }: RgbPicture): ColourPlace | null {
  let pixels = 0;
  let sum = 0;
  let fromRow = heightPixels;
  let toRow = 0;
  for (let at = 0; at < widthPixels * heightPixels; at++) {
    const [red = 0, green = 0, blue = 0] = [rgb[3 * at], rgb[3 * at + 1], rgb[3 * at + 2]];
    if (Math.min(red, blue) - green < SIGNAL_LEAST) continue;
    const row = Math.floor(at / widthPixels);
    pixels++;
    sum += (at % widthPixels) + 0.5;
    fromRow = Math.min(fromRow, row);
    toRow = Math.max(toRow, row + 1);
  }
  return pixels === 0 ? null : { xPixels: sum / pixels, pixels, fromRow, toRow };
}

/**
 * Which of the known pictures agrees best with this one outside of a span of rows: the garment must not help to
 * tell the frame. `margin` is how much worse the second best is, as a ratio of squares.
 */
export function knownPictureOf(
  picture: RgbPicture,
  known: readonly Uint8Array[],
  covered: { readonly fromRow: number; readonly toRow: number },
): { readonly index: number; readonly margin: number } {
  const differences = known.map((other) => differenceOf(picture, other, covered));
  const best = Math.min(...differences);
  const index = differences.indexOf(best);
  const second = Math.min(...differences.filter((_, at) => at !== index));
  return { index, margin: second / best };
}

function differenceOf(
  { widthPixels, heightPixels, rgb }: RgbPicture,
  known: Uint8Array,
  covered: { readonly fromRow: number; readonly toRow: number },
): number {
  let squares = 0;
  for (let row = 0; row < heightPixels; row++) {
    if (row >= covered.fromRow && row < covered.toRow) continue;
    for (let at = 3 * row * widthPixels; at < 3 * (row + 1) * widthPixels; at++) {
      squares += ((rgb[at] ?? 0) - (known[at] ?? 0)) ** 2;
    }
  }
  return squares;
}
