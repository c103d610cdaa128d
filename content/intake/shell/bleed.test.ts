import { expect, it } from "vitest";
import { bleed } from "./bleed.ts";

it("carries cloth outwards and lets no background into it", () => {
  const [width, height] = [40, 40];
  const rgba = new Uint8ClampedArray(4 * width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = 4 * (y * width + x);
      const cloth = x >= 10 && x < 30 && y >= 10 && y < 30;
      rgba.set(cloth ? [200, 0, 0, 255] : [255, 255, 255, 0], at);
    }
  }
  bleed(rgba, width, height);
  for (let at = 0; at < rgba.length; at += 4) expect([...rgba.subarray(at, at + 3)]).toEqual([200, 0, 0]);
  const alpha = (x: number, y: number) => rgba[4 * (y * width + x) + 3];
  expect([alpha(6, 20), alpha(3, 20), alpha(20, 20)]).toEqual([255, 0, 255]);
});
