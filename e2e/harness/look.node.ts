import type { Page } from "playwright-core";
import { PNG } from "pngjs";

/** The screenshot is looked at in this many fields. */
const COLUMNS = 6;
const ROWS = 10;
/** Luma (0..255) below which a pixel is black to the eye. */
const BLACK_BELOW = 14;
/** A field is black where nearly all of its pixels are. */
const BLACK_SHARE = 0.98;
/** What a shopper must never read. */
const MACHINE_WORDS = /\b(Error|Exception|undefined|NaN|null)\b|\bat .+:\d+:\d+|https?:|\.(js|ts|tsx|wasm)\b/;

/** What is wrong with a screen at a glance: black fields (shares 0..1), and words of the machine. */
export interface Look {
  readonly blackShare: number;
  readonly machineWords: string | null;
}

/** Looks at the page as a shopper would. */
export async function lookAt(page: Page): Promise<Look> {
  const png = PNG.sync.read(await page.screenshot());
  const words = MACHINE_WORDS.exec(await page.locator("body").innerText());
  return { blackShare: blackShare(png), machineWords: words?.[0] ?? null };
}

/** Share of fields that are black. */
export function blackShare({ data, width, height }: Pick<PNG, "data" | "width" | "height">): number {
  let black = 0;
  for (let field = 0; field < COLUMNS * ROWS; field++) {
    const left = Math.floor(((field % COLUMNS) * width) / COLUMNS);
    const top = Math.floor((Math.floor(field / COLUMNS) * height) / ROWS);
    if (isBlack(data, width, left, top, Math.floor(width / COLUMNS), Math.floor(height / ROWS))) black++;
  }
  return black / (COLUMNS * ROWS);
}

function isBlack(
  data: Uint8Array,
  stride: number,
  left: number,
  top: number,
  width: number,
  height: number,
): boolean {
  let dark = 0;
  for (let y = top; y < top + height; y++) {
    for (let x = left; x < left + width; x++) {
      const at = (y * stride + x) * 4;
      const luma = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
      if (luma < BLACK_BELOW) dark++;
    }
  }
  return dark >= width * height * BLACK_SHARE;
}
