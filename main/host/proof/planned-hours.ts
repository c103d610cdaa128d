import { indexProgramme } from "../../../content/programme/index-programme.ts";
import { type PlanRequest, plan } from "../../../content/schedule/plan.ts";
import { simulatePlays } from "../../../content/schedule/simulate-plays.ts";
import type { Programme } from "../../../content/schema/signage/programme.ts";
import { civilTimeIn, generousSpan } from "../../base/civil-time.ts";
import { hoursOfSpan } from "../../ledger/read/plays/hours-of-span.ts";
import type { PlannedHour } from "../../report/proof/plan-shares.ts";

const DAY_MS = 86_400_000;
/** The first programme stands for the hour before it as well: it comes on soon after the screen. */
const TAKEN_WITHIN_MS = 3_600_000;

/** A programme and since when it was on the screens. */
export interface ProgrammeThen {
  readonly fromMs: number;
  readonly programme: Programme;
}

export interface PlannedOptions {
  /** In the order of time; each until the next. */
  readonly programmes: readonly ProgrammeThen[];
  readonly fromDay: string;
  /** Exclusive. */
  readonly toDay: string;
  readonly nowMs: number;
  readonly timeZone: string;
  readonly screen: PlanRequest["screen"];
  /** The hours in which a screen was up, as `hourKey`. */
  readonly upHours: ReadonlySet<string>;
  /** Lets others have their turn between two days. */
  readonly pause: () => Promise<void>;
}

export function hourKey(day: string, hour: number): string {
  return `${day}|${hour}`;
}

/**
 * What a screen that never fails would have played, hour by hour. Conditions on metrics count as not met: what was
 * known of the shop then is not kept. A day of which a screen was up in hours without a known programme is left out.
 */
export async function plannedHours(options: PlannedOptions): Promise<readonly PlannedHour[]> {
  const { nowMs, pause, programmes, screen, timeZone, upHours } = options;
  const upDays = new Set(Array.from(upHours, (key) => key.split("|")[0]));
  const civil = civilTimeIn(timeZone);
  const hours = new Map<string, PlannedHour>();
  const unknownDays = new Set<string>();
  const { fromMs, toMs } = generousSpan(options.fromDay, options.toDay);
  for (let dayMs = fromMs; dayMs < Math.min(toMs, nowMs); dayMs += DAY_MS) {
    const untilMs = dayMs + DAY_MS;
    if (!upDays.has(civil(dayMs).day) && !upDays.has(civil(untilMs - 1).day)) continue;
    for (const { programme, ...span } of programmesOf(programmes, dayMs, untilMs)) {
      const parts = programme === null ? null : playedIn(programme, span);
      if (parts === null) {
        for (const { day, hour } of hoursOfSpan(span.fromMs, span.untilMs - span.fromMs, civil))
          if (upHours.has(hourKey(day, hour))) unknownDays.add(day);
        continue;
      }
      for (const play of parts)
        for (const { day, durationMs, hour } of hoursOfSpan(play.fromMs, play.untilMs - play.fromMs, civil))
          add(day, hour, play.campaignId, durationMs);
    }
    await pause();
  }
  return Array.from(hours.values()).filter(({ day }) => !unknownDays.has(day));

  function add(day: string, hour: number, campaignId: string | null, durationMs: number): void {
    const key = `${hourKey(day, hour)}|${campaignId}`;
    hours.set(key, { day, hour, campaignId, durationMs: durationMs + (hours.get(key)?.durationMs ?? 0) });
  }

  function playedIn(programme: Programme, span: { readonly fromMs: number; readonly untilMs: number }) {
    const worked = plan(programme, { ...span, timeZone, screen, metrics: new Map() });
    return worked.ok ? simulatePlays(worked.value, indexProgramme(programme)) : null;
  }
}

/** The programmes of a span, one after the other without a gap; null where none is known. */
function programmesOf(
  programmes: readonly ProgrammeThen[],
  fromMs: number,
  untilMs: number,
): { readonly fromMs: number; readonly untilMs: number; readonly programme: Programme | null }[] {
  const [first] = programmes;
  const known =
    first === undefined ? [] : [{ ...first, fromMs: first.fromMs - TAKEN_WITHIN_MS }, ...programmes.slice(1)];
  const all = [{ fromMs: Number.NEGATIVE_INFINITY, programme: null }, ...known];
  return all
    .map(({ fromMs: sinceMs, programme }, at) => ({
      fromMs: Math.max(sinceMs, fromMs),
      untilMs: Math.min(all[at + 1]?.fromMs ?? untilMs, untilMs),
      programme,
    }))
    .filter((span) => span.untilMs > span.fromMs);
}
