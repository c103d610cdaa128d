import type { GarmentCategory } from "../../garments/schema/garment-asset.ts";
import type { GarmentReading } from "../contract/garment-reading.ts";
import { PART_BORDERS, type PartBorder, type PartBorderId } from "../contract/part-border.ts";
import { type FlatFrame, flatFrame } from "./flat-frame.ts";
import { flatLower } from "./flat-lower.ts";
import { flatTop } from "./flat-top.ts";
import { FRONT_EDGES, openFront } from "./open-front.ts";
import { mixPlaces, type Place } from "./plane.ts";

const OF_CATEGORY: Readonly<Record<GarmentCategory, readonly PartBorderId[]>> = {
  "top-short": ["armholeLeft", "armholeRight"],
  "top-long": ["armholeLeft", "armholeRight"],
  jacket: ["armholeLeft", "armholeRight", ...FRONT_EDGES],
  dress: ["armholeLeft", "armholeRight", "waistline"],
  trousers: ["thighLeft", "thighRight"],
  skirt: [],
};
/** Shares of a border's length at which people get a place to move. */
const SHARES = [0, 0.25, 0.5, 0.75, 1];

/**
 * The borders at which a garment of this category is parted in its photo: drawn ones as they were drawn, the others
 * as the shell runs them where nobody draws them. None where landmarks are missing.
 */
export function partBorders(read: GarmentReading): PartBorder[] {
  const reading = openFront(read);
  const ids = OF_CATEGORY[reading.category];
  const isLower = reading.category === "trousers" || reading.category === "skirt";
  const frame = isLower
    ? flatFrame(reading, ["waistLeft", "waistRight"], ["hemLeft", "hemRight"])
    : flatFrame(reading, ["collarLeft", "collarRight"], ["hemLeft", "hemRight"]);
  if (frame === null) return [];
  return ids.flatMap((id): PartBorder[] => {
    const drawn = frame.border(id);
    const places = drawn ?? usualBorder(id, frame);
    if (places === null) return [];
    const known = reading.borders?.find((border) => border.id === id);
    const confidence = known?.confidence ?? usualConfidence(id, reading);
    return [{ id, confidence, places: places.map((place) => inPhoto(frame, place)) }];
  });
}

function usualBorder(id: PartBorderId, frame: FlatFrame): readonly Place[] | null {
  switch (id) {
    case "armholeLeft":
    case "armholeRight": {
      const top = flatTop(frame, "front");
      const side = id === "armholeLeft" ? 1 : -1;
      return top && SHARES.map((share) => top.yoke(side, share));
    }
    case "thighLeft":
    case "thighRight": {
      const lower = flatLower(frame, "front");
      const side = id === "thighLeft" ? 1 : -1;
      return lower?.leg ? SHARES.map((share) => lower.trunk(side * share, 1)) : null;
    }
    case "waistline": {
      const [from, to] = PART_BORDERS[id].map((end) => frame.landmark(end));
      return from && to ? SHARES.map((share) => mixPlaces(from, to, share)) : null;
    }
    case "frontEdgeLeft":
    case "frontEdgeRight":
      return null;
  }
}

/** As sure as the less sure of the landmarks at its ends. */
function usualConfidence(id: PartBorderId, { landmarks }: GarmentReading): number {
  const ends = PART_BORDERS[id].map(
    (end) => landmarks.find((landmark) => landmark.id === end)?.confidence ?? 1,
  );
  return Math.min(...ends);
}

function inPhoto(frame: FlatFrame, place: Place): { readonly xPixels: number; readonly yPixels: number } {
  const { x, y } = frame.toPhoto(place);
  return { xPixels: Math.round(10 * x) / 10, yPixels: Math.round(10 * y) / 10 };
}
