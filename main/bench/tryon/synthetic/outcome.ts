import type { Figure } from "../../bench-result.ts";

/** How a measure on made people is asked for. */
export interface SyntheticOptions {
  readonly seed: number;
  /** Items to measure; null takes what the measure is meant to have. */
  readonly count: number | null;
  /** Folder of the free test data. */
  readonly dataFolder: string;
  /** Wear the shop's samples instead of what the intake makes of photos; only to tell the intake's share. */
  readonly stock: boolean;
  readonly log: (line: string) => void;
}

/** One item of a measure, a line of its CSV. */
export type Row = Readonly<Record<string, string | number | null>>;

/** An item that went badly, as a picture. */
export interface WorstPicture {
  readonly title: string;
  readonly png: Uint8Array;
}

export interface SyntheticOutcome {
  readonly figures: readonly Figure[];
  readonly rows: readonly Row[];
  readonly worst: readonly WorstPicture[];
}

/** How many of the worst items become pictures. */
export const WORST_SHOWN = 6;
