import sharp from "sharp";
import { MAX_MOVING_PIXELS } from "../../../../content/importers/probe/probe-picture.node.ts";
import { createFlashCount, LOOK_SIDE } from "../../../../content/programme/accessible/flash-count.ts";
import { createGroundLook } from "../../../../content/programme/accessible/picture-ground.ts";
import type { Finding } from "./finding.ts";

/** Browsers show pictures of an animation that are due sooner than this for so long instead. */
const SHORTEST_PICTURE_MS = 20;
const BROWSER_PICTURE_MS = 100;
/** An animation is looked at twice: its end may flash with its begin. */
const ROUNDS = 2;
/** One that begins again and again is looked at for so long: a blink of two pictures flashes only by being repeated. */
const LOOK_MS = 2_000;
const PIXELS = LOOK_SIDE * LOOK_SIDE;
const RGBA_BYTES = 4 * PIXELS;

/** Decodes a picture, all of an animated one, small; finds its flashes and what it is like below words. */
export async function findInPicture(file: string): Promise<Finding> {
  try {
    const {
      delay = [],
      loop = 0,
      pages = 1,
    } = await sharp(file, { limitInputPixels: MAX_MOVING_PIXELS }).metadata();
    const small = await sharp(file, {
      animated: pages > 1,
      limitInputPixels: MAX_MOVING_PIXELS,
      sequentialRead: true,
    })
      .resize(LOOK_SIDE, LOOK_SIDE, { fit: "fill", kernel: "linear" })
      .toColourspace("srgb")
      .ensureAlpha()
      .raw()
      .toBuffer();
    const flashes = createFlashCount();
    const ground = createGroundLook();
    let atMs = 0;
    const most = pages * (loop === 0 ? Number.POSITIVE_INFINITY : Math.max(loop, ROUNDS));
    const isOver = (turn: number): boolean =>
      pages === 1 ? turn > 0 : turn >= ROUNDS * pages && (turn >= most || atMs >= LOOK_MS);
    for (let turn = 0; !isOver(turn); turn++) {
      const page = turn % pages;
      const { alpha, rgb } = onWhite(small.subarray(page * RGBA_BYTES, (page + 1) * RGBA_BYTES));
      flashes.see(rgb, atMs);
      ground.see(rgb, alpha);
      const shownMs = delay[page] ?? BROWSER_PICTURE_MS;
      atMs += shownMs < SHORTEST_PICTURE_MS ? BROWSER_PICTURE_MS : shownMs;
    }
    return { kind: "picture", flashes: flashes.flashes(), ground: ground.ground() };
  } catch {
    return { kind: "unseen", why: "it cannot be decoded" };
  }
}

/** Pixels as they are upon white, and how dense each of them is. */
function onWhite(rgba: Uint8Array): { readonly rgb: Uint8Array; readonly alpha: Uint8Array } {
  const rgb = new Uint8Array(3 * PIXELS);
  const alpha = new Uint8Array(PIXELS);
  for (let at = 0; at < PIXELS; at++) {
    const dense = rgba[4 * at + 3] ?? 255;
    alpha[at] = dense;
    for (let part = 0; part < 3; part++) {
      const colour = rgba[4 * at + part] ?? 0;
      rgb[3 * at + part] = Math.round((colour * dense + 255 * (255 - dense)) / 255);
    }
  }
  return { rgb, alpha };
}
