import type { GarmentReading, LandmarkId } from "../contract/garment-reading.ts";
import { PART_BORDERS, type PartBorderId } from "../contract/part-border.ts";
import type { Place } from "./plane.ts";

/** A garment's photo with its own upright axes: x towards the wearer's left, y down, in pixels from its top middle. */
export interface FlatFrame {
  /** Of the photo. */
  readonly toPhoto: (place: Place) => Place;
  readonly landmark: (id: LandmarkId) => Place | null;
  /** A border as it was drawn, from its first end to the last; ends that are landmarks lie on them. Null where none was. */
  readonly border: (id: PartBorderId) => readonly Place[] | null;
  /** Whether a place is cloth, 0..1; inside of the neck's back counts where `inner` is given. */
  readonly cloth: (place: Place, inner: "with-inner" | "without-inner") => number;
  /** From the last to the first place of cloth between two places, walking from `from`; null where there is none. */
  readonly edgeBetween: (from: Place, to: Place, inner: "with-inner" | "without-inner") => Place | null;
}

/** Steps an edge is looked for with, pixels. */
const STEP_PIXELS = 0.5;

/** Axes from the top middle to the bottom middle. Null where either is missing. */
export function flatFrame(
  reading: GarmentReading,
  top: readonly LandmarkId[],
  bottom: readonly LandmarkId[],
): FlatFrame | null {
  const { widthPixels, heightPixels } = reading.photo;
  const known = new Map(
    reading.landmarks.map(({ id, xPixels, yPixels }) => [id, { x: xPixels, y: yPixels }]),
  );
  const middle = (ids: readonly LandmarkId[]): Place | null => {
    const places = ids.map((id) => known.get(id)).filter((place) => place !== undefined);
    return places.length < ids.length
      ? null
      : {
          x: places.reduce((sum, { x }) => sum + x, 0) / places.length,
          y: places.reduce((sum, { y }) => sum + y, 0) / places.length,
        };
  };
  const [origin, foot] = [middle(top), middle(bottom)];
  if (origin === null || foot === null) return null;
  const span = Math.hypot(foot.x - origin.x, foot.y - origin.y) || 1;
  const down = { x: (foot.x - origin.x) / span, y: (foot.y - origin.y) / span };
  const toPhoto = ({ x, y }: Place): Place => ({
    x: origin.x + x * down.y + y * down.x,
    y: origin.y - x * down.x + y * down.y,
  });
  const cloth = (place: Place, inner: "with-inner" | "without-inner"): number => {
    const at = toPhoto(place);
    const [column, row] = [Math.round(at.x), Math.round(at.y)];
    if (column < 0 || row < 0 || column >= widthPixels || row >= heightPixels) return 0;
    const cell = row * widthPixels + column;
    const hidden = inner === "without-inner" && (reading.innerBack[cell] ?? 0) > 127;
    return hidden ? 0 : (reading.cutOut[cell] ?? 0) / 255;
  };
  const fromPhoto = (place: Place): Place => {
    const [dx, dy] = [place.x - origin.x, place.y - origin.y];
    return { x: dx * down.y - dy * down.x, y: dx * down.x + dy * down.y };
  };
  const landmark = (id: LandmarkId): Place | null => {
    const place = known.get(id);
    return place === undefined ? null : fromPhoto(place);
  };
  return {
    toPhoto,
    cloth,
    landmark,
    border(id) {
      const drawn = reading.borders?.find((border) => border.id === id);
      if (drawn === undefined || drawn.places.length < 2) return null;
      const places = drawn.places.map(({ xPixels, yPixels }) => fromPhoto({ x: xPixels, y: yPixels }));
      const [first, last] = PART_BORDERS[id].map((end) => (end === null ? null : landmark(end)));
      return [first ?? places[0], ...places.slice(1, -1), last ?? places.at(-1)].filter(
        (place) => place !== undefined,
      );
    },
    edgeBetween(from, to, inner) {
      const length = Math.hypot(to.x - from.x, to.y - from.y);
      const steps = Math.max(1, Math.ceil(length / STEP_PIXELS));
      let last: Place | null = null;
      for (let step = 0; step <= steps; step += 1) {
        const share = step / steps;
        const place = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
        if (cloth(place, inner) >= 0.5) last = place;
        else if (last !== null) return last;
      }
      return last;
    },
  };
}
