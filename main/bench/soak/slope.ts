/** A value at an instant. */
export interface Point {
  readonly atMs: number;
  readonly value: number;
}

/** A straight line through points, by least squares. */
export interface Slope {
  /** The line's value at the first instant. */
  readonly from: number;
  readonly perMinute: number;
  /** What the line gains from the first instant to the last, percent of `from`; NaN of fewer than three points. */
  readonly growthPercent: number;
}

export function slopeOf(points: readonly Point[]): Slope {
  const first = points[0]?.atMs ?? 0;
  const spanMinutes = ((points.at(-1)?.atMs ?? 0) - first) / 60_000;
  const rows = points.map(({ atMs, value }) => ({ minutes: (atMs - first) / 60_000, value }));
  const mean = (of: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  const [meanMinutes, meanValue] = [mean(({ minutes }) => minutes), mean(({ value }) => value)];
  const spread = mean(({ minutes }) => (minutes - meanMinutes) ** 2);
  const together = mean(({ minutes, value }) => (minutes - meanMinutes) * (value - meanValue));
  const perMinute = together / spread;
  const from = meanValue - perMinute * meanMinutes;
  const growthPercent = rows.length < 3 ? Number.NaN : (100 * perMinute * spanMinutes) / from;
  return { from, perMinute, growthPercent };
}

/** The most of each point and those just before it, `width` together: for what comes and goes with what is shown. */
export function mostOf(points: readonly Point[], width: number): Point[] {
  return points.slice(width - 1).map(({ atMs }, index) => ({
    atMs,
    value: Math.max(...points.slice(index, index + width).map(({ value }) => value)),
  }));
}
