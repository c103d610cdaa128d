import type { BorderCorrection, DraftBorder } from "../../../../main/bridge/contract/shop-garment.ts";
import { type BorderId, type Borders, bordersOf, freePlaces, ridden } from "./borders.ts";
import {
  correctionsOf,
  movedBy,
  type Place,
  type Places,
  type PointId,
  placesOf,
  rebased,
  samePlaces,
  shifted,
} from "./points.ts";
import type { DraftPhoto } from "./use-correction.dom.ts";

/** All that a person can put right on a photo: points, and borders between parts. */
export interface Drawing {
  readonly points: Places;
  readonly borders: Borders;
}

/** What a hand moves: points of the garment, or one place of a border (`at`; null moves all that are free). */
export type Grip =
  | { readonly kind: "points"; readonly ids: readonly PointId[] }
  | { readonly kind: "border"; readonly id: BorderId; readonly at: number | null };

export function drawingOf({ landmarks, borders }: DraftPhoto): Drawing {
  const points = placesOf(landmarks);
  return { points, borders: ridden(bordersOf(borders), points) };
}

/** Whether two drawings tell the host the same; borders that nobody drew only follow. */
export function sameDrawing(one: Drawing, other: Drawing): boolean {
  if (one === other) return true;
  return (
    samePlaces(one.points, other.points) &&
    JSON.stringify(drawnBorders(one)) === JSON.stringify(drawnBorders(other))
  );
}

/** What the host is told: what people have placed and drawn, before and now. */
export function toldOf(drawing: Drawing) {
  return { landmarks: correctionsOf(drawing.points), borders: drawnBorders(drawing) };
}

/** A photo that was read anew, with what people have placed and drawn meanwhile. */
export function rebasedDrawing(photo: DraftPhoto, { points, borders }: Drawing): Drawing {
  const fresh = drawingOf(photo);
  const placed = rebased(fresh.points, points);
  const kept = Array.from(fresh.borders, ([id, border]) => {
    const drawn = borders.get(id);
    return [id, drawn?.drawn === true ? drawn : border] as const;
  });
  return { points: placed, borders: ridden(new Map(kept), placed) };
}

function drawnBorders({ borders }: Drawing): BorderCorrection[] {
  return Array.from(borders).flatMap(([id, { drawn, places }]) =>
    drawn ? [{ id, places: places.map(rounded) }] : [],
  );
}

/** A tenth of a pixel is finer than any hand. */
function rounded({ xPixels, yPixels }: Place): Place {
  const round = (value: number) => Math.max(0, Math.round(value * 10) / 10);
  return { xPixels: round(xPixels), yPixels: round(yPixels) };
}

/** The drawing with what is held moved by a way, nothing out of the picture. */
export function moved(drawing: Drawing, grip: Grip, way: Place, size: DraftPhoto): Drawing {
  const { points, borders } = drawing;
  if (grip.kind === "points") {
    const next = movedBy(points, grip.ids, way, size);
    return { points: next, borders: ridden(borders, next) };
  }
  const border = borders.get(grip.id);
  if (border === undefined) return drawing;
  const free = freePlaces(grip.id, border);
  const ids = grip.at === null ? free : free.filter((at) => at === grip.at);
  const places = border.places.map((place, at) => (ids.includes(at) ? shifted(place, way, size) : place));
  return { points, borders: new Map(borders).set(grip.id, { places, drawn: true }) };
}

/** The drawing with borders that nobody drew where the host now runs them. */
export function settled(drawing: Drawing, read: readonly DraftBorder[]): Drawing {
  const fresh = bordersOf(read);
  const borders = new Map(
    Array.from(drawing.borders, ([id, border]) => [id, border.drawn ? border : (fresh.get(id) ?? border)]),
  );
  return { points: drawing.points, borders: ridden(borders, drawing.points) };
}
