import type { GarmentReading } from "../contract/garment-reading.ts";
import { MAX_BORDER_PLACES, type PartBorder, type PartBorderId } from "../contract/part-border.ts";
import { frontEdges, GRID_COLUMNS, GRID_ROWS } from "../photo/front-edges.ts";
import { type FlatFrame, flatFrame } from "./flat-frame.ts";
import { columnPixels, type FrontBounds, frontGrid, rowPixels } from "./front-grid.ts";
import type { Place } from "./plane.ts";

export const FRONT_EDGES = ["frontEdgeLeft", "frontEdgeRight"] as const satisfies readonly PartBorderId[];

/** Nearer together than this share of the photo's width over all of their lower half, edges are no opening. */
const LEAST_GAP_SHARE = 0.01;
/** An edge is known up to this share of the photo's width: cloth beside it is carried over it. */
const UNSURE_SHARE = 0.004;

/**
 * A jacket whose front stands open in its photo, with both edges among its borders and what shows between them taken
 * for the inside of its back. Edges that a person drew stay. Everything else comes back as it was.
 */
export function openFront(reading: GarmentReading): GarmentReading {
  if (reading.category !== "jacket") return reading;
  const frame = flatFrame(reading, ["collarLeft", "collarRight"], ["hemLeft", "hemRight"]);
  if (frame === null) return reading;
  const drawn = reading.borders ?? [];
  const isWhole = FRONT_EDGES.every((id) => drawn.some((border) => border.id === id));
  const found = isWhole ? [] : foundEdges(reading, frame);
  const borders = [...drawn, ...found.filter(({ id }) => drawn.every((border) => border.id !== id))];
  const [left, right] = FRONT_EDGES.map((id) => borders.find((border) => border.id === id));
  if (left === undefined || right === undefined) return reading;
  if (areTogether(left, right, reading)) return { ...reading, borders: borders.filter(isNoEdge) };
  return { ...reading, borders, innerBack: betweenEdges(reading, left, right, 1) };
}

const isNoEdge = ({ id }: PartBorder): boolean => FRONT_EDGES.every((edge) => edge !== id);

/** Whether `openFront` opened a reading. */
export function isOpenFront({ category, borders }: GarmentReading): boolean {
  return category === "jacket" && FRONT_EDGES.every((id) => borders?.some((border) => border.id === id));
}

/** Edges that a person drew together close the front. */
function areTogether(left: PartBorder, right: PartBorder, { photo }: GarmentReading): boolean {
  const lower = left.places.slice(Math.floor(left.places.length / 2));
  const gaps = lower.map(({ xPixels, yPixels }) => xPixels - acrossAt(right, yPixels));
  return Math.max(...gaps) < LEAST_GAP_SHARE * photo.widthPixels;
}

function foundEdges(reading: GarmentReading, frame: FlatFrame): PartBorder[] {
  const place = (id: Parameters<FlatFrame["landmark"]>[0]): Place | null => frame.landmark(id);
  const [collarLeft, collarRight] = [place("collarLeft"), place("collarRight")];
  const [armpitLeft, armpitRight] = [place("armpitLeft"), place("armpitRight")];
  const [hemLeft, hemRight] = [place("hemLeft"), place("hemRight")];
  if (!collarLeft || !collarRight || !armpitLeft || !armpitRight || !hemLeft || !hemRight) return [];
  const bounds: FrontBounds = {
    halfWidthPixels: Math.abs(armpitLeft.x - armpitRight.x) / 2,
    topPixels: (collarLeft.y + collarRight.y) / 2,
    bottomPixels: (hemLeft.y + hemRight.y) / 2,
  };
  const column = ({ x }: Place): number => ((x / bounds.halfWidthPixels + 1) / 2) * (GRID_COLUMNS - 1);
  const edges = frontEdges(frontGrid(frame, reading.photo, bounds), {
    left: column(collarLeft),
    right: column(collarRight),
  });
  if (edges === null) return [];
  const border = (
    id: (typeof FRONT_EDGES)[number],
    collar: Place,
    columns: readonly number[],
  ): PartBorder => {
    const chain = columns.map((at, row) => ({ x: columnPixels(bounds, at), y: rowPixels(bounds, row) }));
    const places = Array.from({ length: MAX_BORDER_PLACES - 1 }, (_, at) => {
      const row = Math.round(((at + 1) / (MAX_BORDER_PLACES - 1)) * (GRID_ROWS - 1));
      return chain[row] ?? collar;
    });
    return {
      id,
      confidence: edges.confidence,
      places: [collar, ...places].map((at) => {
        const { x, y } = frame.toPhoto(at);
        return { xPixels: x, yPixels: y };
      }),
    };
  };
  return [
    border("frontEdgeLeft", collarLeft, edges.left),
    border("frontEdgeRight", collarRight, edges.right),
  ];
}

/** What an open front surely shows of its inside; all 0 where it is closed. */
export function surelyInside(reading: GarmentReading): Uint8Array {
  const [left, right] = FRONT_EDGES.map((id) => reading.borders?.find((border) => border.id === id));
  return left === undefined || right === undefined
    ? new Uint8Array(reading.cutOut.length)
    : betweenEdges(reading, left, right, -1);
}

/** Cloth between both edges, from above the collar to below the hem; `wider` 1 with all that may belong to it. */
function betweenEdges(
  { photo, cutOut }: GarmentReading,
  left: PartBorder,
  right: PartBorder,
  wider: 1 | -1,
): Uint8Array {
  const inside = new Uint8Array(cutOut.length);
  const beyond = wider * UNSURE_SHARE * photo.widthPixels;
  for (let y = 0; y < photo.heightPixels; y += 1) {
    const from = Math.max(0, Math.ceil(acrossAt(right, y) - beyond));
    const to = Math.min(photo.widthPixels - 1, Math.floor(acrossAt(left, y) + beyond));
    const row = y * photo.widthPixels;
    if (to > from) inside.set(cutOut.subarray(row + from, row + to + 1), row + from);
  }
  return inside;
}

/** Where a border lies in a row of the photo; beyond its ends it goes straight on. */
function acrossAt({ places }: PartBorder, y: number): number {
  const after = places.findIndex(({ yPixels }) => yPixels >= y);
  const [a, b] = [
    places[after < 0 ? places.length - 1 : after - 1],
    places[after < 0 ? places.length - 1 : after],
  ];
  if (b === undefined) return 0;
  if (a === undefined || b.yPixels === a.yPixels) return b.xPixels;
  return a.xPixels + ((b.xPixels - a.xPixels) * (y - a.yPixels)) / (b.yPixels - a.yPixels);
}
