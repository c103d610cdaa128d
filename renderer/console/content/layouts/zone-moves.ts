import type { Layout, Zone } from "../../../../content/schema/signage/layout.ts";

/** Lines of the grid along the shorter side of a layout. */
const GRID_LINES = 36;
/** A zone is never drawn smaller than so many steps of the grid. */
const MIN_STEPS = 2;
/** An edge nearer than so many steps to another zone's edge meets it. */
const MEET_STEPS = 0.75;

type Size = Pick<Layout, "widthPixels" | "heightPixels">;
/** Where a zone lies, in the layout's pixels. */
export type Place = Pick<Zone, "leftPixels" | "topPixels" | "widthPixels" | "heightPixels">;
/** The edges that a handle takes with it: -1 the left or upper one, 1 the right or lower one, 0 none. */
export interface Handle {
  readonly x: -1 | 0 | 1;
  readonly y: -1 | 0 | 1;
}

/** Every corner and edge, in the order of the keyboard. */
export const HANDLES: readonly Handle[] = [
  { x: -1, y: -1 },
  { x: 0, y: -1 },
  { x: 1, y: -1 },
  { x: 1, y: 0 },
  { x: 1, y: 1 },
  { x: 0, y: 1 },
  { x: -1, y: 1 },
  { x: -1, y: 0 },
];

/** The distance of two lines of the grid, pixels. */
export function gridPixels({ heightPixels, widthPixels }: Size): number {
  return Math.max(1, Math.round(Math.min(widthPixels, heightPixels) / GRID_LINES));
}

export interface MoveOptions {
  readonly layout: Size;
  /** Edges of these are met where they are near. */
  readonly others: readonly Place[];
  /** To the grid and to others; else to whole pixels. */
  readonly snap: boolean;
}

/** A zone moved by so many pixels; it stays inside its layout. */
export function movedPlace(place: Place, xPixels: number, yPixels: number, options: MoveOptions): Place {
  const { layout } = options;
  const left = snapped(place.leftPixels + xPixels, place.widthPixels, "x", options);
  const top = snapped(place.topPixels + yPixels, place.heightPixels, "y", options);
  return {
    ...place,
    leftPixels: within(left, 0, layout.widthPixels - place.widthPixels),
    topPixels: within(top, 0, layout.heightPixels - place.heightPixels),
  };
}

/** A zone with some of its edges moved by so many pixels; neither turned inside out nor larger than its layout. */
export function resizedPlace(
  place: Place,
  handle: Handle,
  xPixels: number,
  yPixels: number,
  options: MoveOptions,
): Place {
  const min = MIN_STEPS * gridPixels(options.layout);
  const [leftPixels, right] = resizedSide(
    [place.leftPixels, place.leftPixels + place.widthPixels],
    handle.x,
    xPixels,
    { min, max: options.layout.widthPixels, snap: (at) => snapped(at, 0, "x", options) },
  );
  const [topPixels, bottom] = resizedSide(
    [place.topPixels, place.topPixels + place.heightPixels],
    handle.y,
    yPixels,
    {
      min,
      max: options.layout.heightPixels,
      snap: (at) => snapped(at, 0, "y", options),
    },
  );
  return { leftPixels, topPixels, widthPixels: right - leftPixels, heightPixels: bottom - topPixels };
}

function resizedSide(
  [from, until]: readonly [number, number],
  edge: Handle["x"],
  byPixels: number,
  { max, min, snap }: { readonly min: number; readonly max: number; readonly snap: (at: number) => number },
): readonly [number, number] {
  switch (edge) {
    case 0:
      return [from, until];
    case -1:
      return [within(snap(from + byPixels), Math.min(0, from), Math.max(from, until - min)), until];
    case 1:
      return [from, within(snap(until + byPixels), Math.min(until, from + min), Math.max(max, until))];
  }
}

/** The place of the edge at `at` (and of the one `length` after it) that meets another edge, else the grid. */
function snapped(at: number, length: number, axis: "x" | "y", { layout, others, snap }: MoveOptions): number {
  if (!snap) return Math.round(at);
  const grid = gridPixels(layout);
  const end = axis === "x" ? layout.widthPixels : layout.heightPixels;
  const edges = [0, end, ...others.flatMap((other) => edgesOf(other, axis))];
  const met = edges
    .flatMap((edge) => [edge, edge - length])
    .filter((place) => Math.abs(place - at) <= MEET_STEPS * grid)
    .sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
  return met[0] ?? Math.round(at / grid) * grid;
}

function edgesOf(place: Place, axis: "x" | "y"): readonly number[] {
  return axis === "x"
    ? [place.leftPixels, place.leftPixels + place.widthPixels]
    : [place.topPixels, place.topPixels + place.heightPixels];
}

function within(value: number, from: number, until: number): number {
  return Math.max(from, Math.min(Math.max(from, until), value));
}
