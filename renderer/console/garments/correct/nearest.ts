import { type BorderId, freePlaces } from "./borders.ts";
import type { Drawing, Grip } from "./drawing.ts";
import type { Place, PointId } from "./points.ts";
import type { Row, RowId } from "./rows.ts";

/** What a person has chosen to move, and what it is called. */
export interface Hold {
  readonly grip: Grip;
  readonly name: `point.${PointId}` | `row.${RowId}` | `border.${BorderId}`;
}

/** A line is as easy to take hold of as this share of a point's reach. */
const LINE_SHARE = 0.55;

export const holdPoint = (id: PointId): Hold => ({
  grip: { kind: "points", ids: [id] },
  name: `point.${id}`,
});
export const holdRow = ({ id, through }: Row): Hold => ({
  grip: { kind: "points", ids: through },
  name: `row.${id}`,
});
export const holdBorder = (id: BorderId, at: number | null): Hold => ({
  grip: { kind: "border", id, at },
  name: `border.${id}`,
});

/**
 * What lies nearest to a place within reach: a point of the garment or a free place of a border, whichever is nearer;
 * else a line as a whole. Null where there is nothing.
 */
export function nearest(
  at: Place,
  { points, borders }: Drawing,
  rows: readonly Row[],
  reachPixels: number,
): Hold | null {
  const spots = [
    ...Array.from(points, ([id, place]) => ({ hold: holdPoint(id), distance: distance(place, at) })),
    ...Array.from(borders).flatMap(([id, border]) =>
      freePlaces(id, border).map((index) => ({
        hold: holdBorder(id, index),
        distance: distance(border.places[index], at),
      })),
    ),
  ];
  const lines = [
    ...Array.from(borders, ([id, { places }]) => ({ hold: holdBorder(id, null), line: places })),
    ...rows.map((row) => ({
      hold: holdRow(row),
      line: row.through.flatMap((point) => points.get(point) ?? []),
    })),
  ].map(({ hold, line }) => ({ hold, distance: distanceToLine(at, line) }));
  return within(spots, reachPixels) ?? within(lines, reachPixels * LINE_SHARE);
}

function within(
  candidates: readonly { readonly hold: Hold; readonly distance: number }[],
  reachPixels: number,
): Hold | null {
  let best: { readonly hold: Hold; readonly distance: number } | null = null;
  for (const candidate of candidates)
    if (
      candidate.distance <= reachPixels &&
      candidate.distance < (best?.distance ?? Number.POSITIVE_INFINITY)
    )
      best = candidate;
  return best?.hold ?? null;
}

function distance(one: Place | undefined, other: Place): number {
  if (one === undefined) return Number.POSITIVE_INFINITY;
  return Math.hypot(one.xPixels - other.xPixels, one.yPixels - other.yPixels);
}

function distanceToLine(at: Place, line: readonly Place[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (let index = 1; index < line.length; index += 1) {
    const [from, to] = [line[index - 1], line[index]];
    if (from === undefined || to === undefined) continue;
    const [wayX, wayY] = [to.xPixels - from.xPixels, to.yPixels - from.yPixels];
    const along =
      ((at.xPixels - from.xPixels) * wayX + (at.yPixels - from.yPixels) * wayY) /
      (wayX ** 2 + wayY ** 2 || 1);
    const share = Math.min(1, Math.max(0, along));
    const place = { xPixels: from.xPixels + share * wayX, yPixels: from.yPixels + share * wayY };
    least = Math.min(least, distance(place, at));
  }
  return least;
}
