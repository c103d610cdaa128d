import { PART_BORDERS, type PartBorderId } from "../../../../content/intake/contract/part-border.ts";
import type { DraftBorder } from "../../../../main/bridge/contract/shop-garment.ts";
import type { Place, Places } from "./points.ts";

export type BorderId = PartBorderId;
export const BORDER_IDS = Object.keys(PART_BORDERS) as readonly BorderId[];
/** Where a border runs, from end to end; `drawn`: a person moved it, so that it is told to the host. */
export interface Border {
  readonly places: readonly Place[];
  readonly drawn: boolean;
}
export type Borders = ReadonlyMap<BorderId, Border>;

export function bordersOf(read: readonly DraftBorder[]): Borders {
  return new Map(
    read.map(({ id, places, byHand }) => [
      id,
      { drawn: byHand, places: places.map(({ xPixels, yPixels }) => ({ xPixels, yPixels })) },
    ]),
  );
}

/** Those of a border's places that can be moved by themselves: an end that is a point of the garment moves with it. */
export function freePlaces(id: BorderId, { places }: Border): readonly number[] {
  const [from, to] = PART_BORDERS[id];
  const last = places.length - 1;
  return places.flatMap((_, at) => ((at === 0 && from !== null) || (at === last && to !== null) ? [] : [at]));
}

/** Borders whose ends lie on their points; what lies between follows by its share of the way. */
export function ridden(borders: Borders, points: Places): Borders {
  return new Map(Array.from(borders, ([id, border]) => [id, ride(id, border, points)]));
}

function ride(id: BorderId, border: Border, points: Places): Border {
  const [from, to] = PART_BORDERS[id];
  const { places } = border;
  const last = places.length - 1;
  const begin = wayTo(places[0], points.get(from));
  const end = to === null ? begin : wayTo(places[last], points.get(to));
  if (begin === null && end === null) return border;
  const still = { xPixels: 0, yPixels: 0 };
  const [first, second] = [begin ?? still, end ?? still];
  const moved = places.map((place, at) => {
    const share = last === 0 ? 0 : at / last;
    return {
      xPixels: place.xPixels + first.xPixels * (1 - share) + second.xPixels * share,
      yPixels: place.yPixels + first.yPixels * (1 - share) + second.yPixels * share,
    };
  });
  return { ...border, places: moved };
}

/** The way from a border's end to its point; null where it lies there already or there is no such point. */
function wayTo(end: Place | undefined, point: Place | undefined): Place | null {
  if (end === undefined || point === undefined) return null;
  const way = { xPixels: point.xPixels - end.xPixels, yPixels: point.yPixels - end.yPixels };
  return way.xPixels === 0 && way.yPixels === 0 ? null : way;
}
