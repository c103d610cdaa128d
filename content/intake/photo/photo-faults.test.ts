import { expect, test } from "vitest";
import { emptyMask } from "./grid.ts";
import { faintFault } from "./photo-faults.ts";

/** A cut-out of the left half, which differs from the background by so much. */
function half(difference: number) {
  const garment = emptyMask({ width: 40, height: 40 });
  const distance = new Float32Array(40 * 40);
  for (let at = 0; at < distance.length; at += 1) {
    if (at % 40 >= 20) continue;
    garment.bits[at] = 1;
    distance[at] = difference;
  }
  return faintFault(garment, { distance }, 5);
}

test("scraps that hardly differ from their background are called faint, what stands out is not", () => {
  expect(half(8)).toMatchObject({ code: "low-contrast" });
  expect(half(40)).toBeNull();
});
