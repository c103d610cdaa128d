import type { Chance } from "./chance.ts";

/** Noise values that are drawn once; each picture reads them from another place on. */
const TABLE_LENGTH = 1 << 20;

/** A sensor's noise: Gaussian, of 255, new for each picture. What it answers is good until the next. */
export function shakeSensor(
  chance: Chance,
  deviation: number,
): (rgba: Uint8ClampedArray) => Uint8ClampedArray<ArrayBuffer> {
  const table = Int8Array.from({ length: TABLE_LENGTH }, () => Math.round(chance.normal(deviation)));
  let shaken = new Uint8ClampedArray(0);
  return (rgba) => {
    if (shaken.length !== rgba.length) shaken = new Uint8ClampedArray(rgba.length);
    let from = Math.floor(chance.between(0, TABLE_LENGTH));
    // An odd stride keeps neighbouring pictures from sharing a row of noise.
    const stride = 2 * Math.floor(chance.between(1, 512)) + 1;
    for (let at = 0; at < rgba.length; at++) {
      if (at % 4 === 3) {
        shaken[at] = 255;
        continue;
      }
      shaken[at] = (rgba[at] as number) + (table[from] as number);
      from = (from + stride) & (TABLE_LENGTH - 1);
    }
    return shaken;
  };
}
