import type { Criterion } from "../schema/signage/schedule-entry.ts";

/** What is known of a metric from one instant to another. */
export interface MetricReading {
  readonly value: string;
  readonly sinceMs: number;
  /** Null: until it is told anew. */
  readonly expiresAtMs: number | null;
}
/** By the metric's name. */
export type Metrics = ReadonlyMap<string, MetricReading>;

/** Whether all criteria hold at an instant. Nothing known of a metric: only `neq` and `ncontains` hold. */
export function criteriaHold(criteria: readonly Criterion[], metrics: Metrics, atMs: number): boolean {
  return criteria.every((criterion) => holds(criterion, valueAt(metrics.get(criterion.metric), atMs)));
}

/** Instants from which criteria may hold otherwise, because something becomes or is no longer known; in order. */
export function turningPoints(criteria: readonly Criterion[], metrics: Metrics): readonly number[] {
  const points = criteria.flatMap(({ metric }) => {
    const reading = metrics.get(metric);
    if (reading === undefined) return [];
    return reading.expiresAtMs === null ? [reading.sinceMs] : [reading.sinceMs, reading.expiresAtMs];
  });
  return points.sort((a, b) => a - b);
}

function valueAt(reading: MetricReading | undefined, atMs: number): string | null {
  if (reading === undefined || atMs < reading.sinceMs) return null;
  return reading.expiresAtMs === null || atMs < reading.expiresAtMs ? reading.value : null;
}

function holds({ condition, type, value: wanted }: Criterion, value: string | null): boolean {
  if (value === null) return condition === "neq" || condition === "ncontains";
  switch (condition) {
    case "set":
      return true;
    case "contains":
      return lower(value).includes(lower(wanted));
    case "ncontains":
      return !lower(value).includes(lower(wanted));
    case "eq":
      return compare(value, wanted, type) === 0;
    case "neq":
      return compare(value, wanted, type) !== 0;
    case "gt":
      return compare(value, wanted, type) > 0;
    case "gte":
      return compare(value, wanted, type) >= 0;
    case "lt":
      return compare(value, wanted, type) < 0;
    case "lte":
      return compare(value, wanted, type) <= 0;
  }
}

/** Below, at or above 0; NaN, which compares with nothing, where a number is wanted and there is none. */
function compare(a: string, b: string, type: Criterion["type"]): number {
  if (type === "string") return lower(a) < lower(b) ? -1 : lower(a) > lower(b) ? 1 : 0;
  return a.trim() === "" || b.trim() === "" ? Number.NaN : Number(a) - Number(b);
}

function lower(text: string): string {
  return text.trim().toLowerCase();
}
