import type { PlayPart } from "./play-sum.ts";

/** A play that began and has not ended yet. */
export interface OpenPlay {
  readonly part: PlayPart;
  /** When its begin was written. */
  readonly fromAtMs: number;
  /** On the clock of its boot. */
  readonly fromMonotonicMs: number;
  readonly bootId: string;
  /** Milliseconds for which the host has known it to be on. */
  seenMs: number;
}

/** A play that ended early, until the next row tells whether it was only parted at the hour. */
export interface HeldCut {
  readonly part: PlayPart;
  readonly fromAtMs: number;
}

/** Where a screen stands after the rows that were followed. Plain, so that it can be kept as JSON. */
export interface ScreenNow {
  readonly siteId: string;
  readonly screenId: string;
  bootId: string;
  /** Of the first row of this boot. */
  bootMonotonicMs: number;
  lastMonotonicMs: number;
  /** Of the last row that proved the page alive, or of the first of the boot. */
  signAtMs: number;
  /** Milliseconds since then that no row has told about yet. */
  sinceSignMs: number;
  isVisit: boolean;
  /** Something failed since a layout was last on. */
  hasFailed: boolean;
  /** In the order of their begins. */
  open: OpenPlay[];
  heldCut: HeldCut | null;
}

/** Every screen of a ledger by its id, and the last row that was followed. */
export interface PlaysState {
  lastId: number;
  readonly screens: Record<string, ScreenNow>;
}

/** The state before the first row. */
export function noPlays(): PlaysState {
  return { lastId: 0, screens: {} };
}

/** Reads back what was kept with `JSON.stringify`; the ledger itself wrote it. `null`: nothing was kept yet. */
export function keptPlays(text: string | null): PlaysState {
  return text === null ? noPlays() : (JSON.parse(text) as PlaysState);
}

/** Name of the fact in the ledger under which the state is kept. */
export const PLAYS_META = "plays";
