import type { Correction, DraftBorder, DraftLandmark } from "../../../../main/bridge/contract/garments.ts";

/** A landmark less sure than this is marked, and asked about before the garment is published. */
export const UNSURE_BELOW = 0.6;

export type PointId = DraftLandmark["id"];
/** Where a point is, in pixels of the photo. */
export interface Place {
  readonly xPixels: number;
  readonly yPixels: number;
}
/** Every point's place. */
export type Places = ReadonlyMap<PointId, Place>;

export function placesOf(landmarks: readonly DraftLandmark[]): Places {
  return new Map(landmarks.map(({ id, xPixels, yPixels }) => [id, { xPixels, yPixels }]));
}

export function samePlaces(one: Places, other: Places): boolean {
  if (one.size !== other.size) return false;
  return Array.from(one).every(([id, place]) => samePlace(place, other.get(id)));
}

function samePlace(one: Place, other: Place | undefined): boolean {
  return one.xPixels === other?.xPixels && one.yPixels === other.yPixels;
}

/** How a point came to be where it is: put there by a person, read and sure, or read and unsure. */
export type Trust = "by-hand" | "sure" | "unsure";

/** How sure a border is; null is one that was not read. */
export function borderTrust(read: DraftBorder | undefined, drawn: boolean): Trust {
  if (drawn) return "by-hand";
  return read !== undefined && read.confidence < UNSURE_BELOW ? "unsure" : "sure";
}

export function trustOf(landmark: DraftLandmark, place: Place | undefined): Trust {
  if (landmark.byHand || !samePlace({ xPixels: landmark.xPixels, yPixels: landmark.yPixels }, place))
    return "by-hand";
  return landmark.confidence < UNSURE_BELOW ? "unsure" : "sure";
}

/** What the host is told: the points that people have placed, those of before included. */
export function correctionsOf(landmarks: readonly DraftLandmark[], places: Places): Correction[] {
  return landmarks.flatMap((landmark) => {
    const place = places.get(landmark.id);
    return place !== undefined && trustOf(landmark, place) === "by-hand"
      ? [{ id: landmark.id, ...place }]
      : [];
  });
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
    next.set(id, shifted(place, way, size));
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
