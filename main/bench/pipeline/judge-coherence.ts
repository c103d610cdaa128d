import { meanOf } from "./statistics.ts";

/** One picture of the canvas: where the figure of its video layer stands, and where its garment. */
export interface Reading {
  readonly sequence: number;
  /** Which frame of the choice the video layer shows. */
  readonly turn: number;
  /** How surely: the second best frame differs so many times as much. */
  readonly margin: number;
  /** Where the shoulders of that frame stand. */
  readonly pictureXPixels: number;
  readonly garmentXPixels: number;
}

export interface CoherenceVerdict {
  readonly readings: number;
  /** Pictures whose garment tells another frame than their video. */
  readonly mismatches: number;
  /** The same with the garment of the picture before: must be nearly all. */
  readonly controlMismatches: number;
  readonly controlReadings: number;
  /** Farthest that a garment stood from its figure, in frames of the clip. */
  readonly worstSteps: number;
  /** Where the garment's centroid lies beside the shoulders' centre, the mean of both directions. */
  readonly offsetPixels: number;
}

/** Video layers that two frames fit about as well are not read. */
const MARGIN_LEAST = 1.15;

/**
 * Reads a frame's number from the garment's place, and compares it with the number that the picture around the
 * garment tells. A shirt's centroid need not be the shoulders' centre: its mean distance is taken off, over a clip
 * that goes there and back, in which a lag would stand out to both sides instead of in the mean.
 */
export function judgeCoherence(readings: readonly Reading[], stepPixels: number): CoherenceVerdict {
  const sure = readings.filter(({ margin }) => margin >= MARGIN_LEAST);
  const offsetPixels = meanOf(
    sure.map(({ garmentXPixels, pictureXPixels }) => garmentXPixels - pictureXPixels),
  );
  const steps = (garment: Reading, picture: Reading): number =>
    (garment.garmentXPixels - offsetPixels - picture.pictureXPixels) / stepPixels;
  const own = sure.map((reading) => steps(reading, reading));
  const control = sure.flatMap((reading, at) => {
    const before = sure[at - 1];
    // The same frame twice tells nothing.
    return before === undefined || before.turn === reading.turn ? [] : [steps(before, reading)];
  });
  const isOther = (distance: number): boolean => Math.round(distance) !== 0;
  return {
    readings: sure.length,
    mismatches: own.filter(isOther).length,
    controlMismatches: control.filter(isOther).length,
    controlReadings: control.length,
    worstSteps: Math.max(...own.map(Math.abs)),
    offsetPixels,
  };
}
