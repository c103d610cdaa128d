import type { FlatFrame } from "./flat-frame.ts";
import { mixPlaces, type Place } from "./plane.ts";

/** How far from a drawn line an outline is looked for, as a share of the garment's width. */
const SNAP_SHARE = 0.07;
/** Places at which outlines are looked at. */
export const OUTLINE_SAMPLES = 24;

/** Moves places to the outline where it runs near, along the way out. */
export type Snap = (at: Place, outwards: Place) => Place;

export function outlineSnap(
  flat: FlatFrame,
  widthPixels: number,
  inner: "with-inner" | "without-inner",
): Snap {
  const reach = SNAP_SHARE * widthPixels;
  return (at, outwards) => {
    const from = { x: at.x - outwards.x * reach, y: at.y - outwards.y * reach };
    const to = { x: at.x + outwards.x * reach, y: at.y + outwards.y * reach };
    if (flat.cloth(from, inner) < 0.5 || flat.cloth(to, inner) >= 0.5) return at;
    return flat.edgeBetween(from, to, inner) ?? at;
  };
}

/** A curve by its samples, each drawn half way to the mean of its neighbours. */
export function smoothed(curve: (share: number) => Place): (share: number) => Place {
  const raw = Array.from({ length: OUTLINE_SAMPLES + 1 }, (_, at) => curve(at / OUTLINE_SAMPLES));
  const even = raw.map((place, at) => {
    const [before, after] = [raw[at - 1], raw[at + 1]];
    return before === undefined || after === undefined
      ? place
      : mixPlaces(place, mixPlaces(before, after, 0.5), 0.5);
  });
  return (share) => {
    const at = Math.min(OUTLINE_SAMPLES - 1e-9, Math.max(0, share * OUTLINE_SAMPLES));
    const [from, to] = [even[Math.floor(at)], even[Math.floor(at) + 1]];
    return from === undefined || to === undefined ? curve(share) : mixPlaces(from, to, at - Math.floor(at));
  };
}

export function unit({ x, y }: Place): Place {
  const size = Math.hypot(x, y) || 1;
  return { x: x / size, y: y / size };
}
