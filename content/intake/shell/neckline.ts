import type { FlatFrame } from "./flat-frame.ts";
import { mixPlaces, type Place } from "./plane.ts";

/** Exponents of neckline curves that are tried: from a V to nearly square. */
const EXPONENTS = [1, 1.25, 1.5, 1.75, 2, 2.4, 3, 4, 6];
const BACK_EXPONENT = 2;

/** The neckline from the wearer's right (−1) to the left (1) corner of the collar. */
export function neckline(
  flat: FlatFrame,
  face: "front" | "back",
  right: Place,
  left: Place,
): (share: number) => Place {
  const middle = mixPlaces(left, right, 0.5);
  const lowest = flat.landmark(face === "front" ? "collarFront" : "collarBack") ?? middle;
  const depth = Math.max(0, lowest.y - middle.y);
  const exponent = face === "front" ? exponentOf(flat, right, left, lowest) : BACK_EXPONENT;
  return (share) => {
    const line = mixPlaces(right, left, (share + 1) / 2);
    const bow = bowOf(share, exponent);
    return { x: line.x + (lowest.x - middle.x) * bow, y: line.y + depth * bow };
  };
}

const bowOf = (share: number, exponent: number): number =>
  Math.max(0, 1 - Math.abs(share) ** exponent) ** (1 / exponent);

/** Which curve a neckline is: the exponent whose curve has cloth below and none above. */
function exponentOf(flat: FlatFrame, right: Place, left: Place, lowest: Place): number {
  const middle = mixPlaces(left, right, 0.5);
  const depth = lowest.y - middle.y;
  const half = Math.abs(left.x - right.x) / 2;
  let best = { exponent: BACK_EXPONENT, cost: Number.POSITIVE_INFINITY };
  for (const exponent of EXPONENTS) {
    let cost = 0;
    for (let at = -9; at <= 9; at += 1) {
      const share = at / 10;
      const x = middle.x + share * half;
      const y = middle.y + depth * bowOf(share, exponent);
      const below = { x, y: lowest.y + 0.2 * half };
      const above = { x, y: middle.y - 0.2 * half };
      const seen = flat.edgeBetween(below, above, "without-inner");
      cost += Math.min(0.5 * depth + 4, Math.abs((seen?.y ?? y) - y));
    }
    if (cost < best.cost) best = { exponent, cost };
  }
  return best.exponent;
}
