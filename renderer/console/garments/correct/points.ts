import type {
  Correction,
  DraftBorder,
  DraftLandmark,
} from "../../../../main/bridge/contract/shop-garment.ts";

/** A landmark less sure than this is marked, and asked about before the garment is published. */
export const UNSURE_BELOW = 0.6;

export type PointId = DraftLandmark["id"];
/** Where a point is, in pixels of the photo. */
export interface Place {
  readonly xPixels: number;
  readonly yPixels: number;
}
/** Where a point is, and whether a person put it there. */
export interface PointPlace extends Place {
  readonly byHand: boolean;
}
/** Every point's place. */
export type Places = ReadonlyMap<PointId, PointPlace>;

export function placesOf(landmarks: readonly DraftLandmark[]): Places {
  return new Map(landmarks.map(({ id, xPixels, yPixels, byHand }) => [id, { xPixels, yPixels, byHand }]));
}

export function samePlaces(one: Places, other: Places): boolean {
  if (one.size !== other.size) return false;
  return Array.from(one).every(([id, { xPixels, yPixels }]) => {
    const place = other.get(id);
    return xPixels === place?.xPixels && yPixels === place.yPixels;
  });
}

/** How a point came to be where it is: put there by a person, read and sure, or read and unsure. */
export type Trust = "by-hand" | "sure" | "unsure";

/** How sure a border is; null is one that was not read. */
export function borderTrust(read: DraftBorder | undefined, drawn: boolean): Trust {
  if (drawn) return "by-hand";
  return read !== undefined && read.confidence < UNSURE_BELOW ? "unsure" : "sure";
}

export function trustOf(landmark: DraftLandmark, place: PointPlace | undefined): Trust {
  if (place?.byHand === true) return "by-hand";
  return landmark.confidence < UNSURE_BELOW ? "unsure" : "sure";
}

/** What the host is told: the points that people have placed, those of before included. */
export function correctionsOf(places: Places): Correction[] {
  return Array.from(places).flatMap(([id, { xPixels, yPixels, byHand }]) =>
    byHand ? [{ id, xPixels, yPixels }] : [],
  );
}

/** Newly read points, but where a person has placed one since. */
export function rebased(read: Places, places: Places): Places {
  return new Map(
    Array.from(read, ([id, place]) => {
      const placed = places.get(id);
      return [id, placed?.byHand === true ? placed : place];
    }),
  );
}

/** The points moved by the same way, none out of the picture. */
export function movedBy(
  places: Places,
  ids: readonly PointId[],
  way: Place,
  size: { readonly widthPixels: number; readonly heightPixels: number },
): Places {
  const next = new Map(places);
  for (const id of ids) {
    const place = places.get(id);
    if (place === undefined) continue;
    next.set(id, { ...shifted(place, way, size), byHand: true });
  }
  return next;
}

/** A place moved by a way, within the picture. */
export function shifted(
  place: Place,
  way: Place,
  size: { readonly widthPixels: number; readonly heightPixels: number },
): Place {
  return {
    xPixels: clamp(place.xPixels + way.xPixels, size.widthPixels - 1),
    yPixels: clamp(place.yPixels + way.yPixels, size.heightPixels - 1),
  };
}

function clamp(value: number, most: number): number {
  return Math.round(Math.min(most, Math.max(0, value)) * 10) / 10;
}
