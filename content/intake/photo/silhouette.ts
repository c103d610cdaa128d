import { connectedParts, maskOf } from "./connected-parts.ts";
import type { Mask, Point } from "./grid.ts";
import { smoothOutline, traceOutline } from "./outline.ts";
import { type SidePaths, sidePaths } from "./side-path.ts";
import { type SymmetryAxis, symmetryAxis } from "./symmetry-axis.ts";
import { toUpright } from "./upright.ts";

/** Smoothing of the outline, share of its length. */
const SMOOTH_SHARE = 0.0025;

/** A garment's outline in the frame of its own middle line. */
export interface Silhouette {
  readonly axis: SymmetryAxis;
  /** Closed, upright. */
  readonly outline: readonly Point[];
  readonly sides: SidePaths;
  readonly height: number;
  readonly width: number;
}

/** The outline of a mask's largest part. Null where it has no two sides. */
export function silhouette(mask: Mask): Silhouette | null {
  const { labels, parts } = connectedParts(mask);
  const [largest] = parts;
  if (largest === undefined) return null;
  const part = maskOf(mask, labels, new Set([largest.label]));
  const axis = symmetryAxis(part);
  const traced = traceOutline(part);
  const even = smoothOutline(traced, Math.max(2, Math.round(SMOOTH_SHARE * traced.length)));
  const outline = even.map((point) => toUpright(axis, point));
  const sides = sidePaths(outline);
  if (sides === null) return null;
  const xs = outline.map(({ x }) => x);
  const ys = outline.map(({ y }) => y);
  return {
    axis,
    outline,
    sides,
    width: Math.max(...xs) - Math.min(...xs),
    height: Math.max(...ys) - Math.min(...ys),
  };
}
