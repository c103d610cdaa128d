import type { Vector } from "../../garments/build/vector.ts";
import type { Cloth } from "./cloth.ts";
import type { Finding } from "./import-fault.ts";

/** Extent of all cloth along an axis, in the file's unit. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

export function spansOf(positions: readonly Vector[]): readonly [Span, Span, Span] {
  const span = (axis: 0 | 1 | 2): Span => {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const point of positions) {
      low = Math.min(low, point[axis]);
      high = Math.max(high, point[axis]);
    }
    return { low, high };
  };
  return [span(0), span(1), span(2)];
}

/** A garment's longest edge lies between a child's shorts and a train: metres. */
const LEAST_METRES = 0.22;
const MOST_METRES = 2.6;
/** Units that files come in, as metres. */
const UNITS: readonly { readonly metres: number; readonly name: string }[] = [
  { metres: 0.001, name: "millimetres" },
  { metres: 0.01, name: "centimetres" },
  { metres: 0.0254, name: "inches" },
  { metres: 100, name: "hundreds of metres: it was divided by 100 once too often" },
];

/** Refuses what cannot be metres, with the unit that fits. */
export function checkUnits(cloth: Cloth): Finding | null {
  const longest = Math.max(...spansOf(cloth.positions).map(({ low, high }) => high - low));
  if (longest >= LEAST_METRES && longest <= MOST_METRES) return null;
  const fits = UNITS.filter(({ metres }) => longest * metres >= 0.4 && longest * metres <= 1.9);
  const [unit] = fits.sort((a, b) => preference(a.metres) - preference(b.metres));
  const size = `“${cloth.name}” is ${Number(longest.toPrecision(3))} m long as the file stands; garments have ${LEAST_METRES} to ${MOST_METRES} m.`;
  return {
    code: "mesh-units",
    where: cloth.name,
    value: longest,
    limit: longest > MOST_METRES ? MOST_METRES : LEAST_METRES,
    text: unit === undefined ? size : `${size} It is probably in ${unit.name}.`,
    remedy:
      unit === undefined
        ? "glTF is in metres: set the garment to its true size, apply the scale and export again."
        : `glTF is in metres: scale it by ${unit.metres}, apply the scale and export again.`,
  };
}

/** Centimetres are the usual mistake, then its inverse. */
const preference = (metres: number): number => [0.01, 100, 0.001, 0.0254].indexOf(metres);
