import type { FlatFrame } from "./flat-frame.ts";
import type { SideSign } from "./flat-top.ts";
import type { Place } from "./plane.ts";

/** The edges of an open front stay between the middle and the sides. */
const COLUMN = { least: 0.02, most: 0.9 };
const HALVINGS = 24;

/** The edges of a front that stands open, by the rows of its panels. */
export interface FlatOpening {
  /** How far from the middle (0) to the side (1) the edge lies. */
  readonly columnAt: (side: SideSign, part: "yoke" | "trunk", down: number) => number;
}

/** Null where one of the edges was not read. */
export function flatOpening(
  flat: FlatFrame,
  parts: Readonly<Record<"yoke" | "trunk", (column: number, down: number) => Place>>,
  collarShare: number,
): FlatOpening | null {
  const [left, right] = [flat.border("frontEdgeLeft"), flat.border("frontEdgeRight")];
  if (left === null || right === null) return null;
  return {
    columnAt(side, part, down) {
      // An edge begins at the corner of the collar.
      if (part === "yoke" && down === 0) return collarShare;
      const edge = side > 0 ? left : right;
      let { least, most } = COLUMN;
      for (let halving = 0; halving < HALVINGS; halving += 1) {
        const middle = (least + most) / 2;
        const place = parts[part](side * middle, down);
        if (side * (place.x - acrossAt(edge, place.y)) < 0) least = middle;
        else most = middle;
      }
      return most;
    },
  };
}

/** Where an edge lies at a height; beyond its ends it goes straight on. */
function acrossAt(edge: readonly Place[], y: number): number {
  const after = edge.findIndex((place) => place.y >= y);
  const next = edge[after < 0 ? edge.length - 1 : after];
  const before = edge[after < 0 ? edge.length - 1 : after - 1] ?? next;
  if (next === undefined || before === undefined) return 0;
  const share = next.y === before.y ? 0 : (y - before.y) / (next.y - before.y);
  return before.x + share * (next.x - before.x);
}
