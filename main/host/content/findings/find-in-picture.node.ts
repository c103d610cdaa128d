import sharp from "sharp";
import { MAX_MOVING_PIXELS } from "../../../../content/importers/probe/probe-picture.node.ts";
import {
  createFlashCount,
  LOOK_BYTES,
  LOOK_SIDE,
} from "../../../../content/programme/accessible/flash-count.ts";
import { createGroundLook } from "../../../../content/programme/accessible/picture-ground.ts";
import type { Finding } from "./finding.ts";

/** Browsers show pictures of an animation that are due sooner than this for so long instead. */
const SHORTEST_PICTURE_MS = 20;
const BROWSER_PICTURE_MS = 100;
/** An animation that begins again is looked at twice: its end may flash with its begin. */
const ROUNDS = 2;

/** Decodes a picture, all of an animated one, small; finds its flashes and what it is like below words. */
export async function findInPicture(file: string): Promise<Finding> {
  try {
    const {
      delay = [],
      hasAlpha,
      pages = 1,
    } = await sharp(file, { limitInputPixels: MAX_MOVING_PIXELS }).metadata();
    const small = await sharp(file, {
      animated: pages > 1,
      limitInputPixels: MAX_MOVING_PIXELS,
      sequentialRead: true,
    })
      .resize(LOOK_SIDE, LOOK_SIDE, { fit: "fill", kernel: "linear" })
      .flatten({ background: "#ffffff" })
      .toColourspace("srgb")
      .raw()
      .toBuffer();
    const flashes = createFlashCount();
    const ground = createGroundLook();
    let atMs = 0;
    for (let turn = 0; turn < (pages > 1 ? ROUNDS * pages : 1); turn++) {
      const page = turn % pages;
      const picture = small.subarray(page * LOOK_BYTES, (page + 1) * LOOK_BYTES);
      flashes.see(picture, atMs);
      ground.see(picture);
      const shownMs = delay[page] ?? BROWSER_PICTURE_MS;
      atMs += shownMs < SHORTEST_PICTURE_MS ? BROWSER_PICTURE_MS : shownMs;
    }
    return { kind: "picture", flashes: flashes.flashes(), ground: hasAlpha ? null : ground.ground() };
  } catch {
    return { kind: "unseen", why: "it cannot be decoded" };
  }
}
