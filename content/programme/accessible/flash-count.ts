import { linear } from "./luminance.ts";

/** A picture is looked at as so many cells a side, each the mean of what lies in it. */
export const LOOK_SIDE = 32;
const CELLS = LOOK_SIDE * LOOK_SIDE;
/** Bytes of one picture: red, green, blue of each cell, row by row. */
export const LOOK_BYTES = 3 * CELLS;
/** A change of luminance by so much, where the darker end is below `DARK`, is half a flash. */
const CHANGE = 0.1;
const DARK = 0.8;
/** A red is saturated from this share of all light on; a change of (red - green - blue) x 320 by more counts. */
const SATURATED = 0.8;
const RED_CHANGE = 20;
/** Three flashes are six changes; one more within a second is too many. */
const TOO_MANY_CHANGES = 7;
const SECOND_MS = 1_000;
/** Exactly three flashes a second are allowed, also where instants were rounded. */
const ROUNDING_MS = 1;
/** Flashes matter from so much of the picture on. */
const LEAST_SHARE = 0.25;
/** Seconds that are told; more say nothing new. */
export const MAX_TOLD_SECONDS = 20;

/** Seconds of a film in which it flashes more than three times, ascending; empty: nowhere. */
export interface Flashes {
  readonly general: readonly number[];
  readonly red: readonly number[];
}

/** Counts flashes, picture after picture. */
export interface FlashCount {
  /** `rgb` has `LOOK_BYTES`; `atMs` from the film's begin, ascending. */
  see(rgb: Uint8Array, atMs: number): void;
  flashes(): Flashes;
}

/**
 * Counts flashes as WCAG 2.2 (2.3.1) defines them: pairs of opposing changes of luminance by a tenth or more, the
 * darker end below 0.8, and pairs of opposing changes to or from a saturated red; more than three within any second
 * are too many. Its area, a quarter of ten degrees of sight, is taken as a quarter of the picture, as broadcasters do
 * (ITU-R BT.1702): how large and how near a film will be seen is not known of a file. Cells are counted that flash too
 * often within the same second, which is stricter than flashing at the same instant. Memory does not grow.
 */
export function createFlashCount(): FlashCount {
  const light = createSwings(CHANGE, (low) => low < DARK);
  const red = createSwings(RED_CHANGE, () => true);
  const general: number[] = [];
  const saturated: number[] = [];

  return {
    see(rgb, atMs) {
      for (let cell = 0; cell < CELLS; cell++) {
        const r = linear(rgb[3 * cell] ?? 0);
        const g = linear(rgb[3 * cell + 1] ?? 0);
        const b = linear(rgb[3 * cell + 2] ?? 0);
        light.see(cell, 0.2126 * r + 0.7152 * g + 0.0722 * b, atMs);
        // What is no saturated red counts as none: a change between two paler reds is no red flash.
        const all = r + g + b;
        const isRed = all > 0 && r / all >= SATURATED;
        red.see(cell, isRed ? Math.max(0, r - g - b) * 320 : 0, atMs);
      }
      note(general, light.restless(atMs), atMs);
      note(saturated, red.restless(atMs), atMs);
    },
    flashes: () => ({ general: [...general], red: [...saturated] }),
  };
}

function note(seconds: number[], cells: number, atMs: number): void {
  // The second that the flashes fill ends now; people look for where it begins.
  const second = Math.max(0, Math.floor((atMs - SECOND_MS) / SECOND_MS));
  if (cells < LEAST_SHARE * CELLS || seconds.length >= MAX_TOLD_SECONDS || seconds.at(-1) === second) return;
  seconds.push(second);
}

/** Opposing changes of one value a cell: when the last ones were. */
function createSwings(change: number, counts: (low: number) => boolean) {
  const low = new Float64Array(CELLS).fill(Number.POSITIVE_INFINITY);
  const high = new Float64Array(CELLS).fill(Number.NEGATIVE_INFINITY);
  /** 1: it last rose, -1: it last fell, 0: neither yet. */
  const direction = new Int8Array(CELLS);
  /** A ring of the last changes of each cell. */
  const times = new Float64Array(CELLS * TOO_MANY_CHANGES).fill(Number.NEGATIVE_INFINITY);
  const last = new Uint8Array(CELLS);

  function turned(cell: number, value: number, to: 1 | -1, atMs: number): void {
    direction[cell] = to;
    low[cell] = value;
    high[cell] = value;
    const next = ((last[cell] ?? 0) + 1) % TOO_MANY_CHANGES;
    last[cell] = next;
    times[cell * TOO_MANY_CHANGES + next] = atMs;
  }

  return {
    see(cell: number, value: number, atMs: number): void {
      const lowest = Math.min(low[cell] ?? value, value);
      const highest = Math.max(high[cell] ?? value, value);
      const was = direction[cell] ?? 0;
      if (was <= 0 && value - lowest >= change && counts(lowest)) return turned(cell, value, 1, atMs);
      if (was >= 0 && highest - value >= change && counts(value)) return turned(cell, value, -1, atMs);
      low[cell] = lowest;
      high[cell] = highest;
    },
    /** How many cells changed too often within the second before. */
    restless(atMs: number): number {
      let cells = 0;
      for (let cell = 0; cell < CELLS; cell++) {
        const oldest = ((last[cell] ?? 0) + 1) % TOO_MANY_CHANGES;
        const since = times[cell * TOO_MANY_CHANGES + oldest] ?? Number.NEGATIVE_INFINITY;
        if (atMs - since < SECOND_MS - ROUNDING_MS) cells++;
      }
      return cells;
    },
  };
}
