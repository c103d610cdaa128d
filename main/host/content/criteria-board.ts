import { z } from "zod";
import type { MetricReading, Metrics } from "../../../content/schedule/criteria.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import { createSignal, type Unsubscribe } from "../../base/signal.ts";

/** Metrics that are known at once. */
export const MAX_METRICS = 500;
/** Most of one message. */
export const MAX_METRICS_TOLD = 200;
/** Longest that a value holds: 31 days. */
const MAX_TTL_SECONDS = 2_678_400;

/** What Xibo's players take: `[{"metric":"temperature","value":"21","ttl":300}]`, ttl in seconds. */
export const toldCriteriaSchema = z
  .array(
    z.strictObject({
      metric: z.string().min(1).max(80),
      value: z.union([z.string().max(200), z.number(), z.boolean()]),
      /** 0, null or left out: until it is told anew. */
      ttl: z.number().min(0).max(MAX_TTL_SECONDS).nullish(),
    }),
  )
  .max(MAX_METRICS_TOLD);
export type ToldCriteria = z.infer<typeof toldCriteriaSchema>;

/** What is known of the shop. Kept in memory: after a restart what others told must be told anew. */
export interface CriteriaBoard {
  metrics(): Metrics;
  /**
   * What the host itself knows, all of it; it goes before what is told by the same name. Listeners hear of it where a
   * metric that `heeded` names is another.
   */
  know(values: ReadonlyMap<string, string>, heeded: ReadonlySet<string>): void;
  /** All of it, or nothing. Listeners hear of it where a value is another or was not known. */
  tell(told: ToldCriteria): Result<null, "too-many">;
  onChange(listener: () => void): Unsubscribe;
}

export function createCriteriaBoard(nowMs: () => number): CriteriaBoard {
  const known = new Map<string, MetricReading>();
  let own: Metrics = new Map();
  const changes = createSignal<null>();

  function sweep(atMs: number): void {
    for (const [metric, { expiresAtMs }] of known)
      if (expiresAtMs !== null && expiresAtMs <= atMs) known.delete(metric);
  }

  return {
    metrics: () => new Map([...known, ...own]),
    know(values, heeded) {
      const before = own;
      own = new Map(
        [...values].map(([metric, value]) => {
          const reading = before.get(metric);
          return [
            metric,
            reading?.value === value ? reading : { value, sinceMs: nowMs(), expiresAtMs: null },
          ];
        }),
      );
      const isNews = [...heeded].some((metric) => before.get(metric)?.value !== own.get(metric)?.value);
      if (isNews) changes.emit(null);
    },
    onChange: (listener) => changes.subscribe(() => listener()),
    tell(told) {
      const atMs = nowMs();
      sweep(atMs);
      const names = new Set([...known.keys(), ...told.map(({ metric }) => metric)]);
      if (names.size > MAX_METRICS) {
        return fail(
          "too-many",
          `${MAX_METRICS} metrics are known at most; give some a shorter time to live.`,
        );
      }
      if (told.length === 0) return succeed(null);
      for (const { metric, ttl, value } of told) {
        const text = String(value);
        const before = known.get(metric);
        const sinceMs = before?.value === text ? before.sinceMs : atMs;
        const expiresAtMs = ttl === undefined || ttl === null || ttl === 0 ? null : atMs + 1_000 * ttl;
        known.set(metric, { value: text, sinceMs, expiresAtMs });
      }
      // Also where only the time to live is longer: the plan that screens hold ends with the old one.
      changes.emit(null);
      return succeed(null);
    },
  };
}
