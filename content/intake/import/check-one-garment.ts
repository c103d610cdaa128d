import { type Cloth, trianglesOfCloth } from "./cloth.ts";
import type { Finding } from "./import-fault.ts";
import { type Span, spansOf } from "./measure-cloth.ts";
import { openingsOf } from "./openings.ts";

/** No trousers reach higher from their hem. */
const TALLEST_TROUSERS_METRES = 1.22;
/** Legs are told apart by this much air about the middle. */
const BETWEEN_LEGS_METRES = 0.012;
/** Heights of the cuts at which legs are looked for, shares of the garment's. */
const CUTS = [0.1, 0.2, 0.3];
/** A piece of cloth that could be a garment: not a pocket, a belt or a collar. */
const LEAST_PIECE_METRES = 0.2;
/** A dress may be of two pieces that lie over one another; with so much air between them they are two garments. */
const LEAST_GAP_METRES = 0.01;

/** Refuses a file with more than one garment in it, or one with legs and a trunk: neither can be worn as one. */
export function checkOneGarment(cloth: Cloth): Finding | null {
  const [x, y, z] = spansOf(cloth.positions);
  const height = y.high - y.low;
  // What lies is told so elsewhere.
  if (z.high - z.low > height) return null;
  const middle = (x.low + x.high) / 2;
  const sleeved = [1, -1].every((side) =>
    openingsOf(cloth).some(
      ({ centre, lengthMetres }) =>
        lengthMetres > 0.12 && side * (centre[0] - middle) > 0.1 && centre[1] > y.low + 0.5 * height,
    ),
  );
  const tall = height > TALLEST_TROUSERS_METRES;
  const upsideDown = { low: y.high, high: y.low };
  const outfit = hasLegs(cloth, y, middle) ? sleeved || tall : tall && hasLegs(cloth, upsideDown, middle);
  if (outfit) {
    return finding(
      cloth,
      "has legs and covers the chest: an outfit or overalls",
      "Export top and trousers each in a file of its own.",
    );
  }
  const [upper, lower, ...more] = piecesOf(cloth).sort((a, b) => b.high - a.high);
  if (upper === undefined || lower === undefined || more.length > 0) return null;
  return upper.low - lower.high > LEAST_GAP_METRES
    ? finding(
        cloth,
        "is two pieces of cloth, one above the other",
        "Export each garment in a file of its own; sew them together at the waist if they are one dress.",
      )
    : null;
}

const finding = ({ name }: Cloth, text: string, remedy: string): Finding => ({
  code: "mesh-several",
  where: name,
  value: null,
  limit: 1,
  text: `“${name}” ${text}.`,
  remedy,
});

/** Whether cuts near the low end have cloth on both sides and none about the middle. */
function hasLegs(cloth: Cloth, { low, high }: Span, middle: number): boolean {
  return CUTS.every((share) => {
    const across = cutAt(cloth, low + share * (high - low)).map((x) => x - middle);
    return (
      across.some((x) => x > 0) &&
      across.some((x) => x < 0) &&
      across.every((x) => Math.abs(x) > BETWEEN_LEGS_METRES)
    );
  });
}

/** Where edges cross a height, along x. */
function cutAt(cloth: Cloth, height: number): number[] {
  return trianglesOfCloth(cloth).flatMap((triangle) =>
    triangle.flatMap((from, corner) => {
      const [a, b] = [cloth.positions[from], cloth.positions[triangle[(corner + 1) % 3] ?? from]];
      if (a === undefined || b === undefined || a[1] < height === b[1] < height) return [];
      return [a[0] + ((height - a[1]) / (b[1] - a[1])) * (b[0] - a[0])];
    }),
  );
}

/** Heights between which the file's large unconnected pieces reach. */
function piecesOf(cloth: Cloth): Span[] {
  const parents = cloth.positions.map((_, vertex) => vertex);
  const rootOf = (vertex: number): number => {
    let at = vertex;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] ?? at] ?? at;
      at = parents[at] ?? at;
    }
    return at;
  };
  for (const [a, b, c] of trianglesOfCloth(cloth)) {
    parents[rootOf(b)] = rootOf(a);
    parents[rootOf(c)] = rootOf(a);
  }
  const spans = new Map<number, Span>();
  cloth.positions.forEach(([, y], vertex) => {
    const root = rootOf(vertex);
    const { low, high } = spans.get(root) ?? { low: y, high: y };
    spans.set(root, { low: Math.min(low, y), high: Math.max(high, y) });
  });
  return [...spans.values()].filter(({ low, high }) => high - low > LEAST_PIECE_METRES);
}
