import type { Point } from "./grid.ts";

/** One half of an outline: from the middle line at the top, outwards and down, to the middle line at the bottom. `x` counts outwards. */
export type SidePath = readonly Point[];

export interface SidePaths {
  /** The wearer's left: the picture's right. */
  readonly left: SidePath;
  readonly right: SidePath;
}

/** Splits an upright outline at the highest and the lowest place where it crosses x = 0. Null where it does not cross twice. */
export function sidePaths(outline: readonly Point[]): SidePaths | null {
  const crossings = outline.flatMap((point, index) => {
    const next = outline[(index + 1) % outline.length] ?? point;
    return point.x >= 0 !== next.x >= 0 ? [index] : [];
  });
  const height = (index: number): number => outline[index]?.y ?? 0;
  const [first] = crossings;
  if (first === undefined || crossings.length < 2) return null;
  const top = crossings.reduce((best, index) => (height(index) < height(best) ? index : best), first);
  const bottom = crossings.reduce((best, index) => (height(index) > height(best) ? index : best), first);
  const count = outline.length;
  const walk = (from: number, to: number): Point[] => {
    const length = (to - from + count) % count;
    return Array.from({ length: length + 1 }, (_, at) => outline[(from + at) % count] ?? { x: 0, y: 0 });
  };
  const one = walk(top, bottom);
  const other = walk(bottom, top).reverse();
  const lean = (path: readonly Point[]): number => path.reduce((sum, { x }) => sum + x, 0);
  const [left, right] = lean(one) > lean(other) ? [one, other] : [other, one];
  return { left, right: right.map(({ x, y }) => ({ x: -x, y })) };
}
