import { solve } from "./solve.ts";

/** Harmonics that can be told of the nine. */
const HARMONICS = 6;
/** Share of a picture's width at each side in which the room is seen beside the person. */
const SIDE_SHARE = 0.25;
/** What a lambertian surface keeps of the first and the second band, relative to the mean (Ramamoorthi, Hanrahan 2001). */
const KEPT_FIRST = 2 / 3;
const KEPT_SECOND = 1 / 4;
/** Pull of each coefficient to nothing: a strip of wall does not tell what a whole sky would. Samples' worth. */
const DOUBT = 12;
const MOST = 0.5;

/** Second-order light across the picture relative to its mean, each −0.5..0.5; see `RoomLight`. */
export interface SkyHarmonics {
  readonly right: number;
  readonly up: number;
  readonly diagonal: number;
  readonly sides: number;
  readonly front: number;
}

/**
 * The light's ways from the RGBA bytes of a square grid over the picture, rows from the top. What is seen beside the
 * person is taken for the sky behind, each place at the direction where a mirror ball would show it, and the sky in
 * front for its like: of nine harmonics six can be told, the three that are odd towards the viewer cannot. Least
 * squares with a pull to even light. The person in the middle is left out.
 */
export function skyHarmonics(rgba: ArrayLike<number>): SkyHarmonics {
  const side = Math.floor(Math.sqrt(rgba.length / 4));
  const reach = Math.max(1, Math.floor(side * SIDE_SHARE));
  const products = Array.from({ length: HARMONICS }, nothing);
  const sums = nothing();
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      if (column >= reach && column < side - reach) continue;
      const at = 4 * (row * side + column);
      const light = 0.2126 * (rgba[at] ?? 0) + 0.7152 * (rgba[at + 1] ?? 0) + 0.0722 * (rgba[at + 2] ?? 0);
      const basis = basisOf((2 * column + 1) / side - 1, 1 - (2 * row + 1) / side);
      basis.forEach((one, i) => {
        sums[i] = (sums[i] ?? 0) + one * light;
        const line = products[i] ?? [];
        basis.forEach((other, j) => {
          line[j] = (line[j] ?? 0) + one * other;
        });
      });
    }
  }
  for (let i = 1; i < HARMONICS; i += 1) (products[i] ?? [])[i] = (products[i]?.[i] ?? 0) + DOUBT;
  const [mean = 0, right = 0, up = 0, diagonal = 0, sides = 0, front = 0] = solve(products, sums);
  const kept = (value: number, share: number): number =>
    Math.min(MOST, Math.max(-MOST, (share * value) / Math.max(1, mean)));
  return {
    right: kept(right, KEPT_FIRST),
    up: kept(up, KEPT_FIRST),
    diagonal: kept(diagonal, KEPT_SECOND),
    sides: kept(sides, KEPT_SECOND),
    front: kept(front, KEPT_SECOND),
  };
}

const nothing = (): number[] => Array.from({ length: HARMONICS }, () => 0);

/** The harmonics at a place of the picture, −1..1 across and up: constant, x, y, xy, x² − y², 3z² − 1. */
function basisOf(across: number, upwards: number): readonly number[] {
  const away = Math.max(1, Math.hypot(across, upwards));
  const [x, y] = [across / away, upwards / away];
  return [1, x, y, x * y, x * x - y * y, 3 * Math.max(0, 1 - x * x - y * y) - 1];
}
