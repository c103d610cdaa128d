import type { HourRow } from "./proof-counts.ts";

const HOUR_MS = 3_600_000;

/** What a plan had for a campaign (null: none, e.g. the default layout) in an hour of the wall. */
export interface PlannedHour {
  readonly day: string;
  readonly hour: number;
  readonly campaignId: string | null;
  readonly durationMs: number;
}

/** Planned time by `day|campaignId`, milliseconds. */
export interface PlanShares {
  /** Null where no plan of that day is known. */
  of(day: string, campaignId: string | null): number | null;
  /** Of all campaigns of a day. */
  ofDay(day: string): number | null;
  readonly campaignsOf: (day: string) => readonly (string | null)[];
}

/**
 * Planned time as far as the screens were on: each hour's plan times the part of it in which a screen was up and its
 * page there, screen by screen. A screen that is off at night owes nothing to the plan of the night.
 */
export function planShares(hours: Iterable<HourRow>, planned: readonly PlannedHour[]): PlanShares {
  const onMs = new Map<string, number>();
  for (const { day, hour, offMs, upMs } of hours) {
    const key = `${day}|${hour}`;
    onMs.set(key, (onMs.get(key) ?? 0) + upMs - offMs);
  }
  const days = new Map<string, Map<string | null, number>>();
  for (const { campaignId, day, durationMs, hour } of planned) {
    const campaigns = days.get(day) ?? new Map<string | null, number>();
    days.set(day, campaigns);
    const share = (durationMs / HOUR_MS) * (onMs.get(`${day}|${hour}`) ?? 0);
    campaigns.set(campaignId, (campaigns.get(campaignId) ?? 0) + share);
  }
  return {
    of(day, campaignId) {
      const campaigns = days.get(day);
      return campaigns === undefined ? null : Math.round(campaigns.get(campaignId) ?? 0);
    },
    ofDay(day) {
      const campaigns = days.get(day);
      return campaigns === undefined ? null : Math.round(sum(campaigns.values()));
    },
    campaignsOf: (day) => Array.from(days.get(day)?.keys() ?? []),
  };
}

function sum(values: Iterable<number>): number {
  let all = 0;
  for (const value of values) all += value;
  return all;
}
