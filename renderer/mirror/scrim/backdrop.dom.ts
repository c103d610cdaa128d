import { brightGray, scrimAlpha } from "./scrim-alpha.ts";

/** The picture is looked at this small; enough to tell a white wall from a dark coat. */
const WIDTH_PIXELS = 18;
const HEIGHT_PIXELS = 32;
/** Where text stands: the top line and the controls, as parts of the height. */
const ABOVE = [0.08, 0.26] as const;
const BELOW = [0.48, 1] as const;

/** Opacity of the veil behind the text above and below, 0..1. */
export interface Veils {
  readonly above: number;
  readonly below: number;
}

/** Looks at what is behind the text. Keeps nothing of it but two numbers. */
export interface Backdrop {
  /** Null where the picture cannot be read yet. */
  look(source: CanvasImageSource): Veils | null;
}

export function createBackdrop(): Backdrop {
  const canvas = new OffscreenCanvas(WIDTH_PIXELS, HEIGHT_PIXELS);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  return {
    look(source) {
      if (context === null) return null;
      try {
        context.drawImage(source, 0, 0, WIDTH_PIXELS, HEIGHT_PIXELS);
      } catch {
        return null;
      }
      const { data } = context.getImageData(0, 0, WIDTH_PIXELS, HEIGHT_PIXELS);
      return { above: veilFor(data, ABOVE), below: veilFor(data, BELOW) };
    },
  };
}

function veilFor(rgba: Uint8ClampedArray, [from, to]: readonly [number, number]): number {
  const grays: number[] = [];
  const first = Math.floor(from * HEIGHT_PIXELS) * WIDTH_PIXELS;
  for (let at = first; at < Math.floor(to * HEIGHT_PIXELS) * WIDTH_PIXELS; at++) {
    const [red = 0, green = 0, blue = 0] = rgba.subarray(at * 4, at * 4 + 3);
    grays.push((0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255);
  }
  return scrimAlpha(brightGray(grays));
}
