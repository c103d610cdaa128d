import { expect, test } from "vitest";
import { silhouetteIou } from "./above-hem.ts";
import { fitAffine } from "./fit-affine.ts";
import { laidMask } from "./lay-flat.ts";
import { type Mask, maskOf } from "./picture.ts";

const SIZE = { widthPixels: 200, heightPixels: 200 };
/** A shirt's outline: a body with two short sleeves. */
const shirt = (x: number, y: number): boolean =>
  (x >= 60 && x < 140 && y >= 40 && y < 160) || (x >= 30 && x < 170 && y >= 40 && y < 75);
const flat: Mask = maskOf(SIZE, (at) => shirt(at % 200, Math.floor(at / 200)));

test("finds back what an affine overlay has moved", () => {
  const worn = maskOf(SIZE, (at) => {
    const [x, y] = [at % 200, Math.floor(at / 200)];
    return shirt(1.3 * x + 0.1 * y - 30, 0.05 * x + 1.2 * y - 20);
  });
  const lay = fitAffine(flat, { left: 30, right: 170, top: 40, bottom: 160 }, worn, 200);
  expect(silhouetteIou(laidMask(flat, lay, SIZE), worn, 200)).toBeGreaterThan(0.95);
  const [x, y] = lay.back(lay.forth([80, 90]));
  expect(Math.hypot(x - 80, y - 90)).toBeLessThan(1e-9);
});
