import type { Border } from "./borders.ts";
import type { Place, Places, PointId } from "./points.ts";

/** What a pointer takes hold of: one point, or all points of a border. */
export interface Hold {
  readonly ids: readonly PointId[];
  /** The point or border that is named beside the loupe. */
  readonly name: `point.${PointId}` | `border.${Border["id"]}`;
}

/** What lies nearest to a place: a point within reach, else a border within half of it; null where there is neither. */
export function nearest(
  at: Place,
  places: Places,
  borders: readonly Border[],
  reachPixels: number,
): Hold | null {
  let best: { hold: Hold; distance: number } | null = null;
  for (const [id, place] of places) {
    const distance = Math.hypot(place.xPixels - at.xPixels, place.yPixels - at.yPixels);
    if (distance <= reachPixels && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
      best = { hold: { ids: [id], name: `point.${id}` }, distance };
  }
  if (best !== null) return best.hold;
  for (const { id, through } of borders) {
    const distance = distanceToLine(
      at,
      through.flatMap((point) => places.get(point) ?? []),
    );
    if (distance <= reachPixels / 2 && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
      best = { hold: { ids: through, name: `border.${id}` }, distance };
  }
  return best?.hold ?? null;
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
    const [x, y] = [from.xPixels + share * wayX, from.yPixels + share * wayY];
    least = Math.min(least, Math.hypot(at.xPixels - x, at.yPixels - y));
  }
  return least;
}
